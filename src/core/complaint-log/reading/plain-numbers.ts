import { numberReader } from './column-takers.ts';
import type { NumberColumn } from './log-columns.ts';
import type { ReadLog } from './log-state.ts';
import { type PlainCells, trim } from './plain-cells.ts';
import { plainNumber } from './read-amount.ts';
import { BATCH, type Cells } from './row-index.ts';
import { textOf } from './utf-8.ts';

/** The numbers of a column in some rows; `NaN` where there is none. */
interface Numbers {
  readonly cells: Cells;
  readonly role: NumberColumn['role'];
  readonly decimal: '.' | ',';
  readonly readAny: (text: string) => number | undefined;
  readonly values: Float64Array;
}

/** Reads a cell of any writing; false where something has to be said of it. */
function readOther({ cells, role, readAny, values }: Numbers, bytes: Uint8Array, row: number) {
  const isEmpty = cells[row * 2] === cells[row * 2 + 1] || trim(cells, row, bytes);
  // A row without a count is left out.
  if (isEmpty) return role !== 'count';
  const number = readAny(textOf(bytes, cells[row * 2] ?? 0, cells[row * 2 + 1] ?? 0));
  values[row] = number ?? Number.NaN;
  return number !== undefined && !(number < 0 && role === 'amount');
}

function readNumbers(numbers: Numbers, bytes: Uint8Array, count: number, odd: Uint8Array): void {
  const { cells, values, decimal, role } = numbers;
  const mayBeEmpty = role !== 'count';
  for (let row = 0; row < count; row += 1) {
    const from = cells[row * 2] ?? 0;
    const to = cells[row * 2 + 1] ?? 0;
    const number = from === to ? Number.NaN : plainNumber(bytes, from, to, decimal);
    values[row] = number;
    if (!Number.isNaN(number) || (from === to && mayBeEmpty)) continue;
    if (!readOther(numbers, bytes, row)) odd[row] = 1;
  }
}

/** Numbers as figures alone, and in any other way that they are read. */
export function plainNumbers(
  log: ReadLog,
  column: NumberColumn,
  cells: Cells,
  decimal: '.' | ',',
): PlainCells {
  const values = new Float64Array(BATCH);
  const numbers: Numbers = {
    ...{ cells, decimal, values },
    role: column.role,
    readAny: numberReader(decimal),
  };
  return {
    read: ({ bytes }, count, odd) => readNumbers(numbers, bytes, count, odd),
    take: (first, last) => {
      const list = column.numbers.values;
      const shift = log.complaints - first;
      for (let row = first; row < last; row += 1) {
        const number = values[row] ?? Number.NaN;
        list[row + shift] = number;
        if (!Number.isNaN(number)) column.sumOfRows += number;
      }
    },
  };
}
