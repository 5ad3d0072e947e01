import { createHash } from 'node:crypto';
import { layOut } from '#offline/parcel.ts';
import type { OfflinePlan, Part } from '#offline/plan.ts';
import { compress } from './compress.ts';
import { isUsedWhole } from './part-of.ts';
import type { SiteFile } from './site-file.ts';
import type { SortedFile } from './sort-into-parts.ts';

/** Small files that travel as one. */
export interface Parcel {
  /** From the site's root; ends in the beginning of its hash. */
  readonly address: string;
  readonly bytes: Uint8Array;
  readonly files: readonly SiteFile[];
}

/** Bytes of its files before a parcel is closed: one that breaks off is begun again. */
const PARCEL_SIZE = 2_000_000;
const HASH_LENGTH = 12;

function hashOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, HASH_LENGTH);
}

function pack(files: readonly SiteFile[]): Parcel {
  const bytes = compress(layOut(files));
  return { address: `parcels/${hashOf([bytes])}.bin`, bytes, files };
}

function cutBySize(files: readonly SiteFile[]): readonly (readonly SiteFile[])[] {
  const pieces: SiteFile[][] = [];
  let size = PARCEL_SIZE;
  for (const file of files) {
    if (size + file.bytes.length > PARCEL_SIZE && size > 0) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)?.push(file);
    size += file.bytes.length;
  }
  return pieces;
}

/** Files that the same parts need travel together. */
export function packParcels(sorted: readonly SortedFile[]): ReadonlyMap<Parcel, readonly string[]> {
  const groups = Map.groupBy(
    sorted.filter(({ isLoose }) => !isLoose),
    ({ parts }) => parts.join(' '),
  );
  return new Map(
    [...groups.values()].flatMap((group) =>
      cutBySize(group.map(({ file }) => file)).map(
        (files) => [pack(files), group[0]?.parts ?? []] as const,
      ),
    ),
  );
}

function planPart(
  id: string,
  sorted: readonly SortedFile[],
  parcels: ReadonlyMap<Parcel, readonly string[]>,
): Part {
  const own = sorted.filter(({ parts }) => parts.includes(id));
  const loose = own.filter(({ isLoose }) => isLoose).map(({ file }) => file.address);
  const mine = [...parcels].filter(([, parts]) => parts.includes(id)).map(([parcel]) => parcel);
  const opening = isUsedWhole(id) ? own.filter(({ opensParts }) => opensParts) : [];
  return {
    bytes: mine.reduce((sum, { bytes }) => sum + bytes.length, 0),
    parcels: mine.map(({ address }) => address),
    loose,
    openedBy: opening.map(({ file }) => file.address),
  };
}

/** What the service worker knows of the built site. */
export function planOffline(
  sorted: readonly SortedFile[],
  parcels: ReadonlyMap<Parcel, readonly string[]>,
): OfflinePlan {
  const ids = [...new Set(sorted.flatMap(({ parts }) => parts))].sort();
  return {
    version: hashOf(sorted.flatMap(({ file }) => [file.path, file.bytes])),
    parts: Object.fromEntries(ids.map((id) => [id, planPart(id, sorted, parcels)])),
    tops: [...new Set(sorted.map(({ file }) => file.address.split('/')[0] ?? ''))].sort(),
  };
}
