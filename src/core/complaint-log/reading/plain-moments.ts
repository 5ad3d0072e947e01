import type { MappedColumn } from '#schema/record/complaint-log.ts';
import type { MomentColumn } from './log-columns.ts';
import { isPlaced, NO_MOMENT, secondIn } from './log-moment.ts';
import type { ReadLog } from './log-state.ts';
import { type PlainCells, trim } from './plain-cells.ts';
import { placesOf } from './quick-moment.ts';
import { type MomentReader, momentReader } from './read-moment.ts';
import { BATCH, type Cells, cellsAt, type RowIndex } from './row-index.ts';

/** The moments of a column in some rows. */
interface Moments {
  readonly cells: Cells;
  readonly read: MomentReader;
  readonly column: MomentColumn;
  readonly values: Uint32Array;
  /** Whether what stands at fixed places was read on the way. */
  readonly isFixed: boolean;
}

/** Reads a cell of any writing; false where it holds nothing that can be counted with. */
function readOther({ cells, read, values }: Moments, bytes: Uint8Array, row: number): boolean {
  if (trim(cells, row, bytes)) return false;
  const moment = read(bytes, cells[row * 2] ?? 0, cells[row * 2 + 1] ?? 0);
  if (!isPlaced(moment)) return false;
  values[row] = moment;
  return true;
}

/** Reads what was not read on the way. A row without a day of receipt may hold no complaint, and is read by itself. */
function readMoments(moments: Moments, bytes: Uint8Array, count: number, odd: Uint8Array): void {
  const { cells, values, column } = moments;
  const mayBeEmpty = column.role !== 'received';
  if (!moments.isFixed) values.fill(NO_MOMENT);
  for (let row = 0; row < count; row += 1) {
    const isEmpty = cells[row * 2] === cells[row * 2 + 1];
    const isDone = values[row] !== NO_MOMENT || (mayBeEmpty && isEmpty);
    if (!isDone && !readOther(moments, bytes, row)) odd[row] = 1;
  }
}

/** Puts the moments of some rows behind those so far. */
function takeMoments({ column, values }: Moments, first: number, last: number, complaints: number) {
  const list = column.moments.values;
  for (let row = first; row < last; row += 1) {
    const moment = values[row] ?? NO_MOMENT;
    list[complaints + row - first] = moment;
    if (moment === NO_MOMENT) continue;
    column.filled += 1;
    if (!column.hasTimes && secondIn(moment) > 0) column.hasTimes = true;
  }
}

/** Dates as their form commonly writes them, and in any other way that it reads. */
export function plainMoments(
  log: ReadLog,
  { dateForm = 'yearFirst', position }: MappedColumn,
  column: MomentColumn,
  index: RowIndex,
): PlainCells {
  const cells = cellsAt(index, position);
  const values = new Uint32Array(BATCH);
  const places = placesOf(dateForm);
  const isFixed = places !== undefined;
  if (isFixed) index.dates[position] = { places, moments: values };
  const moments: Moments = { cells, read: momentReader(dateForm), column, values, isFixed };
  return {
    read: ({ bytes }, count, odd) => readMoments(moments, bytes, count, odd),
    take: (first, last) => takeMoments(moments, first, last, log.complaints),
  };
}
