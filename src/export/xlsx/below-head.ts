import { getCellAddress } from 'write-excel-file/utility';
import type { FigureSheet } from '#core/document/sheet-cell.ts';

/** The row of the headings, counted from 0. */
export function headRow({ above = [] }: FigureSheet): number {
  return above.length;
}

/** The cells of a column below its heading, such as `C4:C90`. */
export function belowHead(sheet: FigureSheet, column: number): string {
  const [first, last] = [headRow(sheet) + 1, headRow(sheet) + sheet.rows.length];
  return `${getCellAddress(first, column)}:${getCellAddress(last, column)}`;
}
