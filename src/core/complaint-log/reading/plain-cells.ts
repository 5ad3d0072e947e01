import type { Piece } from './cell-ends.ts';
import type { Cells } from './row-index.ts';
import { endOf, startOf } from './utf-8.ts';

/** The cells of one column in some rows of a piece. */
export interface PlainCells {
  /**
   * Reads the cells of so many rows. Marked with 1 in `odd` are the rows of which something has to be said:
   * they are read again one by one, by what says it.
   */
  readonly read: (piece: Piece, count: number, odd: Uint8Array) => void;
  /** Puts what was read of the rows from the first up to, and without, the last behind the complaints so far. */
  readonly take: (first: number, last: number) => void;
}

/** Whether a cell may begin or end in a sign as it is: no blank of any kind, no mark, and none beyond plain letters. */
function isPlainEdge(sign: number): boolean {
  return sign > 0x20 && sign < 0x7f;
}

/** Takes the outer blanks off the cell of a row; whether it is the emptier for it. */
export function trim(cells: Cells, row: number, bytes: Uint8Array): boolean {
  const from = cells[row * 2] ?? 0;
  const to = cells[row * 2 + 1] ?? 0;
  if (isPlainEdge(bytes[from] ?? 0) && isPlainEdge(bytes[to - 1] ?? 0)) return false;
  const start = startOf(bytes, from, to);
  const end = endOf(bytes, start, to);
  cells[row * 2] = start;
  cells[row * 2 + 1] = end;
  return start === end;
}
