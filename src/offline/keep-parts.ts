import { fetchLoose, fetchParcel, type OnBytes } from './fetch-files.ts';
import type { OfflinePlan } from './plan.ts';
import { findAnywhere, olderCaches, versionCache } from './site-caches.ts';
import { fullAddress } from './worker-scope.ts';

/** So many are fetched at once. */
const AT_ONCE = 4;

/** Parcels on their way: two windows that ask for one get the same. */
const onTheirWay = new Map<string, Promise<void>>();

async function inTurns<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const takeOne = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeOne));
}

/** Under a parcel's own address stands which files came in it; written last, so that it tells of a whole one. */
async function contentsOf(cache: Cache, parcel: string): Promise<readonly string[] | undefined> {
  const contents = await cache.match(fullAddress(parcel));
  return contents === undefined ? undefined : ((await contents.json()) as string[]);
}

async function addressesIn(cache: Cache): Promise<ReadonlySet<string>> {
  return new Set((await cache.keys()).map(({ url }) => url));
}

async function isWhole(cache: Cache, parcel: string, there: ReadonlySet<string>): Promise<boolean> {
  const contents = await contentsOf(cache, parcel);
  return contents?.every((address) => there.has(fullAddress(address))) ?? false;
}

async function copyParcel(from: Cache, to: Cache, parcel: string): Promise<boolean> {
  const contents = await contentsOf(from, parcel);
  if (contents === undefined || !(await isWhole(from, parcel, await addressesIn(from))))
    return false;
  for (const address of [...contents, parcel]) {
    const file = await from.match(fullAddress(address), { ignoreVary: true });
    if (file === undefined) return false;
    await to.put(fullAddress(address), file);
  }
  return true;
}

/** What did not change since the version before is not fetched again. */
async function bringParcel(version: string, parcel: string, onBytes: OnBytes): Promise<void> {
  const cache = await versionCache(version);
  for (const older of await olderCaches(version))
    if (await copyParcel(older, cache, parcel)) return;
  const files = await fetchParcel(parcel, onBytes);
  await Promise.all(
    files.map(({ address, response }) => cache.put(fullAddress(address), response)),
  );
  const contents = files.map(({ address }) => address);
  await cache.put(fullAddress(parcel), Response.json(contents));
}

function bringOnce(version: string, parcel: string, onBytes: OnBytes): Promise<void> {
  const bringing =
    onTheirWay.get(parcel) ??
    bringParcel(version, parcel, onBytes).finally(() => onTheirWay.delete(parcel));
  onTheirWay.set(parcel, bringing);
  return bringing;
}

async function bringLoose(version: string, address: string): Promise<void> {
  const url = fullAddress(address);
  const file = (await findAnywhere(url, version)) ?? (await fetchLoose(address));
  await (await versionCache(version)).put(url, file);
}

/** Fetches what is missing of these parts. Throws when some of it cannot be had or kept. */
export async function keepParts(
  { parts, version }: OfflinePlan,
  ids: readonly string[],
  onBytes: OnBytes = () => {},
): Promise<void> {
  const cache = await versionCache(version);
  const there = await addressesIn(cache);
  const byId = new Map(Object.entries(parts));
  const wanted = ids.flatMap((id) => byId.get(id) ?? []);
  const loose = new Set(wanted.flatMap((part) => part.loose));
  const missing = [...loose].filter((address) => !there.has(fullAddress(address)));
  await inTurns(missing, (address) => bringLoose(version, address));
  await inTurns([...new Set(wanted.flatMap(({ parcels }) => parcels))], async (parcel) => {
    if (!(await isWhole(cache, parcel, there))) await bringOnce(version, parcel, onBytes);
  });
}

/** The parts of which every file is on the device, looked up one by one. */
export async function keptParts({ parts, version }: OfflinePlan): Promise<readonly string[]> {
  const cache = await versionCache(version);
  const there = await addressesIn(cache);
  const kept: string[] = [];
  for (const [id, { loose, parcels }] of Object.entries(parts)) {
    const whole = await Promise.all(parcels.map((parcel) => isWhole(cache, parcel, there)));
    if (whole.every(Boolean) && loose.every((address) => there.has(fullAddress(address))))
      kept.push(id);
  }
  return kept;
}
