import { fail, type Result } from '#core/result.ts';

/** Why the browser did not keep something. Each has a sentence in `content/locales`. */
export type StorageFailure =
  /** The browser gives no database at all: private mode, or a setting. */
  | { readonly code: 'storage-blocked' }
  /** No room left. */
  | { readonly code: 'storage-full' }
  /** The assessment is not in the database, or the database itself is gone. */
  | { readonly code: 'storage-gone' }
  /** What is stored cannot be read as an assessment of this or an older version. */
  | { readonly code: 'storage-unreadable' }
  /** Anything else the browser says. */
  | { readonly code: 'storage-failed'; readonly detail: string };

/** Thrown inside a transaction when the record it should change is not there. */
export class RecordMissingError extends Error {}

/** The failure that an error of IndexedDB stands for. */
export function storageFailure(cause: unknown): StorageFailure {
  if (cause instanceof RecordMissingError) return { code: 'storage-gone' };
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'QuotaExceededError') return { code: 'storage-full' };
  if (name === 'SecurityError' || name === 'InvalidAccessError') return { code: 'storage-blocked' };
  if (name === 'NotFoundError' || name === 'InvalidStateError') return { code: 'storage-gone' };
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
