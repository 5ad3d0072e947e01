import { deleteDB } from 'idb';
import { fail, type Result, succeed } from '#core/result.ts';
import { cachePrefix } from '#offline/names.ts';
import { DATABASE_NAME } from './database.ts';
import { type StorageFailure, storageFailure } from './failure.ts';
import { siteRoot } from './site-root.ts';

/** Begins the name of everything that the site keeps in a browser. */
const PREFIX = 'redress';

/** The copy for working without a connection, where the address allows one; those of other sites and copies stay. */
async function dropOfflineCopy(): Promise<void> {
  const root = siteRoot();
  const registration = await navigator.serviceWorker?.getRegistration(root);
  if (registration?.scope === root) await registration.unregister();
  const names = 'caches' in globalThis ? await caches.keys() : [];
  const own = names.filter((name) => name.startsWith(cachePrefix(root)));
  await Promise.all(own.map((name) => caches.delete(name)));
}

/**
 * Takes everything of this site out of the browser: assessments, preferences, the copy for working
 * without a connection. Nothing of it can be brought back.
 */
export async function wipeEverything(): Promise<Result<true, StorageFailure>> {
  try {
    await deleteDB(DATABASE_NAME);
    for (const store of [localStorage, sessionStorage])
      for (const key of Object.keys(store)) if (key.startsWith(PREFIX)) store.removeItem(key);
    await dropOfflineCopy();
    return succeed(true);
  } catch (cause) {
    return fail(storageFailure(cause));
  }
}
