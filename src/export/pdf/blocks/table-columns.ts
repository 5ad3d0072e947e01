/** Where the columns of a table stand. */

import type { TableBlock, TableCell } from '#core/document/document.ts';
import { FULL_WIDTH, LEFT } from '#export/pdf/ink/geometry.ts';
import type { Typefaces } from '../fonts/typeface.ts';
import { longestWordWidth } from '../text/break-lines.ts';
import { plain, shapeRuns } from '../text/shape-text.ts';
import { markRoom } from './answer-mark.ts';
import { CELL, COLUMN_LABEL } from './styles.ts';

/** Where a column stands, in points. */
export interface ColumnPlace {
  readonly x: number;
  readonly width: number;
  readonly align: 'start' | 'center' | 'end';
  /** Left free beside the text. The outer columns are flush with the page unless they are coloured. */
  readonly before: number;
  readonly after: number;
}

const CELL_SIDE = 5;
/** Longer words in cells may be broken: one address must not take the room of every other column. */
const LONGEST_KEPT_WORD = 84;
/** Share of a column that asks for none. */
const SMALLEST_SHARE = 0.5;

/**
 * Columns side by side over the full width, in proportion to their shares, but none narrower than the
 * longest word of its label.
 */
export function placeColumns(typefaces: Typefaces, block: TableBlock): ColumnPlace[] {
  const sides = block.columns.map((_, i) => sidesOf(block, i));
  const shares = block.columns.map((column) => (column.width > 0 ? column.width : SMALLEST_SHARE));
  const least = block.columns.map(
    (_, i) => leastWidth(typefaces, block, i) + (sides[i]?.before ?? 0) + (sides[i]?.after ?? 0),
  );
  const widths = distribute(shares, least);
  let x = LEFT;
  return block.columns.map((column, i) => {
    const width = widths[i] ?? 0;
    const place = {
      x,
      width,
      align: column.align ?? 'start',
      before: CELL_SIDE,
      after: CELL_SIDE,
      ...sides[i],
    };
    x += width;
    return place;
  });
}

/** Room for text in a column, in points. */
export function innerWidth(place: ColumnPlace): number {
  return place.width - place.before - place.after;
}

function sidesOf({ columns, rows }: TableBlock, index: number): { before: number; after: number } {
  const isFilled = rows.some((row) => row[index]?.level !== undefined);
  const isFlush = !isFilled && columns[index]?.align !== 'center';
  return {
    before: isFlush && index === 0 ? 0 : CELL_SIDE,
    after: isFlush && index === columns.length - 1 ? 0 : CELL_SIDE,
  };
}

function leastWidth(typefaces: Typefaces, block: TableBlock, index: number): number {
  const label = plain(block.columns[index]?.label ?? '');
  const ofLabel = longestWordWidth(shapeRuns(typefaces, label, COLUMN_LABEL.size, true));
  return block.rows.reduce(
    (least, row) => Math.max(least, leastCellWidth(typefaces, row[index])),
    ofLabel,
  );
}

function leastCellWidth(typefaces: Typefaces, cell: TableCell | undefined): number {
  if (!cell) return 0;
  const word = longestWordWidth(shapeRuns(typefaces, cell.runs, CELL.size));
  return markRoom(cell.mark) + Math.min(word, LONGEST_KEPT_WORD);
}

/** Widths by share; columns whose share is too small get the least they need, the others share the rest. */
function distribute(shares: readonly number[], least: readonly number[]): number[] {
  const needed = least.reduce((sum, width) => sum + width, 0);
  const isFixed = shares.map(() => false);
  for (;;) {
    const free = FULL_WIDTH - least.reduce((sum, width, i) => sum + (isFixed[i] ? width : 0), 0);
    const weight = shares.reduce((sum, share, i) => sum + (isFixed[i] ? 0 : share), 0);
    const widths = shares.map((share, i) =>
      isFixed[i] ? (least[i] ?? 0) : (share / weight) * free,
    );
    const tooNarrow = widths.findIndex((width, i) => !isFixed[i] && width < (least[i] ?? 0));
    if (tooNarrow < 0 || needed > FULL_WIDTH) return widths;
    isFixed[tooNarrow] = true;
  }
}
