import { assessmentKind } from '#core/assessment/assessment-kind.ts';
import type { Change } from '#core/assessment/change.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { ASSESSMENT_FORMAT, ASSESSMENT_FORMAT_VERSION } from '#schema/record/format.ts';
import { loadReaderOf } from './load-reader.ts';
import type { RecordSession } from './record-session.ts';
import type { SessionState } from './session-state.ts';
import { hasMarks, type StoredKind } from './stored-kind.ts';

/** An assessment that is open in this window. */
export type AssessmentSession = RecordSession<Assessment, Change>;

/** What a window shows of it. */
export interface AssessmentState extends SessionState<Assessment> {
  readonly assessment: Assessment;
}

const MARKS = {
  format: ASSESSMENT_FORMAT,
  version: ASSESSMENT_FORMAT_VERSION,
  groups: [
    'scope',
    'targets',
    'areaWeights',
    'answers',
    'clauses',
    'areas',
    'tailoring',
    'evidence',
    'samples',
    'cases',
    'findings',
    'actions',
    'signatures',
    'history',
  ],
  lists: ['standards', 'ownStandards', 'team', 'finals'],
};

/** Assessments, as they are stored. */
export const ASSESSMENTS: StoredKind<Assessment, Change> = {
  ...assessmentKind,
  store: 'assessments',
  isOurs: (stored): stored is Assessment => hasMarks(stored, MARKS),
  loadReader: () =>
    loadReaderOf(
      async () => (await import('#core/assessment/parse-assessment.ts')).assessmentFormat,
    ),
};
