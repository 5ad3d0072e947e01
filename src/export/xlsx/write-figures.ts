import writeExcelFile, { type CellObject } from 'write-excel-file/universal';
import { numberOfDay } from '#core/calendar/day.ts';
import type { FigureSheet, SheetCell } from '#core/document/sheet-cell.ts';
import type { Brand } from '#schema/record/brand.ts';
import { PALETTE } from '../tree/palette.ts';
import { headRow } from './below-head.ts';
import { choiceFeature, choiceLists, LISTS, listRows } from './choice-lists.ts';
import { widthOf } from './column-widths.ts';
import { filteredHeads } from './filtered-heads.ts';
import { letterhead } from './letterhead.ts';
import { rowHeights } from './row-heights.ts';
import { tonesOf } from './tones.ts';
import { sheetName, textCell } from './write-xlsx.ts';

/** The serial number that spreadsheets give to the first of January 1970. */
const SERIAL_OF_1970 = 25_569;
const FORMATS = {
  count: '#,##0',
  decimal: '#,##0.00',
  share: '0.0%',
  day: 'yyyy-mm-dd',
  month: 'yyyy-mm',
} as const satisfies Readonly<
  Record<Exclude<SheetCell['kind'], 'text' | 'empty' | 'blank'>, string>
>;

/** A cell that is to be filled in looks so, and takes what is typed as text: `3/4` is no day. */
const { value: _none, ...TEXT } = textCell('', false);
const BLANK_CELL: CellObject = {
  ...TEXT,
  backgroundColor: '#fbfaf5',
  borderColor: PALETTE.rule,
  borderStyle: 'thin',
};

/** A number is a number, a day is the number that a spreadsheet has for it: neither depends on where it is opened. */
function cellOf(cell: SheetCell): CellObject | null {
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'blank':
      return BLANK_CELL;
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

/** Names of sheets, each once: a workbook with two of one name cannot be opened. */
function namesOf(sheets: readonly FigureSheet[]): readonly string[] {
  const names = sheets.map(({ name }) => sheetName(name));
  return names.map((name, place) =>
    names.indexOf(name) === place ? name : sheetName(`${place + 1} ${name}`),
  );
}

/** Rows above the headings: the first of them is the title. */
function rowsAbove({ above = [] }: FigureSheet): readonly (readonly (CellObject | null)[])[] {
  return above.map((row, place) =>
    row.map((cell) =>
      cell.kind === 'text' ? { ...textCell(cell.text, place === 0), wrap: false } : cellOf(cell),
    ),
  );
}

/** What is out of sight makes no row taller. */
function unwrapped(cell: CellObject | null, isHidden: boolean | undefined): CellObject | null {
  return cell && isHidden ? { ...cell, wrap: false } : cell;
}

function sheetOf(sheet: FigureSheet, name: string) {
  const { head, rows, isText } = sheet;
  const tones = tonesOf(sheet);
  return {
    sheet: name,
    stickyRowsCount: headRow(sheet) + 1,
    ...(isText ? { showGridLines: false } : { stickyColumnsCount: 1 }),
    columns: head.map((_, column) => ({ width: widthOf(column, sheet) })),
    ...(tones.length > 0 ? { conditionalFormatting: [...tones] } : {}),
    data: [
      ...rowsAbove(sheet).map((row) => [...row]),
      head.map((text) => textCell(text, true)),
      ...rows.map((row) =>
        row.map((cell, column) => unwrapped(cellOf(cell), sheet.rules?.[column]?.isHidden)),
      ),
    ],
  };
}

/** The sheet on which choices stand; none where nothing is chosen. */
function listSheet(lists: ReturnType<typeof choiceLists>) {
  if (lists.length === 0) return [];
  const data = listRows(lists).map((row) =>
    row.map((one) => (one === undefined ? null : textCell(one, false))),
  );
  return [{ sheet: LISTS, data }];
}

/**
 * A workbook of typed cells: headings and first column held in view, each column with a filter, choices
 * offered, colours by what stands in a cell; under a firm's name where one is given.
 */
export async function writeFigures(
  sheets: readonly FigureSheet[],
  brand?: Brand,
): Promise<Uint8Array<ArrayBuffer>> {
  const names = namesOf(sheets);
  const lists = choiceLists(sheets);
  const written = writeExcelFile(
    [...sheets.map((sheet, place) => sheetOf(sheet, names[place] ?? '')), ...listSheet(lists)],
    {
      features: [
        filteredHeads(sheets),
        choiceFeature(sheets, lists),
        rowHeights(sheets),
        ...(brand ? [letterhead(brand)] : []),
      ],
    },
  );
  return new Uint8Array(await (await written.toBlob()).arrayBuffer());
}
