import { CR, endOfPlain, isEnd, LF, nextMark, type Piece, QUOTE } from './cell-ends.ts';
import { NO_MOMENT, placedMoment } from './log-moment.ts';
import { fixedDay, fixedSecond, type Places } from './quick-moment.ts';

/** Most rows that are looked at together. */
export const BATCH = 1_024;

const NONE = -1;

/** Where the cells of one column stand in a piece of a file, without their quotes: by row, where each begins and where it ends. */
export type Cells = Int32Array;

/** Moments by row; `NO_MOMENT` where a cell is empty or written in another way. */
export interface FixedDates {
  readonly places: Places;
  readonly moments: Uint32Array;
}

/** Where the rows that follow each other in a piece of a file stand, and their cells. */
export interface RowIndex {
  readonly delimiter: number;
  /** The cells of all columns that are read, one column behind the other. */
  readonly bounds: Cells;
  /** By column, where its cells begin in these; below 0 for one that is not read. */
  readonly places: Int32Array;
  /** By column, what is read of dates at fixed places on the way. */
  readonly dates: (FixedDates | undefined)[];
  /** By row, where it begins. */
  readonly rows: Int32Array;
  count: number;
}

/** An index for rows of so many columns, of which some are read. */
export function rowIndex(delimiter: string, width: number, read: readonly number[]): RowIndex {
  const places = new Int32Array(width).fill(NONE);
  for (const [at, column] of read.entries()) places[column] = at * BATCH * 2;
  return {
    delimiter: delimiter.charCodeAt(0),
    bounds: new Int32Array(read.length * BATCH * 2),
    places,
    dates: Array.from({ length: width }, () => undefined),
    rows: new Int32Array(BATCH),
    count: 0,
  };
}

/** The cells of one column that is read. */
export function cellsAt({ bounds, places }: RowIndex, column: number): Cells {
  const place = places[column] ?? 0;
  return bounds.subarray(place, place + BATCH * 2);
}

/** Lengths of the commonest ways to write a moment: a day alone, with hours and minutes, and with seconds. */
const DAY_LENGTH = 10;
const MINUTE_LENGTH = 16;
const SECOND_LENGTH = 19;

/** Where a moment would end that is written in one of the commonest ways. */
function endOfMoment(bytes: Uint8Array, from: number, delimiter: number): number {
  if (from + SECOND_LENGTH >= bytes.length) return NONE;
  if (isEnd(bytes[from + DAY_LENGTH], delimiter)) return from + DAY_LENGTH;
  if (isEnd(bytes[from + MINUTE_LENGTH], delimiter)) return from + MINUTE_LENGTH;
  return isEnd(bytes[from + SECOND_LENGTH], delimiter) ? from + SECOND_LENGTH : NONE;
}

/** Reads a moment at fixed places and gives where it ends; below 0 where there is none. */
function passMoment(
  { places, moments }: FixedDates,
  bytes: Uint8Array,
  from: number,
  row: number,
  delimiter: number,
): number {
  const end = endOfMoment(bytes, from, delimiter);
  const day = end < 0 ? NONE : fixedDay(bytes, from, end, places);
  const second = day < 0 ? NONE : fixedSecond(bytes, from, end);
  if (second < 0) return NONE;
  moments[row] = placedMoment(day, second);
  return end;
}

/** The mark that ends a cell in quotes; below 0 where there is none, or where a cell that is read holds marks of its own. */
function endOfQuoted(piece: Piece, from: number, isRead: boolean): number {
  const { bytes } = piece;
  const last = bytes.length - 1;
  let mark = nextMark(piece, from);
  while (mark >= 0 && mark < last && bytes[mark + 1] === QUOTE)
    mark = isRead ? NONE : nextMark(piece, mark + 2);
  return mark;
}

/** Where a cell ends, its quotes with it; below 0 where it is not regular. */
function endOfCell(
  { delimiter, places, dates }: RowIndex,
  piece: Piece,
  from: number,
  column: number,
  row: number,
): number {
  if (piece.bytes[from] === QUOTE) {
    const mark = endOfQuoted(piece, from + 1, (places[column] ?? NONE) >= 0);
    return mark < 0 ? NONE : mark + 1;
  }
  const fixed = dates[column];
  const end = fixed === undefined ? NONE : passMoment(fixed, piece.bytes, from, row, delimiter);
  return end < 0 ? endOfPlain(piece, from, delimiter) : end;
}

/** What follows a line end of one sign or two; below 0 for any other sign, and where the piece ends before that is known. */
function afterLine(bytes: Uint8Array, at: number): number {
  if (bytes[at] === LF) return at + 1;
  if (bytes[at] !== CR || at + 1 >= bytes.length) return NONE;
  return bytes[at + 1] === LF ? at + 2 : at + 1;
}

/** Notes where a cell stands that is read, and gives how long it is. */
function noteCell(bounds: Cells, place: number, row: number, from: number, to: number): number {
  if (place < 0) return 0;
  bounds[place + row * 2] = from;
  bounds[place + row * 2 + 1] = to;
  return to - from;
}

/** Notes where the cells of a row stand and gives where the next one begins; below 0 for a row that is not regular. */
function indexRow(index: RowIndex, piece: Piece, from: number, row: number): number {
  const { delimiter, places, bounds } = index;
  const { bytes } = piece;
  const last = places.length - 1;
  let at = from;
  let filled = 0;
  for (let column = 0; column <= last; column += 1) {
    if (at >= bytes.length) return NONE;
    const end = endOfCell(index, piece, at, column, row);
    const isCut = end < 0 || end >= bytes.length;
    // A row has as many cells as there are headings.
    if (isCut || (column < last && bytes[end] !== delimiter)) return NONE;
    const mark = bytes[at] === QUOTE ? 1 : 0;
    filled |= noteCell(bounds, places[column] ?? NONE, row, at + mark, end - mark);
    at = end + 1;
  }
  // Whether a row is empty of which nothing is read, is not seen here.
  return filled === 0 ? NONE : afterLine(bytes, at - 1);
}

/**
 * Notes where the regular rows stand that begin at a place: as many cells as headings, each cell in one
 * piece, quotes around whole cells alone, and something in them. Gives where they end: at a row that is
 * not so, or is cut.
 */
export function indexRows(index: RowIndex, piece: Piece, from: number): number {
  for (const fixed of index.dates) fixed?.moments.fill(NO_MOMENT);
  let at = from;
  let row = 0;
  while (row < BATCH) {
    const next = indexRow(index, piece, at, row);
    if (next < 0) break;
    index.rows[row] = at;
    at = next;
    row += 1;
  }
  index.count = row;
  return at;
}
