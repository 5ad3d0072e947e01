import { openRecord } from '#core/record/open-record.ts';
import { parseRecord, type RecordFailure, type RecordFormat } from '#core/record/parse-record.ts';
import { readJson } from '#core/record/read-json.ts';
import type { ReadPart } from '#core/record/set-aside.ts';
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
  defaults: {},
};

/** Opens the text of a file as far as it can be read: a value that is wrong is set aside, and told. */
export function openPolicyFile(text: string): Result<ReadPart<Policy>, PolicyFailure> {
  const read = readJson(text);
  return read.ok ? openRecord(read.value, policyFormat) : read;
}

/** Checks data that claims to be a policy draft: format, version, migration, every field. */
export function parsePolicy(data: unknown): Result<Policy, PolicyFailure> {
  return parseRecord(data, policyFormat);
}
