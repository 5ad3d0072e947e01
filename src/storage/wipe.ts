import { deleteDB } from 'idb';
import { fail, type Result, succeed } from '#core/result.ts';
import { cachePrefix } from '#offline/names.ts';
import { databaseName } from './database.ts';
import { type StorageFailure, storageFailure } from './failure.ts';
import { tellRecords } from './record-channel.ts';
import { ownName, siteRoot } from './site-root.ts';

/** The copy for working without a connection, where the address allows one; those of other sites and copies stay. */
async function dropOfflineCopy(): Promise<void> {
  const root = siteRoot();
  const registration = await navigator.serviceWorker?.getRegistration(root);
  if (registration?.scope === root) await registration.unregister();
  const names = 'caches' in globalThis ? await caches.keys() : [];
  const own = names.filter((name) => name.startsWith(cachePrefix(root)));
  await Promise.all(own.map((name) => caches.delete(name)));
}

function emptyStorage(storage: Storage): void {
  for (const key of Object.keys(storage)) if (key.startsWith(ownName(''))) storage.removeItem(key);
}

/** The steps of a wipe. Each is taken whatever became of the others: a browser may forbid one and not the next. */
const STEPS: readonly (() => unknown)[] = [
  () => deleteDB(databaseName()),
  () => emptyStorage(localStorage),
  () => emptyStorage(sessionStorage),
  dropOfflineCopy,
];

/** What a browser forbids to read holds nothing of ours either. */
const isForbidden = ({ code }: StorageFailure) => code === 'storage-blocked';

/**
 * Takes everything of this site out of the browser: assessments, preferences, the copy for working
 * without a connection. Nothing of it can be brought back. Every window is told.
 */
export async function wipeEverything(): Promise<Result<true, StorageFailure>> {
  const failures: StorageFailure[] = [];
  tellRecords({ what: 'wiped' });
  for (const step of STEPS) {
    try {
      await step();
    } catch (cause) {
      failures.push(storageFailure(cause));
    }
  }
  const failure = failures.find((one) => !isForbidden(one));
  return failure ? fail(failure) : succeed(true);
}
