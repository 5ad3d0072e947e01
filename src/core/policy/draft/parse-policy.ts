import type { RecordFailure, RecordFormat } from '#core/record/parse-record.ts';
import { POLICY_STEPS } from '#schema/migration/policy-steps.ts';
import { type Policy, PolicySchema } from '#schema/record/policy.ts';
import { POLICY_FORMAT, POLICY_FORMAT_VERSION } from '#schema/record/record-formats.ts';

/** Why the file of a policy draft is refused. */
export type PolicyFailure = RecordFailure<'not-a-policy'>;

export const policyFormat: RecordFormat<Policy, 'not-a-policy'> = {
  format: POLICY_FORMAT,
  version: POLICY_FORMAT_VERSION,
  steps: POLICY_STEPS,
  schema: PolicySchema,
  notOurs: 'not-a-policy',
  defaults: {},
};
