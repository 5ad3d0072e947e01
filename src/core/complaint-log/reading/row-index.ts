import { CR, endOfPlain, isEnd, LF, nextMark, type Piece, QUOTE } from './cell-ends.ts';
import { NO_MOMENT, placedMoment } from './log-moment.ts';
import { fixedDay, fixedSecond, type Places } from './quick-moment.ts';

/** Most rows that are looked at together. */
export const BATCH = 1_024;

const NONE = -1;

/** Where the cells of one column stand in a piece of a file, by row, without their quotes. */
export interface Cells {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** In a column of dates with fixed places, what was read of them on the way. */
  dates: FixedDates | undefined;
}

/** Moments by row; `NO_MOMENT` where a cell is empty or written in another way. */
export interface FixedDates {
  readonly places: Places;
  readonly moments: Uint32Array;
}

/** Where the rows that follow each other in a piece of a file stand, and their cells. */
export interface RowIndex {
  readonly delimiter: number;
  /** By column; undefined for one that is not read. */
  readonly columns: readonly (Cells | undefined)[];
  /** By row, where it begins. */
  readonly rows: Int32Array;
  count: number;
}

/** An index for rows of so many columns, of which some are read. */
export function rowIndex(delimiter: string, width: number, read: readonly number[]): RowIndex {
  const columns = Array.from({ length: width }, (_, column): Cells | undefined =>
    read.includes(column)
      ? { starts: new Int32Array(BATCH), ends: new Int32Array(BATCH), dates: undefined }
      : undefined,
  );
  return {
    delimiter: delimiter.charCodeAt(0),
    columns,
    rows: new Int32Array(BATCH),
    count: 0,
  };
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
  moments[row] = NO_MOMENT;
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

function note(cells: Cells | undefined, row: number, start: number, end: number): void {
  if (cells === undefined) return;
  cells.starts[row] = start;
  cells.ends[row] = end;
}

/** Notes where a cell stands and gives where it ends, its quotes with it; below 0 where it is not regular. */
function indexCell(
  piece: Piece,
  from: number,
  row: number,
  delimiter: number,
  cells: Cells | undefined,
): number {
  const dates = cells?.dates;
  const early = dates === undefined ? NONE : passMoment(dates, piece.bytes, from, row, delimiter);
  const isQuoted = piece.bytes[from] === QUOTE;
  const start = isQuoted ? from + 1 : from;
  if (early < 0 && isQuoted) {
    const mark = endOfQuoted(piece, start, cells !== undefined);
    note(cells, row, start, mark);
    return mark < 0 ? NONE : mark + 1;
  }
  const end = early < 0 ? endOfPlain(piece, from, delimiter) : early;
  note(cells, row, start, end);
  return end;
}

/** What follows a line end of one sign or two; below 0 for any other sign, and where the piece ends before that is known. */
function afterLine(bytes: Uint8Array, at: number): number {
  if (bytes[at] === LF) return at + 1;
  if (bytes[at] !== CR || at + 1 >= bytes.length) return NONE;
  return bytes[at + 1] === LF ? at + 2 : at + 1;
}

/** How long a cell is that is read. */
function lengthOf(cells: Cells | undefined, row: number): number {
  return cells === undefined ? 0 : (cells.ends[row] ?? 0) - (cells.starts[row] ?? 0);
}

/** Notes where the cells of a row stand and gives where the next one begins; below 0 for a row that is not regular. */
function indexRow(index: RowIndex, piece: Piece, from: number, row: number): number {
  const { delimiter, columns } = index;
  const { bytes } = piece;
  const last = columns.length - 1;
  let at = from;
  let filled = 0;
  for (let column = 0; column <= last; column += 1) {
    if (at >= bytes.length) return NONE;
    const cells = columns[column];
    const end = indexCell(piece, at, row, delimiter, cells);
    if (end < 0 || end >= bytes.length) return NONE;
    // A row has as many cells as there are headings.
    if (column < last && bytes[end] !== delimiter) return NONE;
    filled |= lengthOf(cells, row);
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
