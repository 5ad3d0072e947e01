import { deleteDB } from 'idb';
import { fail, type Result, succeed } from '#core/result.ts';
import { DATABASE_NAME } from './database.ts';
import { type StorageFailure, storageFailure } from './failure.ts';

/** Begins the name of everything that the site keeps in a browser. */
const PREFIX = 'redress';

/**
 * Takes everything of this site out of the browser: assessments, preferences, the copy for working
 * without a connection. Nothing of it can be brought back.
 */
export async function wipeEverything(): Promise<Result<true, StorageFailure>> {
  try {
    await deleteDB(DATABASE_NAME);
    for (const store of [localStorage, sessionStorage])
      for (const key of Object.keys(store)) if (key.startsWith(PREFIX)) store.removeItem(key);
    for (const name of await caches.keys()) if (name.startsWith(PREFIX)) await caches.delete(name);
    const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
    await Promise.all(registrations.map((registration) => registration.unregister()));
    return succeed(true);
  } catch (cause) {
    return fail(storageFailure(cause));
  }
}
