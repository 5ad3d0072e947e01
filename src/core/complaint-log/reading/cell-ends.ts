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

/** One in each of four bytes. */
const ONES = fourOf(1);

/** Signs below this one are seldom in a cell; the ends of lines are among them. */
const RARE = fourOf(CR + 1);

/** Where the next delimiter or sign that is rare in a cell stands; or the last three bytes of a piece. */
function nextCandidate({ bytes, fours }: Piece, from: number, delimiter: number): number {
  const last = bytes.length - 4;
  const delimiters = fourOf(delimiter);
  let at = from;
  while (at <= last) {
    const four = fours.getInt32(at, true);
    // Of what is less by a number, a sign below it has its highest bit set; one that had it before is no such sign.
    const other = four ^ delimiters;
    const bits = (((other - ONES) & ~other) | ((four - RARE) & ~four)) & HIGHEST_BITS;
    if (bits !== 0) return at + firstOf(bits);
    at += 4;
  }
  return at;
}

/** Where a cell without quotes ends, or the piece. */
export function endOfPlain(piece: Piece, from: number, delimiter: number): number {
  const { bytes } = piece;
  const { length } = bytes;
  let at = nextCandidate(piece, from, delimiter);
  while (at < length && !isEnd(bytes[at], delimiter)) at = nextCandidate(piece, at + 1, delimiter);
  return at < length ? at : length;
}

const QUOTES = fourOf(QUOTE);

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
