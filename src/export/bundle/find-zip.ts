type Bytes = Uint8Array<ArrayBuffer>;

/** Every zip begins with these, a local header or, when it is empty, its end. */
const LOCAL_HEADER = 0x04034b50;
const END = 0x06054b50;
const END_LENGTH = 22;
/** A zip may end in a remark, of at most so many bytes. */
const REMARK_LIMIT = 65_535;

/** Where the end record of a zip begins; undefined where there is none. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - REMARK_LIMIT); at -= 1)
    if (view.getUint32(at, true) === END && at + view.getUint16(at + 20, true) === last) return at;
  return undefined;
}

/**
 * The zip that a file is or ends in: some programs and mail gateways put a few bytes before one. A
 * zip counts from its own beginning, so those are left out. Undefined where there is no zip.
 */
export function findZip(bytes: Bytes): Bytes | undefined {
  if (bytes.length < END_LENGTH) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = view.getUint32(0, true);
  if (first === LOCAL_HEADER || first === END) return bytes;
  const end = endOf(view);
  if (end === undefined) return undefined;
  const before = end - view.getUint32(end + 12, true) - view.getUint32(end + 16, true);
  // Where the list of files says that it begins before the file does, its beginning is gone: nothing can be unpacked.
  if (before < 0) return bytes.subarray(0, 0);
  return view.getUint32(before, true) === LOCAL_HEADER ? bytes.subarray(before) : bytes;
}
