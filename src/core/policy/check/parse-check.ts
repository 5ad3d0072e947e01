import { openRecord } from '#core/record/open-record.ts';
import type { RecordFailure, RecordFormat } from '#core/record/parse-record.ts';
import { readJson } from '#core/record/read-json.ts';
import type { ReadPart } from '#core/record/set-aside.ts';
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
  defaults: {},
};

/** Opens the text of a file as far as it can be read: a value that is wrong is set aside, and told. */
export function openCheckFile(text: string): Result<ReadPart<KeptCheck>, CheckFailure> {
  const read = readJson(text);
  return read.ok ? openRecord(read.value, checkFormat) : read;
}
