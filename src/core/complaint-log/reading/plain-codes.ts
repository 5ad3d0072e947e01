import type { Piece } from './cell-ends.ts';
import { makeRoom } from './growing.ts';
import { type CodeColumn, EMPTY_WORD, WORD_LIMIT } from './log-columns.ts';
import type { ReadLog } from './log-state.ts';
import { type PlainCells, trim } from './plain-cells.ts';
import { BATCH, type Cells } from './row-index.ts';
import { isSame, numberOfText, type TextTable } from './text-table.ts';

/** Words that are remembered: as many as numbers of what is left of 32 bits. */
const REMEMBERED = 1_024;
const REMEMBERED_SHIFT = 22;

/** Numbers that are kept of a word: its signs by fours, its length and its code. */
const LENGTH = 4;
const CODE = 5;
const KEPT = 8;

/** Bytes of a word that its signs hold: all, where they are no more. */
const WHOLE = 16;

/** By length, what of four bytes belongs to a word that begins with them, or ends with them. */
const OF_FIRST = Int32Array.of(0, 0xff, 0xffff, 0xff_ffff, -1);
const OF_LAST = Int32Array.of(0, -0x100_0000, -0x1_0000, -0x100, -1);

/** Words that repeat, each where its signs say: a guess, which is compared before it is used. */
interface Words {
  readonly table: TextTable;
  readonly memory: Int32Array;
}

/** Behind the words that are remembered, where the one that is sought stands. */
const SOUGHT = REMEMBERED * KEPT;

/** Writes down the signs of a word around which the piece has eight bytes and more, and gives the place where it would be. */
function seek(memory: Int32Array, { fours }: Piece, from: number, to: number): number {
  const length = to - from;
  const few = Math.min(length, 4);
  // All bits where the word is longer than eight bytes: what has no branch cannot be foreseen wrongly.
  const long = (8 - length) >> 31;
  const first = fours.getInt32(from, true) & (OF_FIRST[few] ?? 0);
  const last = fours.getInt32(to - 4, true) & (OF_LAST[few] ?? 0);
  memory[SOUGHT] = first;
  memory[SOUGHT + 1] = last;
  memory[SOUGHT + 2] = fours.getInt32(from + 4, true) & long;
  memory[SOUGHT + 3] = fours.getInt32(to - 8, true) & long;
  memory[SOUGHT + LENGTH] = length;
  const mixed = Math.imul(last ^ (last >>> 16), 0x2c1b_3c6d) ^ first ^ length;
  // The upper bits of a product depend on all bits.
  return (Math.imul(mixed, 0x9e37_79b1) >>> REMEMBERED_SHIFT) * KEPT;
}

/** Whether the word at a place has the signs of the one that is sought. */
function isLike(memory: Int32Array, place: number): boolean {
  let differs = 0;
  for (let sign = 0; sign <= LENGTH; sign += 1)
    differs |= (memory[place + sign] ?? 0) ^ (memory[SOUGHT + sign] ?? 0);
  return differs === 0;
}

/** The code of a word around which the piece has eight bytes and more. */
function codeWithin({ table, memory }: Words, piece: Piece, from: number, to: number): number {
  const { bytes } = piece;
  const isWhole = to - from <= WHOLE;
  let place = seek(memory, piece, from, to);
  // Two places side by side, so that two frequent words do not drive each other out.
  for (let tries = 0; tries < 2; tries += 1) {
    const code = memory[place + CODE] ?? 0;
    if (isLike(memory, place) && (isWhole || isSame(table, code, bytes, from, to))) return code;
    place ^= KEPT;
  }
  const code = numberOfText(table, bytes, from, to);
  memory[SOUGHT + CODE] = code;
  memory.copyWithin(place ^ KEPT, place, place + KEPT);
  memory.copyWithin(place, SOUGHT, SOUGHT + KEPT);
  return code;
}

function codeOf(words: Words, piece: Piece, from: number, to: number): number {
  return from < 8 || to + 8 > piece.bytes.length
    ? numberOfText(words.table, piece.bytes, from, to)
    : codeWithin(words, piece, from, to);
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
    memory: new Int32Array(SOUGHT + KEPT),
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
