import { cachePrefix } from './names.ts';
import { worker } from './worker-scope.ts';

/** Pages that were opened one by one, and what they are made of; of whatever version. */
const OPENED = 'opened';

function prefix(): string {
  return cachePrefix(worker.registration.scope);
}

/** What this version keeps. */
export function versionCache(version: string): Promise<Cache> {
  return caches.open(`${prefix()}${version}`);
}

/** What was opened, and the list of parts in use: outlives a change of version. */
export function openedCache(): Promise<Cache> {
  return caches.open(`${prefix()}${OPENED}`);
}

/** What versions before this one keep, the newest first. */
export async function olderCaches(version: string): Promise<readonly Cache[]> {
  return Promise.all((await olderNames(version)).map((name) => caches.open(name)));
}

async function olderNames(version: string): Promise<readonly string[]> {
  const own = [`${prefix()}${version}`, `${prefix()}${OPENED}`];
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(prefix()) && !own.includes(name)).reverse();
}

/** Pages that are still open may need parts of the version before: that one stays, older ones go. */
export async function dropOldVersions(version: string): Promise<void> {
  const names = await olderNames(version);
  await Promise.all(names.slice(1).map((name) => caches.delete(name)));
}

/** A copy in any cache of this site. A host may say that a file varies with who asks for it; these do not. */
export async function findAnywhere(url: string, version: string): Promise<Response | undefined> {
  const places = [
    await versionCache(version),
    await openedCache(),
    ...(await olderCaches(version)),
  ];
  for (const cache of places) {
    const found = await cache.match(url, { ignoreVary: true });
    if (found) return found;
  }
  return undefined;
}
