import writeExcelFile, { type CellObject } from 'write-excel-file/universal';
import type { TextSheet } from '#core/tables/text-sheet.ts';

/** Signs that a sheet's name may not have, and the length it may have. */
const NOT_IN_NAMES = /[\\/?*[\]:]/g;
const NAME_LENGTH = 31;
/** What a cell may hold, and how wide a column is at most, in characters. */
const CELL_LENGTH = 32_000;
export const WIDEST = 60;

/** A name that a sheet may have. */
export function sheetName(name: string): string {
  return name.replace(NOT_IN_NAMES, ' ').slice(0, NAME_LENGTH);
}

/** A cell of text, and marked as text: no program reads a formula or a number into it. */
export function textCell(value: string, isHead: boolean): CellObject {
  return {
    value: value.slice(0, CELL_LENGTH),
    type: String,
    format: '@',
    wrap: true,
    alignVertical: 'top',
    ...(isHead ? { fontWeight: 'bold' } : {}),
  };
}

function widthOf(column: number, { head, rows }: TextSheet): number {
  const longest = [head, ...rows].reduce(
    (most, row) => Math.max(most, row[column]?.length ?? 0),
    0,
  );
  return Math.min(WIDEST, longest + 2);
}

/** A workbook of sheets with their headings held in view. */
export async function writeXlsx(sheets: readonly TextSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const written = writeExcelFile(
    sheets.map((sheet) => ({
      sheet: sheetName(sheet.name),
      stickyRowsCount: 1,
      columns: sheet.head.map((_, column) => ({ width: widthOf(column, sheet) })),
      data: [
        sheet.head.map((text) => textCell(text, true)),
        ...sheet.rows.map((row) => row.map((text) => textCell(text, false))),
      ],
    })),
  );
  return new Uint8Array(await (await written.toBlob()).arrayBuffer());
}
