import { CR, endOfPlain, LF, nextMark, type Piece, pieceOf, QUOTE } from './cell-ends.ts';

/** Takes the bytes of one cell; they are only lent until it returns. */
export type CellTaker = (bytes: Uint8Array, from: number, to: number) => void;

/** Who is told of what stands in a file. `takers` may be exchanged between records. */
export interface CellReceiver {
  /** By column; nothing is told of a column without one. */
  takers: readonly (CellTaker | undefined)[];
  /** At the end of each record: its cells, and whether there is nothing in any of them but blanks. */
  readonly endRecord: (cells: number, isEmpty: boolean) => void;
  /** A cell that is longer than is kept: its start alone was told. */
  readonly cutCell: (column: number) => void;
}

/** Longest cell that is taken whole, in bytes; free texts are longer and are not read. */
const CELL_LIMIT = 65_536;

const PLAIN = 1;
const QUOTED = 2;
/** After a mark within quotes: it ends the cell, or is the first of two. */
const AFTER_MARK = 3;

interface Scan {
  readonly receiver: CellReceiver;
  readonly delimiter: number;
  /** What a cell begins in, when a chunk ends within one. */
  mode: 0 | typeof PLAIN | typeof QUOTED | typeof AFTER_MARK;
  column: number;
  records: number;
  /** Bytes of a cell that does not stand in one piece. */
  readonly kept: Uint8Array;
  keptLength: number;
  isCut: boolean;
  wasCr: boolean;
  /** Whether some cell of the record holds more than blanks. */
  hasText: boolean;
}

const SPACE = 0x20;

/** Notes whether a piece of a cell holds more than blanks: programs write rows of them below their last one. */
function look(scan: Scan, bytes: Uint8Array, from: number, to: number): void {
  for (let at = from; at < to && !scan.hasText; at += 1) scan.hasText = (bytes[at] ?? 0) > SPACE;
}

function keep(scan: Scan, bytes: Uint8Array, from: number, to: number): void {
  look(scan, bytes, from, to);
  if (scan.receiver.takers[scan.column] === undefined) return;
  const room = CELL_LIMIT - scan.keptLength;
  const end = to - from > room ? from + room : to;
  if (end < to) scan.isCut = true;
  if (end - from > 64) scan.kept.set(bytes.subarray(from, end), scan.keptLength);
  else
    for (let at = from; at < end; at += 1) scan.kept[scan.keptLength + at - from] = bytes[at] ?? 0;
  scan.keptLength += end - from;
}

function takeKept(scan: Scan): void {
  scan.receiver.takers[scan.column]?.(scan.kept, 0, scan.keptLength);
  if (scan.isCut) scan.receiver.cutCell(scan.column);
  scan.keptLength = 0;
  scan.isCut = false;
}

function endRecord(scan: Scan): void {
  const cells = scan.column + 1;
  const isEmpty = !scan.hasText;
  scan.records += 1;
  scan.column = 0;
  scan.hasText = false;
  scan.receiver.endRecord(cells, isEmpty);
}

/** What follows a whole cell: the next cell, or the next record. */
function passEnd(scan: Scan, sign: number): void {
  scan.mode = 0;
  if (sign === scan.delimiter) {
    scan.column += 1;
    return;
  }
  scan.wasCr = sign === CR;
  endRecord(scan);
}

/** Goes on within quotes up to the next mark. */
function passWithin(scan: Scan, piece: Piece, from: number): number {
  const { bytes } = piece;
  const mark = nextMark(piece, from);
  const end = mark < 0 ? bytes.length : mark;
  keep(scan, bytes, from, end);
  if (mark < 0) return end;
  scan.mode = AFTER_MARK;
  return end + 1;
}

/** Goes on outside of quotes up to the end of the cell. */
function passOutside(scan: Scan, piece: Piece, from: number): number {
  const { bytes } = piece;
  const end = endOfPlain(piece, from, scan.delimiter);
  scan.mode = PLAIN;
  keep(scan, bytes, from, end);
  if (end === bytes.length) return end;
  takeKept(scan);
  passEnd(scan, bytes[end] ?? 0);
  return end + 1;
}

