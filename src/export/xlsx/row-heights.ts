import type { FigureSheet, SheetCell } from '#core/document/sheet-cell.ts';
import { headRow } from './below-head.ts';
import { lettersOf, widthOf } from './column-widths.ts';
import type { Feature } from './feature.ts';

/** Height of a line, and the tallest that a row may be, in points. */
const LINE = 15;
const TALLEST = 405;

/** Lines that a text takes in a column of so many letters. */
function linesOf(cell: SheetCell, width: number): number {
  if (cell.kind !== 'text') return 1;
  const lines = cell.text.split('\n').map((line) => Math.ceil(lettersOf(line) / (width - 1)));
  return lines.reduce((sum, count) => sum + Math.max(1, count), 0);
}

function heightsOf(sheet: FigureSheet): readonly number[] {
  const widths = sheet.head.map((_, column) => widthOf(column, sheet));
  return sheet.rows.map((row) => {
    const lines = row.map((cell, column) =>
      sheet.rules?.[column]?.isHidden ? 1 : linesOf(cell, widths[column] ?? 1),
    );
    return Math.min(TALLEST, Math.max(1, ...lines) * LINE);
  });
}

/**
 * Rows as tall as what stands in them, and no height of their own: a row grows when something is typed.
 * LibreOffice leaves rows without a height one line tall, so that their texts run into one another.
 */
export function rowHeights(sheets: readonly FigureSheet[]): Feature {
  const heights = sheets.map(heightsOf);
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes(tag, attributes, index, _options, { sheetIndex }) {
            const sheet = sheets[sheetIndex];
            if (tag !== 'row' || index === undefined || sheet === undefined) return attributes;
            const ht = heights[sheetIndex]?.[index - headRow(sheet) - 1];
            return ht === undefined ? attributes : { ...attributes, ht };
          },
        },
      },
    },
  };
}
