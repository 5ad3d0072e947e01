import { applyPolicyChange, type PolicyChange } from '#core/policy/draft/change-policy.ts';
import { fail, type Result, succeed } from '#core/result.ts';
import { POLICY_FORMAT, POLICY_FORMAT_VERSION, type Policy } from '#schema/record/policy.ts';
import { openDatabase } from './database.ts';
import { attempt, RecordMissingError, type StorageFailure } from './failure.ts';

/** A change with the instant at which it was made. */
export interface DatedPolicyChange {
  readonly change: PolicyChange;
  readonly at: string;
}

/** Whether this version of the site wrote the record: it was checked on its way in. */
function isOurs(record: unknown): record is Policy {
  const { format, version, answers, edits } = Object(record) as Readonly<Record<string, unknown>>;
  const isVersion = format === POLICY_FORMAT && version === POLICY_FORMAT_VERSION;
  return isVersion && typeof answers === 'object' && typeof edits === 'object';
}

/** Every draft in this browser, the last changed first; what a newer version wrote is left untouched. */
export function listPolicies(): Promise<Result<readonly Policy[], StorageFailure>> {
  return attempt(async () => {
    const database = await openDatabase();
    const records: readonly unknown[] = await database.getAll('policies');
    const policies = records.filter(isOurs);
    return succeed([...policies].sort((a, b) => b.updatedAt.localeCompare(a.updatedAt)));
  });
}

/** One draft. */
export function loadPolicy(id: string): Promise<Result<Policy, StorageFailure>> {
  return attempt(async () => {
    const database = await openDatabase();
    const record: unknown = await database.get('policies', id);
    if (record === undefined) return fail({ code: 'storage-gone' });
    return isOurs(record) ? succeed(record) : fail({ code: 'storage-unreadable' });
  });
}

/** Stores a whole draft under its id, in place of what was there. */
export function savePolicy(policy: Policy): Promise<Result<Policy, StorageFailure>> {
  return attempt(async () => {
    const database = await openDatabase();
    await database.put('policies', policy);
    return succeed(policy);
  });
}

/** Takes a draft out of this browser. */
export function deletePolicy(id: string): Promise<Result<string, StorageFailure>> {
  return attempt(async () => {
    const database = await openDatabase();
    await database.delete('policies', id);
    return succeed(id);
  });
}

/** Applies changes to what is stored now, in one transaction: what another tab wrote meanwhile stays. */
export function writePolicyChanges(
  id: string,
  changes: readonly DatedPolicyChange[],
): Promise<Result<Policy, StorageFailure>> {
  return attempt(async () => {
    const database = await openDatabase();
    const transaction = database.transaction('policies', 'readwrite');
    const record: unknown = await transaction.store.get(id);
    if (!isOurs(record)) {
      transaction.abort();
      await transaction.done.catch(() => undefined);
      if (record === undefined) throw new RecordMissingError();
      return fail({ code: 'storage-unreadable' });
    }
    const after = changes.reduce<Policy>(
      (policy, { change, at }) => applyPolicyChange(policy, change, at),
      record,
    );
    await Promise.all([transaction.store.put(after), transaction.done]);
    return succeed(after);
  });
}