/** Goes on in a cell that began in an earlier piece, or that has marks in it; gives where it stopped. */
function passKept(scan: Scan, piece: Piece, from: number): number {
  const { bytes } = piece;
  let at = from;
  while (at < bytes.length && scan.mode !== 0) {
    if (scan.mode === QUOTED) at = passWithin(scan, piece, at);
    else if (scan.mode === AFTER_MARK && bytes[at] === QUOTE) {
      keep(scan, bytes, at, at + 1);
      scan.mode = QUOTED;
      at += 1;
    } else at = passOutside(scan, piece, at);
  }
  return at;
}

/** A cell in quotes: in one piece where it stands so, else by way of what is kept. */
function passQuoted(scan: Scan, piece: Piece, from: number): number {
  const { bytes } = piece;
  const { length } = bytes;
  const mark = nextMark(piece, from + 1);
  const next = mark < 0 || mark + 1 >= length ? 0 : (bytes[mark + 1] ?? 0);
  if (next === scan.delimiter || next === LF || next === CR) {
    look(scan, bytes, from + 1, mark);
    scan.receiver.takers[scan.column]?.(bytes, from + 1, mark);
    passEnd(scan, next);
    return mark + 2;
  }
  scan.mode = QUOTED;
  return passKept(scan, piece, from + 1);
}

/** A cell that stands in one piece without quotes; the rest of a piece is kept. */
function passPlain(scan: Scan, piece: Piece, from: number): number {
  const { bytes } = piece;
  const { length } = bytes;
  const end = endOfPlain(piece, from, scan.delimiter);
  if (end === length) {
    scan.mode = PLAIN;
    keep(scan, bytes, from, end);
    return length;
  }
  const taker = scan.receiver.takers[scan.column];
  if (taker !== undefined) taker(bytes, from, end);
  look(scan, bytes, from, end);
  passEnd(scan, bytes[end] ?? 0);
  return end + 1;
}

/** Passes cells up to the end of the piece, or of the record where one alone is asked for; gives where it stopped. */
function pass(scan: Scan, piece: Piece, from: number, isOneRecord: boolean): number {
  const { bytes } = piece;
  const { length } = bytes;
  const before = scan.records;
  let at = scan.mode === 0 ? from : passKept(scan, piece, from);
  while (at < length) {
    const sign = bytes[at];
    if (scan.wasCr) {
      scan.wasCr = false;
      // The second half of a line end.
      if (sign === LF) {
        at += 1;
        continue;
      }
    }
    if (isOneRecord && scan.records > before) break;
    at = sign === QUOTE ? passQuoted(scan, piece, at) : passPlain(scan, piece, at);
  }
  return at;
}

/** Ends the last record, which needs no line end; false where a quote was never closed. */
function end(scan: Scan): boolean {
  if (scan.mode === QUOTED) return false;
  if (scan.mode !== 0) {
    takeKept(scan);
    scan.mode = 0;
    endRecord(scan);
  } else if (scan.column > 0) {
    scan.receiver.takers[scan.column]?.(scan.kept, 0, 0);
    endRecord(scan);
  }
  return true;
}

/** A search for cells that goes on. */
export interface CellScan {
  readonly feed: (bytes: Uint8Array) => void;
  /** Goes on from a place to the end of the record, or of the piece; gives where that is. */
  readonly feedRecord: (piece: Piece, from: number) => number;
  /** Whether the next sign begins a record. */
  readonly isBetween: () => boolean;
  /** False where a quote was never closed. */
  readonly end: () => boolean;
}

/**
 * Finds the cells of delimited text in UTF-8, given in pieces of any size, in time that grows with its
 * length alone: quotes, doubled quotes and line breaks within them, lines that end in LF, CR or both.
 */
export function scanCells(delimiter: string, receiver: CellReceiver): CellScan {
  const scan: Scan = {
    receiver,
    delimiter: delimiter.charCodeAt(0),
    mode: 0,
    column: 0,
    records: 0,
    kept: new Uint8Array(CELL_LIMIT),
    keptLength: 0,
    isCut: false,
    wasCr: false,
    hasText: false,
  };
  return {
    feed: (bytes) => {
      pass(scan, pieceOf(bytes), 0, false);
    },
    feedRecord: (piece, from) => pass(scan, piece, from, true),
    isBetween: () => scan.mode === 0 && scan.column === 0 && !scan.wasCr,
    end: () => end(scan),
  };
}
