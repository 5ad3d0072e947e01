import { strToU8, unzipSync, zipSync } from 'fflate';
import { ownEntry } from '#core/own-entry.ts';

const PROPERTIES = 'docProps/core.xml';
/** A zip cannot hold an earlier day, and this one says nothing. */
const STAMP = new Date(1980, 0, 1);

/** More takes twice the time and saves a hundredth. */
const LEVEL = 6;

type Parts = Readonly<Record<string, Uint8Array>>;

interface Packing {
  /** Parts by which mail filters and others know the kind of file. */
  readonly first: readonly string[];
  /** What the file says about itself; what it says already where there is nothing. */
  readonly properties?: string;
  /** What is mended in the parts. */
  readonly finish?: (parts: Parts) => Parts;
}

/** Libraries stamp every part of an Office file with the clock: the parts are packed once more, all with one day. */
export function packAgain(packed: Uint8Array, packing: Packing): Uint8Array {
  return packParts(unzipSync(packed, { filter: ({ name }) => !name.endsWith('/') }), packing);
}

/** The parts of an Office file as a file. */
export function packParts(made: Parts, { first, properties, finish }: Packing): Uint8Array {
  const parts = finish ? finish(made) : made;
  const leading = first.flatMap((name) => {
    const part = ownEntry(parts, name);
    return part === undefined ? [] : [[name, part] as const];
  });
  const own = properties === undefined ? {} : { [PROPERTIES]: strToU8(properties) };
  const ordered = { ...Object.fromEntries(leading), ...parts, ...own };
  return zipSync(ordered, { level: LEVEL, mtime: STAMP });
}
