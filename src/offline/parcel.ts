import { decompress } from 'fzstd';

/** One file of the site on its way in a parcel. */
export interface ParcelFile {
  /** From the site's root; a page is named by its folder. */
  readonly address: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What stands at the beginning of a parcel, before the files' bytes. */
type Contents = readonly (readonly [address: string, type: string, length: number])[];

/** Bytes that say how long the list of contents is. */
const LENGTH_BYTES = 4;

/** Lays files behind one another, behind a list of them: what is compressed into a parcel. */
export function layOut(files: readonly ParcelFile[]): Uint8Array<ArrayBuffer> {
  const contents: Contents = files.map(({ address, type, bytes }) => [address, type, bytes.length]);
  const list = new TextEncoder().encode(JSON.stringify(contents));
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, LENGTH_BYTES + list.length);
  const laid = new Uint8Array(total);
  new DataView(laid.buffer).setUint32(0, list.length);
  laid.set(list, LENGTH_BYTES);
  let at = LENGTH_BYTES + list.length;
  for (const { bytes } of files) {
    laid.set(bytes, at);
    at += bytes.length;
  }
  return laid;
}

/** Opens a parcel (Zstandard). Throws when it is damaged. */
export function unpack(parcel: Uint8Array): readonly ParcelFile[] {
  const laid = new Uint8Array(decompress(parcel));
  const listed = new DataView(laid.buffer).getUint32(0);
  const list = laid.subarray(LENGTH_BYTES, LENGTH_BYTES + listed);
  const contents: Contents = JSON.parse(new TextDecoder().decode(list));
  let at = LENGTH_BYTES + listed;
  return contents.map(([address, type, length]) => {
    const bytes = laid.slice(at, at + length);
    if (bytes.length < length) throw new Error('A parcel is shorter than its list of contents.');
    at += length;
    return { address, type, bytes };
  });
}
