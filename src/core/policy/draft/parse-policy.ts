import { parseRecord, type RecordFailure, type RecordFormat } from '#core/record/parse-record.ts';
import { readJson } from '#core/record/read-json.ts';
import type { Result } from '#core/result.ts';
import { POLICY_STEPS } from '#schema/migration/policy-steps.ts';
import {
  POLICY_FORMAT,
  POLICY_FORMAT_VERSION,
  type Policy,
  PolicySchema,
} from '#schema/record/policy.ts';

/** Why the file of a policy draft is refused. */
export type PolicyFailure = RecordFailure<'not-a-policy'>;

export const policyFormat: RecordFormat<Policy, 'not-a-policy'> = {
  format: POLICY_FORMAT,
  version: POLICY_FORMAT_VERSION,
  steps: POLICY_STEPS,
  schema: PolicySchema,
  notOurs: 'not-a-policy',
};

/** Checks the text of a file from top to bottom. Changes nothing; the failure says what is wrong and where. */
export function parsePolicyFile(text: string): Result<Policy, PolicyFailure> {
  const read = readJson(text);
  return read.ok ? parsePolicy(read.value) : read;
}

/** Checks data that claims to be a policy draft: format, version, migration, every field. */
export function parsePolicy(data: unknown): Result<Policy, PolicyFailure> {
  return parseRecord(data, policyFormat);
}
