import { parseRecord, type RecordFailure, type RecordFormat } from '#core/record/parse-record.ts';
import { isGroup } from '#core/record/read-at.ts';
import { readJson } from '#core/record/read-json.ts';
import type { Result } from '#core/result.ts';
import { ASSESSMENT_STEPS } from '#schema/migration/assessment-steps.ts';
import { type Assessment, AssessmentSchema } from '#schema/record/assessment.ts';
import { ASSESSMENT_FORMAT, ASSESSMENT_FORMAT_VERSION } from '#schema/record/format.ts';
import { createAssessment } from './create-assessment.ts';
import { withTrail } from './trail.ts';

/** Why the file of an assessment is refused. */
export type FileFailure = RecordFailure<'not-an-assessment'>;

export const assessmentFormat: RecordFormat<Assessment, 'not-an-assessment'> = {
  format: ASSESSMENT_FORMAT,
  version: ASSESSMENT_FORMAT_VERSION,
  steps: ASSESSMENT_STEPS,
  schema: AssessmentSchema,
  notOurs: 'not-an-assessment',
  defaults: blank(),
  defaultsOf: answeredStandards,
  note: withTrail,
};

function blank(): Readonly<Record<string, unknown>> {
  const begun = createAssessment([], { id: '', now: '1970-01-01T00:00:00Z' });
  const { format, version, id, createdAt, updatedAt, standards, ...fields } = begun;
  return { ...fields, startedOn: '' };
}

/** What ids of criteria begin with that belong to no standard. */
const OWN = 'own';

/** The standards whose criteria were answered, where the list of those that are walked cannot be read. */
function answeredStandards({ answers }: Readonly<Record<string, unknown>>) {
  const ids = Object.keys(isGroup(answers) ? answers : {}).map((id) => id.split('/')[0] ?? '');
  const standards = [...new Set(ids)].filter((id) => id !== OWN);
  return standards.length === 0
    ? {}
    : { standards: standards.map((id) => ({ id, catalogueVersion: '' })) };
}

/** Checks the text of a file from top to bottom. Changes nothing; the failure says what is wrong and where. */
export function parseAssessmentFile(text: string): Result<Assessment, FileFailure> {
  const read = readJson(text);
  return read.ok ? parseAssessment(read.value) : read;
}

/** Checks data that claims to be an assessment: format, version, migration, every field. */
export function parseAssessment(data: unknown): Result<Assessment, FileFailure> {
  return parseRecord(data, assessmentFormat);
}
