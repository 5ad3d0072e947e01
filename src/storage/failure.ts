import type { ValueProblem } from '#core/record/parse-record.ts';
import { fail, type Result } from '#core/result.ts';

/** Why the browser did not keep something. Each has a sentence in `content/locales`. */
export type StorageFailure =
  /** The browser gives no database at all: private mode, or a setting. */
  | { readonly code: 'storage-blocked' }
  /** No room left. */
  | { readonly code: 'storage-full' }
  /** The record is not in the database, or the database itself is gone. */
  | { readonly code: 'storage-gone' }
  /** A newer version of the site has been here: its database is not touched. */
  | { readonly code: 'storage-newer' }
  /** The record was closed to changes, such as by making it final. */
  | { readonly code: 'storage-locked' }
  /** What is stored cannot be read as a record of this or an older version. */
  | { readonly code: 'storage-unreadable' }
  /** What was to be stored is nothing that could be read again, such as a text that is too long. */
  | { readonly code: 'storage-refused'; readonly path: string; readonly problem: ValueProblem }
  /** Anything else the browser says. */
  | { readonly code: 'storage-failed'; readonly detail: string };

/** What errors of IndexedDB stand for, by their names. */
const CODES: ReadonlyMap<string, 'full' | 'blocked' | 'gone' | 'newer'> = new Map([
  ['QuotaExceededError', 'full'],
  ['SecurityError', 'blocked'],
  ['InvalidAccessError', 'blocked'],
  ['NotFoundError', 'gone'],
  ['InvalidStateError', 'gone'],
  ['VersionError', 'newer'],
]);

/** The failure that an error of IndexedDB stands for. */
export function storageFailure(cause: unknown): StorageFailure {
  const code = CODES.get(cause instanceof Error ? cause.name : '');
  if (code !== undefined) return { code: `storage-${code}` };
  return { code: 'storage-failed', detail: cause instanceof Error ? cause.message : String(cause) };
}

/** Does work with the database; what the browser throws becomes a failure. */
export async function attempt<Value>(
  work: () => Promise<Result<Value, StorageFailure>>,
): Promise<Result<Value, StorageFailure>> {
  try {
    return await work();
  } catch (cause) {
    return fail(storageFailure(cause));
  }
}
