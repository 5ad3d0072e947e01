import type { ReadLog } from './log-state.ts';
import { type PlainCells, trim } from './plain-cells.ts';
import { BATCH, type Cells } from './row-index.ts';
import { numberOfText } from './text-table.ts';

/** Who complains, as numbers. */
export function plainPeople(
  log: ReadLog,
  { table, codes }: NonNullable<ReadLog['complainants']>,
  cells: Cells,
): PlainCells {
  const numbers = new Uint32Array(BATCH);
  return {
    read: ({ bytes }, count) => {
      for (let row = 0; row < count; row += 1) {
        trim(cells, row, bytes);
        numbers[row] = numberOfText(table, bytes, cells[row * 2] ?? 0, cells[row * 2 + 1] ?? 0);
      }
    },
    take: (first, last) => {
      codes.values.set(numbers.subarray(first, last), log.complaints);
    },
  };
}
