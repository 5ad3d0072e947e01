import writeExcelFile, { type CellObject } from 'write-excel-file/universal';
import { numberOfDay } from '#core/calendar/day.ts';
import type { FigureSheet, SheetCell } from '#core/document/sheet-cell.ts';
import { emsOf, emsOfLetters } from '#core/figure/text-width.ts';
import { filteredHeads } from './filtered-heads.ts';
import { sheetName, textCell, WIDEST } from './write-xlsx.ts';

/** The serial number that spreadsheets give to the first of January 1970. */
const SERIAL_OF_1970 = 25_569;
const NARROWEST = 10;
const FORMATS = {
  count: '#,##0',
  decimal: '#,##0.00',
  share: '0.0%',
  day: 'yyyy-mm-dd',
  month: 'yyyy-mm',
} as const satisfies Readonly<Record<Exclude<SheetCell['kind'], 'text' | 'empty'>, string>>;

/** A number is a number, a day is the number that a spreadsheet has for it: neither depends on where it is opened. */
function cellOf(cell: SheetCell): CellObject | null {
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'text':
      return textCell(cell.text, false);
    case 'day':
    case 'month':
      return numberCell(numberOfDay(cell.day) + SERIAL_OF_1970, FORMATS[cell.kind]);
    default:
      return numberCell(cell.value, FORMATS[cell.kind]);
  }
}

function numberCell(value: number, format: string): CellObject {
  return { value, type: Number, format, alignVertical: 'top' };
}

/** A spreadsheet measures its columns in digits: a Chinese character takes two. */
function lettersOf(text: string): number {
  return Math.ceil(emsOf(text) / emsOfLetters(1));
}

function widthOf(column: number, { head, rows }: FigureSheet): number {
  const lengths = rows.map((row) => {
    const cell = row[column];
    return cell?.kind === 'text' ? lettersOf(cell.text) : NARROWEST;
  });
  const longest = lengths.reduce(
    (most, length) => Math.max(most, length),
    lettersOf(head[column] ?? ''),
  );
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}

/** Names of sheets, each once: a workbook with two of one name cannot be opened. */
function namesOf(sheets: readonly FigureSheet[]): readonly string[] {
  const names = sheets.map(({ name }) => sheetName(name));
  return names.map((name, place) =>
    names.indexOf(name) === place ? name : sheetName(`${place + 1} ${name}`),
  );
}

/** A workbook of figures: typed cells, headings and first column held in view, each column with a filter. */
export async function writeFigures(
  sheets: readonly FigureSheet[],
): Promise<Uint8Array<ArrayBuffer>> {
  const names = namesOf(sheets);
  const written = writeExcelFile(
    sheets.map((sheet, place) => ({
      sheet: names[place] ?? '',
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
      columns: sheet.head.map((_, column) => ({ width: widthOf(column, sheet) })),
      data: [
        sheet.head.map((text) => textCell(text, true)),
        ...sheet.rows.map((row) => row.map(cellOf)),
      ],
    })),
    { features: [filteredHeads(sheets)] },
  );
  return new Uint8Array(await (await written.toBlob()).arrayBuffer());
}
