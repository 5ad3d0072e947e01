import { strToU8, unzipSync, Zip, type ZipInputFile } from 'fflate';
import { ownEntry } from '#core/own-entry.ts';
import { compress, joined } from './compress.ts';

const PROPERTIES = 'docProps/core.xml';
/** A zip cannot hold an earlier day, and this one says nothing. */
const STAMP = new Date(1980, 0, 1);

type Bytes = Uint8Array<ArrayBuffer>;
type Parts = Readonly<Record<string, Bytes>>;

interface Packing {
  /** Parts by which mail filters and others know the kind of file. */
  readonly first: readonly string[];
  /** What the file says about itself; what it says already where there is nothing. */
  readonly properties?: string;
  /** What is mended in the parts. */
  readonly finish?: (parts: Parts) => Parts;
}

/** Libraries stamp every part of an Office file with the clock: the parts are packed once more, all with one day. */
export function packAgain(
  packed: Uint8Array,
  { finish, ...packing }: Packing,
): Promise<Uint8Array> {
  const parts = unzipSync(packed, { filter: ({ name }) => !name.endsWith('/') });
  return packParts(finish ? finish(parts) : parts, packing);
}

/** The parts of an Office file as a file; a long one may come as pieces of text. */
export async function packParts(
  parts: Readonly<Record<string, Bytes | readonly string[]>>,
  { first, properties }: Omit<Packing, 'finish'>,
): Promise<Uint8Array> {
  const leading = first.flatMap((name) => {
    const part = ownEntry(parts, name);
    return part === undefined ? [] : [[name, part] as const];
  });
  const own = properties === undefined ? {} : { [PROPERTIES]: strToU8(properties) };
  const ordered = Object.entries({ ...Object.fromEntries(leading), ...parts, ...own });
  const packed = await Promise.all(
    ordered.map(([, part]) =>
      compress('gzip', part instanceof Uint8Array ? [part] : bytesOf(part)),
    ),
  );
  return zipOf(ordered.map(([name], place) => [name, packed[place] ?? new Uint8Array()]));
}

/** So many signs are worth the way to the packer. */
const WORTH = 65_536;

function* bytesOf(pieces: readonly string[]): Generator<Bytes> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < WORTH) continue;
    yield strToU8(text);
    text = '';
  }
  yield strToU8(text);
}

const DEFLATED = 8;
/** Bytes before what is packed, and after it. */
const GZIP = { head: 10, foot: 8 } as const;

/** A zip of files that are packed as gzip: that holds all a zip asks for, the sum and the size of a file at its end. */
function zipOf(files: readonly (readonly [string, Bytes])[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const zip = new Zip((_, part) => parts.push(part));
  for (const [filename, { buffer, length }] of files) {
    const foot = new DataView(buffer, length - GZIP.foot);
    const [crc, size] = [foot.getUint32(0, true), foot.getUint32(4, true)];
    const file: ZipInputFile = { filename, crc, size, compression: DEFLATED, mtime: STAMP };
    zip.add(file);
    const packed = new Uint8Array(buffer, GZIP.head, length - GZIP.head - GZIP.foot);
    file.ondata?.(null, packed, true);
  }
  zip.end();
  return joined(parts);
}
