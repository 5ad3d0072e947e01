import {
  type FileFailure,
  findTooDeep,
  isRecord,
  problemIn,
  readJson,
} from '#core/assessment/parse-assessment.ts';
import { fail, type Result, succeed } from '#core/result.ts';
import {
  POLICY_FORMAT,
  POLICY_FORMAT_VERSION,
  type Policy,
  PolicySchema,
} from '#schema/record/policy.ts';

/** Why a policy's file is refused. */
export type PolicyFailure =
  | Exclude<FileFailure, { readonly code: 'not-an-assessment' }>
  | { readonly code: 'not-a-policy' };

/** Checks the text of a file from top to bottom. Changes nothing; the failure says what is wrong and where. */
export function parsePolicyFile(text: string): Result<Policy, PolicyFailure> {
  const read = readJson(text);
  return read.ok ? parsePolicy(read.value) : read;
}

/** Checks data that claims to be a policy draft: format, version, every field. */
export function parsePolicy(data: unknown): Result<Policy, PolicyFailure> {
  if (!isRecord(data) || data['format'] !== POLICY_FORMAT) return fail({ code: 'not-a-policy' });
  const { version } = data;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return fail({ code: 'bad-version' });
  if (version > POLICY_FORMAT_VERSION)
    return fail({ code: 'file-too-new', version, known: POLICY_FORMAT_VERSION });
  const tooDeep = findTooDeep(data);
  if (tooDeep !== undefined) return fail(tooDeep);
  const checked = PolicySchema.safeParse(data, { reportInput: true });
  return checked.success ? succeed(checked.data) : fail(problemIn(checked.error));
}

/** The text of a policy's file: readable, with a stable order of keys as recorded. */
export function formatPolicyFile(policy: Policy): string {
  return `${JSON.stringify(policy, null, 2)}\n`;
}
