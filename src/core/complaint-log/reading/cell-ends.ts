export const LF = 0x0a;
export const CR = 0x0d;
export const QUOTE = 0x22;

/** A piece of a file, which can be looked at four bytes at a time as well. */
export interface Piece {
  readonly bytes: Uint8Array;
  readonly fours: DataView;
}

/** The bytes of a piece with their view by fours. */
export function pieceOf(bytes: Uint8Array): Piece {
  return { bytes, fours: new DataView(bytes.buffer, bytes.byteOffset, bytes.length) };
}

/** Four bytes that are each this one. */
const fourOf = (byte: number) => byte * 0x0101_0101;

/** The highest bit of each of four bytes. */
const HIGHEST_BITS = 0x8080_8080;

/** Whether a sign ends a cell: the delimiter or the end of a line. */
export function isEnd(sign: number | undefined, delimiter: number): boolean {
  return sign === delimiter || sign === LF || sign === CR;
}

/** Which of four bytes is the first of which the highest bit is set. */
function firstOf(bits: number): number {
  return (31 - Math.clz32(bits & -bits)) >>> 3;
}

/** Where the next sign below another one stands, which is none beyond plain letters; or the last three bytes of a piece. */
function nextBelow({ bytes, fours }: Piece, from: number, sign: number): number {
  const last = bytes.length - 4;
  const low = fourOf(sign);
  let at = from;
  while (at <= last) {
    const four = fours.getInt32(at, true);
    // Of what is less by `low`, a sign below it has its highest bit set; one that had it before is no such sign.
    const bits = (four - low) & ~four & HIGHEST_BITS;
    if (bits !== 0) return at + firstOf(bits);
    at += 4;
  }
  return at;
}

/** Where a cell without quotes ends, or the piece. */
export function endOfPlain(piece: Piece, from: number, delimiter: number): number {
  const { bytes } = piece;
  const { length } = bytes;
  const beyond = (delimiter > CR ? delimiter : CR) + 1;
  let at = nextBelow(piece, from, beyond);
  while (at < length && !isEnd(bytes[at], delimiter)) at = nextBelow(piece, at + 1, beyond);
  return at < length ? at : length;
}

const QUOTES = fourOf(QUOTE);
const ONES = fourOf(1);

/** Where the next mark stands; below 0 where there is none. */
export function nextMark({ bytes, fours }: Piece, from: number): number {
  const { length } = bytes;
  let at = from;
  while (at + 4 <= length) {
    // Marks alone become noughts, and of four signs less by one only a nought has its highest bit set by that.
    const four = fours.getInt32(at, true) ^ QUOTES;
    const bits = (four - ONES) & ~four & HIGHEST_BITS;
    if (bits !== 0) return at + firstOf(bits);
    at += 4;
  }
  while (at < length && bytes[at] !== QUOTE) at += 1;
  return at < length ? at : -1;
}
