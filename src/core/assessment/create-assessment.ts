import { dayAt } from '#core/calendar/day.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import {
  ASSESSMENT_FORMAT,
  ASSESSMENT_FORMAT_VERSION,
  SCORING_VERSION,
} from '#schema/record/format.ts';

/** An empty assessment against one or more standards, in the order of the checklist. `id` is new, `now` an ISO instant; its day is the start date. */
export function createAssessment(
  chosen: readonly Pick<Catalogue['standard'], 'id' | 'catalogueVersion'>[],
  { id, now }: { readonly id: string; readonly now: string },
): Assessment {
  return {
    format: ASSESSMENT_FORMAT,
    version: ASSESSMENT_FORMAT_VERSION,
    id,
    name: '',
    createdAt: now,
    updatedAt: now,
    sample: false,
    standards: chosen.map(({ id: standardId, catalogueVersion }) => ({
      id: standardId,
      catalogueVersion,
    })),
    ownStandards: [],
    tailoring: { ownCriteria: {}, leftOut: {} },
    scoringVersion: SCORING_VERSION,
    organisation: '',
    scope: { sites: '', channels: '', exclusions: [] },
    leadAssessor: { name: '', role: '' },
    team: [],
    startedOn: dayAt(now),
    endedOn: '',
    purpose: '',
    mode: 'guidance',
    depth: 'full',
    targets: { areas: {}, clauses: {} },
    areaWeights: {},
    ...emptyRegisters(),
    answers: {},
    clauses: {},
    areas: {},
  };
}

function emptyRegisters(): Pick<
  Assessment,
  'evidence' | 'samples' | 'cases' | 'findings' | 'actions' | 'signatures' | 'finals' | 'history'
> {
  return {
    evidence: {},
    samples: {},
    cases: {},
    findings: {},
    actions: {},
    signatures: {},
    finals: [],
    history: {},
  };
}
