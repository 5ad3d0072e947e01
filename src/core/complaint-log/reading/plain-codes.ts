import type { Piece } from './cell-ends.ts';
import { makeRoom } from './growing.ts';
import { type CodeColumn, EMPTY_WORD, WORD_LIMIT } from './log-columns.ts';
import type { ReadLog } from './log-state.ts';
import { type PlainCells, trim } from './plain-cells.ts';
import { BATCH, type Cells } from './row-index.ts';
import { isSame, numberOfText, type TextTable } from './text-table.ts';

const REMEMBERED = 4_096;

/** Bytes of a word that are compared at once: of four times four, where they are no more. */
const WHOLE = 16;

/** Words that repeat, each where its signs say: a guess, which is compared before it is used. */
interface Words {
  readonly table: TextTable;
  readonly codes: Uint16Array;
  readonly lengths: Int32Array;
  /** Of each, its first, its last, its second and its last but one four bytes; noughts where it is shorter. */
  readonly signs: Int32Array;
}

/** Up to three bytes as one number. */
function fewOf(bytes: Uint8Array, from: number, to: number): number {
  let signs = 0;
  for (let at = from; at < to; at += 1) signs = (signs << 8) | (bytes[at] ?? 0);
  return signs;
}

/** The code of a word that stands at its place from now on. */
function remember(
  { table, codes, lengths, signs }: Words,
  { bytes, fours }: Piece,
  [from, to]: readonly [number, number],
  [place, first, last]: readonly [number, number, number],
): number {
  const code = numberOfText(table, bytes, from, to);
  const isLong = to - from > 8;
  codes[place] = code;
  lengths[place] = to - from;
  signs[place * 4] = first;
  signs[place * 4 + 1] = last;
  signs[place * 4 + 2] = isLong ? fours.getInt32(from + 4, true) : 0;
  signs[place * 4 + 3] = isLong ? fours.getInt32(to - 8, true) : 0;
  return code;
}

/** Whether the word that is remembered at a place is the one that stands here, beyond its first and last four bytes. */
function isSameWithin(words: Words, place: number, piece: Piece, from: number, to: number) {
  const { table, codes, signs } = words;
  if (to - from <= 8) return true;
  const isLike =
    signs[place * 4 + 2] === piece.fours.getInt32(from + 4, true) &&
    signs[place * 4 + 3] === piece.fours.getInt32(to - 8, true);
  return isLike && (to - from <= WHOLE || isSame(table, codes[place] ?? 0, piece.bytes, from, to));
}

function codeOf(words: Words, piece: Piece, from: number, to: number): number {
  const { codes, lengths, signs } = words;
  const { bytes, fours } = piece;
  const isShort = to - from < 4;
  const first = isShort ? fewOf(bytes, from, to) : fours.getInt32(from, true);
  const last = isShort ? 0 : fours.getInt32(to - 4, true);
  const mixed = Math.imul(first ^ Math.imul(last, 0x2c1b_3c6d) ^ (to - from), 0x0100_0193);
  const place = (mixed ^ (mixed >>> 15)) & (REMEMBERED - 1);
  const isLike =
    lengths[place] === to - from &&
    signs[place * 4] === first &&
    signs[place * 4 + 1] === last &&
    isSameWithin(words, place, piece, from, to);
  return isLike
    ? (codes[place] ?? EMPTY_WORD)
    : remember(words, piece, [from, to], [place, first, last]);
}

function readCodes(
  words: Words,
  cells: Cells,
  codes: Uint16Array,
  ...[piece, count, odd]: Parameters<PlainCells['read']>
): void {
  // Words beyond the limit are told of one by one.
  if (words.table.size + count > WORD_LIMIT) {
    odd.fill(1, 0, count);
    return;
  }
  for (let row = 0; row < count; row += 1) {
    codes[row] = EMPTY_WORD;
    if (cells[row * 2] === cells[row * 2 + 1]) continue;
    if (trim(cells, row, piece.bytes)) odd[row] = 1;
    else codes[row] = codeOf(words, piece, cells[row * 2] ?? 0, cells[row * 2 + 1] ?? 0);
  }
}

/** Words, as their numbers. */
export function plainCodes(log: ReadLog, column: CodeColumn, cells: Cells): PlainCells {
  const codes = new Uint16Array(BATCH);
  const words: Words = {
    table: column.table,
    codes: new Uint16Array(REMEMBERED),
    lengths: new Int32Array(REMEMBERED),
    signs: new Int32Array(REMEMBERED * 4),
  };
  return {
    read: (piece, count, odd) => readCodes(words, cells, codes, piece, count, odd),
    take: (first, last) => {
      makeRoom(column.rows, column.table.size);
      const { values } = column.codes;
      const rows = column.rows.values;
      const shift = log.complaints - first;
      for (let row = first; row < last; row += 1) {
        const code = codes[row] ?? EMPTY_WORD;
        values[row + shift] = code;
        if (code !== EMPTY_WORD) rows[code] = (rows[code] ?? 0) + 1;
      }
    },
  };
}
