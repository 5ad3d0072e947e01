import { formsOf, lookAtColumn } from './look-at-column.ts';
import { endOf, startOf } from './utf-8.ts';

/** How many records may stand above the headings: a title, a date of printing. */
const ABOVE = 20;

type Cell = Uint8Array;

function isFilled(cell: Cell): boolean {
  const start = startOf(cell, 0, cell.length);
  return start < endOf(cell, start, cell.length);
}

/** Whether a cell holds a date or a number, which no heading does. */
function isValue(cell: Cell): boolean {
  const look = lookAtColumn(0, '', [cell]);
  return look.numbers > 0 || (look.figures === 0 && formsOf(look, false).length > 0);
}

/**
 * The place of the headings: the first record that has something in most of the columns. Undefined
 * where that one holds dates or numbers, and so is a row.
 */
export function findHeadings(records: readonly (readonly Cell[])[]): number | undefined {
  const widths = records.slice(0, ABOVE).map((cells) => cells.filter(isFilled).length);
  const widest = Math.max(0, ...widths);
  const place = widths.findIndex((width) => width > 0 && width * 2 >= widest);
  const headings = records[place];
  if (headings === undefined) return undefined;
  const values = headings.filter((cell) => isFilled(cell) && isValue(cell)).length;
  return values * 3 >= headings.filter(isFilled).length ? undefined : place;
}
