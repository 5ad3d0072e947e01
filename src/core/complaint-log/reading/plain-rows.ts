import type { LogMapping, MappedColumn } from '#schema/record/complaint-log.ts';
import type { Piece } from './cell-ends.ts';
import { makeRoomFor, type ReadLog } from './log-state.ts';
import { type PlainCells, trim } from './plain-cells.ts';
import { plainCodes } from './plain-codes.ts';
import { plainMoments } from './plain-moments.ts';
import { plainNumbers } from './plain-numbers.ts';
import { plainPeople } from './plain-people.ts';
import { putRow } from './put-row.ts';
import { BATCH, type Cells, cellsAt, indexRows, type RowIndex, rowIndex } from './row-index.ts';
import { numberOfNextId } from './text-table.ts';

/** Rows that are read together, column by column. */
export interface PlainRows {
  readonly index: RowIndex;
  readonly columns: readonly PlainCells[];
  /** Where the ids stand, in a register that has them. */
  readonly ids: Cells | undefined;
  /** By row, 1 where it has to be read by itself. */
  readonly odd: Uint8Array;
}

function cellsOf(
  log: ReadLog,
  { decimal }: LogMapping,
  column: MappedColumn,
  index: RowIndex,
): PlainCells | undefined {
  const isOf = ({ role }: { readonly role: string }) => role === column.role;
  const moments = log.moments.find(isOf);
  if (moments !== undefined) return plainMoments(log, column, moments, index);
  const cells = cellsAt(index, column.position);
  const codes = log.codes.find(isOf);
  if (codes !== undefined) return plainCodes(log, codes, cells);
  const numbers = log.numbers.find(isOf);
  if (numbers !== undefined) return plainNumbers(log, numbers, cells, decimal);
  if (column.role === 'id') return plainIds(cells);
  const isPeople = column.role === 'complainant' && log.complainants !== undefined;
  return isPeople ? plainPeople(log, log.complainants, cells) : undefined;
}

/** Ids without their outer blanks; a row without one is told of. */
function plainIds(cells: Cells): PlainCells {
  return {
    read: ({ bytes }, count, odd) => {
      for (let row = 0; row < count; row += 1) {
        trim(cells, row, bytes);
        if (cells[row * 2] === cells[row * 2 + 1]) odd[row] = 1;
      }
    },
    take: () => {},
  };
}

/** Whether each column and each role is mapped once, and none lies beyond the headings. */
function isPlain({ columns }: LogMapping, headings: number): boolean {
  const positions = new Set(columns.map(({ position }) => position));
  const roles = new Set(columns.map(({ role }) => role));
  const isOnce = Math.min(positions.size, roles.size) === columns.length;
  return isOnce && Math.max(...positions) < headings;
}

/** What reads plain rows of a register; undefined where its mapping is not plain. */
export function plainRows(log: ReadLog, mapping: LogMapping): PlainRows | undefined {
  if (!isPlain(mapping, log.headings)) return undefined;
  const positions = mapping.columns.map(({ position }) => position);
  const index = rowIndex(mapping.delimiter, log.headings, positions);
  const columns = mapping.columns.flatMap((column) => cellsOf(log, mapping, column, index) ?? []);
  const id = mapping.columns.find(({ role }) => role === 'id');
  const ids = id && cellsAt(index, id.position);
  return { index, columns, ids, odd: new Uint8Array(BATCH) };
}

/** Puts rows, each a complaint of its own, behind the complaints so far. */
function putNew(log: ReadLog, rows: PlainRows, first: number, last: number): void {
  makeRoomFor(log, last - first);
  for (const column of rows.columns) column.take(first, last);
  const { values } = log.firstRow;
  for (let row = first; row < last; row += 1)
    values[log.complaints + row - first] = log.record + row - first + 1;
  log.record += last - first;
  log.rows += last - first;
  log.complaints += last - first;
  for (const { numbers } of log.numbers) numbers.values[log.complaints] = Number.NaN;
}

/** Puts a row to a complaint that is known. */
function putFurther(log: ReadLog, rows: PlainRows, row: number, complaint: number): void {
  for (const column of rows.columns) column.take(row, row + 1);
  log.record += 1;
  log.current.complaint = complaint;
  putRow(log);
  log.current.complaint = -1;
}

/** The complaint of a row, where the `before` rows in front of it are put as well. */
function complaintOf(log: ReadLog, { ids }: PlainRows, piece: Piece, row: number, before: number) {
  if (log.ids === undefined || ids === undefined) return log.complaints + before;
  return numberOfNextId(log.ids, piece, ids[row * 2] ?? 0, ids[row * 2 + 1] ?? 0);
}

/** Puts rows up to the next odd one; gives the place of that. */
function putPlain(log: ReadLog, rows: PlainRows, piece: Piece, from: number): number {
  const { odd, index } = rows;
  let first = from;
  let row = from;
  for (; row < index.count && odd[row] === 0; row += 1) {
    const complaint = complaintOf(log, rows, piece, row, row - first);
    if (complaint === log.complaints + row - first) continue;
    putNew(log, rows, first, row);
    putFurther(log, rows, row, complaint);
    first = row + 1;
  }
  putNew(log, rows, first, row);
  return row;
}

/**
 * Reads the regular rows that begin at a place, and gives where they end. Of these, one of which something
 * has to be said is given to `readOne` in its turn, with the place where it begins.
 */
export function readPlainRows(
  log: ReadLog,
  rows: PlainRows,
  piece: Piece,
  from: number,
  readOne: (piece: Piece, from: number) => void,
): number {
  const { index, columns, odd } = rows;
  const end = indexRows(index, piece, from);
  odd.fill(0);
  for (const column of columns) column.read(piece, index.count, odd);
  for (let row = 0; row < index.count; row += 1) {
    row = putPlain(log, rows, piece, row);
    if (row < index.count) readOne(piece, index.rows[row] ?? 0);
  }
  return end;
}
