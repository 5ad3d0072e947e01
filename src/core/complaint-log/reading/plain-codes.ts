import { makeRoom } from './growing.ts';
import { type CodeColumn, EMPTY_WORD, WORD_LIMIT } from './log-columns.ts';
import type { ReadLog } from './log-state.ts';
import { type PlainCells, trim } from './plain-cells.ts';
import { BATCH, type Cells } from './row-index.ts';
import { isSame, numberOfText, type TextTable } from './text-table.ts';

const REMEMBERED = 4_096;

/** Where a word is remembered, by its length and some of its signs: a guess, which is compared before it is used. */
function placeOf(bytes: Uint8Array, from: number, to: number): number {
  const middle = bytes[(from + to) >>> 1] ?? 0;
  const ends =
    (bytes[from] ?? 0) ^
    ((bytes[to - 2 < from ? from : to - 2] ?? 0) << 3) ^
    ((bytes[to - 1] ?? 0) << 5);
  return (ends ^ (middle << 2) ^ ((to - from) << 7)) & (REMEMBERED - 1);
}

/** Words that repeat, by where they are remembered. */
interface Words {
  readonly table: TextTable;
  readonly known: Uint16Array;
}

function codeOf({ table, known }: Words, bytes: Uint8Array, from: number, to: number): number {
  const place = placeOf(bytes, from, to);
  const guess = known[place] ?? EMPTY_WORD;
  if (isSame(table, guess, bytes, from, to)) return guess;
  const code = numberOfText(table, bytes, from, to);
  known[place] = code;
  return code;
}

function readCodes(
  words: Words,
  cells: Cells,
  codes: Uint16Array,
  ...[bytes, count, odd]: Parameters<PlainCells['read']>
): void {
  // Words beyond the limit are told of one by one.
  if (words.table.size + count > WORD_LIMIT) {
    odd.fill(1, 0, count);
    return;
  }
  for (let row = 0; row < count; row += 1) {
    codes[row] = EMPTY_WORD;
    if (cells.starts[row] === cells.ends[row]) continue;
    if (trim(cells, row, bytes)) odd[row] = 1;
    else codes[row] = codeOf(words, bytes, cells.starts[row] ?? 0, cells.ends[row] ?? 0);
  }
}

/** Words, as their numbers. */
export function plainCodes(log: ReadLog, column: CodeColumn, cells: Cells): PlainCells {
  const codes = new Uint16Array(BATCH);
  const words = { table: column.table, known: new Uint16Array(REMEMBERED) };
  return {
    read: (bytes, count, odd) => readCodes(words, cells, codes, bytes, count, odd),
    take: (first, last) => {
      makeRoom(column.rows, column.table.size);
      const list = column.codes.values;
      const rows = column.rows.values;
      const shift = log.complaints - first;
      for (let row = first; row < last; row += 1) {
        const code = codes[row] ?? EMPTY_WORD;
        list[row + shift] = code;
        if (code !== EMPTY_WORD) rows[code] = (rows[code] ?? 0) + 1;
      }
    },
  };
}
