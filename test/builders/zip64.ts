type Bytes = Uint8Array<ArrayBuffer>;

const ELSEWHERE = 0xffffffff;

function viewOf(bytes: Bytes): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The sizes and the place of a file as zip64 writes them, beside its entry. */
function largeNumbers(numbers: readonly number[]): Bytes {
  const extra = new Uint8Array(4 + numbers.length * 8);
  const view = viewOf(extra);
  view.setUint16(0, 1, true);
  view.setUint16(2, numbers.length * 8, true);
  numbers.forEach((number, position) => {
    view.setBigUint64(4 + position * 8, BigInt(number), true);
  });
  return extra;
}

/** An entry of the list of files, with its numbers moved to where zip64 has them. */
function largeEntry(entry: Bytes, nameLength: number): Bytes {
  const view = viewOf(entry);
  const numbers = [24, 20, 42].map((at) => view.getUint32(at, true));
  for (const at of [20, 24, 42]) view.setUint32(at, ELSEWHERE, true);
  const extra = largeNumbers(numbers);
  view.setUint16(30, view.getUint16(30, true) + extra.length, true);
  const rest = 46 + nameLength;
  return new Uint8Array([...entry.subarray(0, rest), ...extra, ...entry.subarray(rest)]);
}

/** The end record of zip64 with the line that says where it stands. */
function largeEnd(files: number, length: number, start: number): Bytes {
  const end = new Uint8Array(76);
  const view = viewOf(end);
  view.setUint32(0, 0x06064b50, true);
  view.setBigUint64(4, 44n, true);
  for (const [at, number] of [
    [24, files],
    [32, files],
    [40, length],
    [48, start],
    [64, start + length],
  ] as const)
    view.setBigUint64(at, BigInt(number), true);
  view.setUint32(56, 0x07064b50, true);
  view.setUint32(72, 1, true);
  return end;
}

/** A zip as programs write it that use zip64 for everything; `isWhole` false leaves its end record out. */
export function asZip64(zip: Bytes, isWhole: boolean): Bytes {
  const end = zip.slice(-22);
  const view = viewOf(end);
  const [files, start] = [view.getUint16(10, true), view.getUint32(16, true)];
  const entries: number[] = [];
  for (let at = start, file = 0; file < files; file += 1) {
    const [name = 0, extra = 0, remark = 0] = [28, 30, 32].map((field) =>
      viewOf(zip).getUint16(at + field, true),
    );
    const length = 46 + name + extra + remark;
    entries.push(...largeEntry(zip.slice(at, at + length), name));
    at += length;
  }
  view.setUint32(12, isWhole ? ELSEWHERE : entries.length, true);
  if (isWhole) view.setUint32(16, ELSEWHERE, true);
  const large = isWhole ? largeEnd(files, entries.length, start) : [];
  return new Uint8Array([...zip.subarray(0, start), ...entries, ...large, ...end]);
}
