import { parseRecord, type RecordFailure, type RecordFormat } from '#core/record/parse-record.ts';
import { readJson } from '#core/record/read-json.ts';
import type { Result } from '#core/result.ts';
import { CHECK_STEPS } from '#schema/migration/check-steps.ts';
import {
  CHECK_FORMAT,
  CHECK_FORMAT_VERSION,
  type KeptCheck,
  KeptCheckSchema,
} from '#schema/record/policy-check.ts';

/** Why the file of a check is refused. */
export type CheckFailure = RecordFailure<'not-a-check'>;

export const checkFormat: RecordFormat<KeptCheck, 'not-a-check'> = {
  format: CHECK_FORMAT,
  version: CHECK_FORMAT_VERSION,
  steps: CHECK_STEPS,
  schema: KeptCheckSchema,
  notOurs: 'not-a-check',
};

/** Checks the text of a file from top to bottom. Changes nothing; the failure says what is wrong and where. */
export function parseCheckFile(text: string): Result<KeptCheck, CheckFailure> {
  const read = readJson(text);
  return read.ok ? parseRecord(read.value, checkFormat) : read;
}
