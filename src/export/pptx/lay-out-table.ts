import type { TableBlock, TableCell } from '#core/document/document.ts';
import { wrapText } from '#core/figure/text-width.ts';
import { columnShares } from '../tree/column-shares.ts';
import { readableText } from '../tree/readable-text.ts';
import { BODY, lineOf, PADDING, SIZES, type SlideRow } from './slide.ts';
import type { Pages } from './slide-pages.ts';

/** Where the fonts of the reader are wider than those that were reckoned with, a line still has room. */
const SAFE = 1.06;

/** The whole text of a cell, a line a typed line. */
export function cellText({ runs }: TableCell): string {
  return readableText(runs.map(({ text }) => text).join('')).trim();
}

/** A text in lines as they are about to be broken in a column. */
function linesIn(text: string, width: number): readonly string[] {
  const room = (width - 2 * PADDING.x) / (SIZES.table * SAFE);
  return text.split('\n').flatMap((line) => (line === '' ? [''] : wrapText(line, room)));
}

function heightOf(texts: readonly string[], widths: readonly number[]): number {
  const heights = texts.map(
    (text, at) => Math.max(1, linesIn(text, widths[at] ?? 0).length) * SIZES.table * lineOf(text),
  );
  return Math.max(SIZES.table, ...heights) + 2 * PADDING.y;
}

/** Puts a table onto slides, row by row: programs for slides let rows run out below the edge. */
export function layOutTable(block: TableBlock, pages: Pages): void {
  const widths = columnShares(block, {
    ...{ width: BODY.width, em: SIZES.table, padding: 2 * PADDING.x },
  });
  // A mark stands before the text, with its word.
  const marked = (cell: TableCell) => `${cell.mark ? '✓ ' : ''}${cellText(cell)}`;
  const headHeight = heightOf(
    block.columns.map(({ label }) => label),
    widths,
  );
  const rows = block.rows.flatMap((cells) =>
    cutRow(cells, widths, BODY.bottom - BODY.top - headHeight).map((part) => ({
      cells: part,
      height: heightOf(part.map(marked), widths),
    })),
  );
  let left: readonly SlideRow[] = rows;
  do {
    pages.demand(headHeight + (left[0]?.height ?? 0));
    const fitting = countFitting(left, pages.room() - headHeight);
    const shown = left.slice(0, fitting);
    left = left.slice(fitting);
    const height = shown.reduce((sum, row) => sum + row.height, headHeight);
    pages.put(height, (top) => ({ kind: 'table', top, block, widths, headHeight, rows: shown }));
  } while (left.length > 0);
}

/** How many rows have room; one at least, which was cut to a slide's height. */
function countFitting(rows: readonly SlideRow[], room: number): number {
  let height = 0;
  const over = rows.findIndex((row) => {
    height += row.height;
    return height > room;
  });
  return over === -1 ? rows.length : Math.max(1, over);
}

/** A row that is higher than a slide goes on in the next one. */
function cutRow(
  cells: readonly TableCell[],
  widths: readonly number[],
  room: number,
): readonly (readonly TableCell[])[] {
  const line = SIZES.table * Math.max(...cells.map((cell) => lineOf(cellText(cell))));
  const most = Math.floor((room - 2 * PADDING.y) / line) - 1;
  const lines = cells.map((cell, at) => linesIn(cellText(cell), widths[at] ?? 0));
  const parts = Math.ceil(Math.max(1, ...lines.map(({ length }) => length)) / most);
  if (parts === 1) return [cells];
  return Array.from({ length: parts }, (_, part) =>
    cells.map((cell, at) => {
      const text = (lines[at] ?? []).slice(part * most, (part + 1) * most).join('\n');
      const { mark: _mark, ...rest } = cell;
      return { ...(part === 0 ? cell : rest), runs: [{ text }] };
    }),
  );
}
