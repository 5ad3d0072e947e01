import type { FigureSheet, SheetCell } from '#core/document/sheet-cell.ts';
import { writeCsv } from '#export/csv/write-csv.ts';
import type { Brand } from '#schema/record/brand.ts';

/** Sheets as a workbook with typed cells, or one below the other as CSV. No text becomes a formula in either. */
export async function sheetBytes(
  sheets: readonly FigureSheet[],
  form: 'csv' | 'xlsx',
  brand?: Brand,
): Promise<Uint8Array> {
  if (form === 'csv') return new TextEncoder().encode(writeCsv(csvRows(sheets), ','));
  const { writeFigures } = await import('#export/xlsx/write-figures.ts');
  return writeFigures(sheets, brand);
}

/** One sheet as it is; of several each has its name above it and an empty row below. */
function csvRows(sheets: readonly FigureSheet[]): readonly (readonly string[])[] {
  return sheets.flatMap(({ name, head, rows }, at) => [
    ...(at > 0 ? [[]] : []),
    ...(sheets.length > 1 ? [[name]] : []),
    head,
    ...rows.map((row) => row.map(cellText)),
  ]);
}

function cellText(cell: SheetCell): string {
  switch (cell.kind) {
    case 'empty':
    case 'blank':
      return '';
    case 'text':
      return cell.text;
    case 'day':
    case 'month':
      return cell.day;
    case 'count':
      return String(cell.value);
    case 'decimal':
    case 'share':
      return cell.value.toFixed(2);
  }
}
