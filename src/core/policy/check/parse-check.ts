import type { RecordFailure, RecordFormat } from '#core/record/parse-record.ts';
import { CHECK_STEPS } from '#schema/migration/check-steps.ts';
import { type KeptCheck, KeptCheckSchema } from '#schema/record/policy-check.ts';
import { CHECK_FORMAT, CHECK_FORMAT_VERSION } from '#schema/record/record-formats.ts';

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
