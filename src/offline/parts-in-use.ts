import { openedCache } from './site-caches.ts';
import { fullAddress } from './worker-scope.ts';

/** No file of the site: a place in the cache for the list of parts in use. */
const LIST = 'offline/parts-in-use.json';

/** One addition at a time: each reads what the one before has written. */
let adding: Promise<unknown> = Promise.resolve();

/** Ids of the parts in use on this device, which a new version brings along. */
export async function partsInUse(): Promise<readonly string[]> {
  const list = await (await openedCache()).match(fullAddress(LIST));
  return list === undefined ? [] : ((await list.json()) as string[]);
}

/** Remembers that these parts are in use. */
export function addPartsInUse(ids: readonly string[]): Promise<void> {
  const added = adding.then(async () => {
    const known = await partsInUse();
    const all = [...new Set([...known, ...ids])];
    if (all.length === known.length) return;
    await (await openedCache()).put(fullAddress(LIST), Response.json(all));
  });
  adding = added.catch(() => undefined);
  return added;
}
