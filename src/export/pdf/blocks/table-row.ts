/** One row of a table: cells laid out side by side, drawn whole or line by line. */

import type { TableCell } from '#core/document/document.ts';
import { HAIRLINE, LEFT, RIGHT } from '#export/pdf/ink/geometry.ts';
import { filledBox, ruleLine } from '#export/pdf/ink/operators.ts';
import type { Composition } from '#export/pdf/page/composition.ts';
import { cleanLine } from '#export/tree/clean-text.ts';
import type { Ink } from '#export/tree/palette.ts';
import type { Fragment } from '../page/fragment.ts';
import { drawArtifact, drawFor, type Sheet } from '../page/sheet.ts';
import { addElement, type StructureElement } from '../structure/element.ts';
import {
  alignedStart,
  baselineOf,
  layText,
  paintLine,
  type TextBlock,
  type TextStyle,
} from '../text/text-block.ts';
import { hiddenSpace, MARK_SIZE, markRoom, paintMark } from './answer-mark.ts';
import { type ColumnPlace, innerWidth } from './table-columns.ts';

interface LaidCell {
  readonly cell: TableCell;
  readonly element: StructureElement;
  readonly place: ColumnPlace;
  readonly text: TextBlock;
}

export interface LaidRow {
  readonly composition: Composition;
  readonly cells: readonly LaidCell[];
  readonly lineCount: number;
  readonly style: TextStyle;
  /** Points, paddings included. */
  readonly height: number;
}

export const CELL_TOP = 4.6;
export const CELL_BOTTOM = 5;
/** Between the colours of a column, so that they stand apart as cells do. */
const FILL_INSET = 1.2;

/** Lays out `cells` in `columns`; `elements` are what they are, in the same order. */
export function layRow(
  composition: Composition,
  cells: readonly TableCell[],
  elements: readonly StructureElement[],
  columns: readonly ColumnPlace[],
  style: TextStyle,
): LaidRow {
  const laid = cells.flatMap((cell, i): LaidCell[] => {
    const element = elements[i];
    const place = columns[i];
    if (!element || !place) return [];
    const colour: Ink = cell.level ? `level-${cell.level}-ink` : style.colour;
    const width = innerWidth(place) - markRoom(cell.mark);
    return [
      {
        cell,
        element,
        place,
        text: layText(composition, element, cell.runs, { ...style, colour }, width),
      },
    ];
  });
  const lineCount = Math.max(
    1,
    ...laid.map(({ cell, text }) => Math.max(cell.lines ?? 1, text.lines.length)),
  );
  const height = CELL_TOP + lineCount * style.leading + CELL_BOTTOM;
  return { composition, cells: laid, lineCount, style, height };
}

/** The row as one piece. */
export function wholeRow(row: LaidRow): Fragment {
  return rowPart(row, 0, row.lineCount);
}

/** The row line by line, for rows that may part over pages. Two lines stay together at either end. */
export function rowInLines(row: LaidRow): Fragment[] {
  return Array.from({ length: row.lineCount }, (_, i) => ({
    ...rowPart(row, i, 1),
    keepWithNext: i === 0 || i === row.lineCount - 2,
  }));
}

/** Lines `from` up to `from + count` of every cell, with the padding and rule of a row at its ends. */
function rowPart(row: LaidRow, from: number, count: number): Fragment {
  const isFirst = from === 0;
  const isLast = from + count >= row.lineCount;
  const above = isFirst ? CELL_TOP : 0;
  const height = above + count * row.style.leading + (isLast ? CELL_BOTTOM : 0);
  const fill = { above: isFirst ? FILL_INSET : 0, below: isLast ? FILL_INSET : 0 };
  return {
    height,
    paint: (sheet, top) => {
      paintFills(row, sheet, top - fill.above, height - fill.above - fill.below);
      for (const laid of row.cells) {
        if (isFirst) paintCellMark(row, laid, sheet, top - above);
        paintCellLines(laid, { from, count }, sheet, top - above);
      }
      if (isLast) paintRule(sheet, top - height);
    },
  };
}

/** The hairline under a row. */
function paintRule(sheet: Sheet, y: number): void {
  drawArtifact(sheet, ruleLine({ x: LEFT, y }, { x: RIGHT, y }, 'rule', HAIRLINE));
}

function paintFills(row: LaidRow, sheet: Sheet, top: number, height: number): void {
  for (const { cell, place } of row.cells) {
    if (!cell.level) continue;
    drawArtifact(
      sheet,
      filledBox({ x: place.x, y: top - height, width: place.width, height }, `level-${cell.level}`),
    );
  }
}

function paintCellLines(
  { cell, place, text }: LaidCell,
  { from, count }: { readonly from: number; readonly count: number },
  sheet: Sheet,
  top: number,
): void {
  const x = place.x + place.before + markRoom(cell.mark);
  const room = innerWidth(place) - markRoom(cell.mark);
  for (const [i, line] of text.lines.slice(from, from + count).entries()) {
    const start = alignedStart(x, room, line.width, place.align);
    paintLine(text, line, sheet, start, top - i * text.style.leading);
  }
}

function paintCellMark(
  row: LaidRow,
  { cell, place, element }: LaidCell,
  sheet: Sheet,
  top: number,
): void {
  if (!cell.mark) return;
  const { typefaces, document } = row.composition;
  const y = baselineOf(top, row.style);
  const x = markStart(cell, place);
  const ink = paintMark(cell.mark, { x: x + MARK_SIZE / 2, y: y + row.style.size * 0.357 });
  const label = cleanLine(document.markLabels[cell.mark]);
  // Where the cell's own text says what the mark says, the mark would be heard twice.
  if (label === '' || textOf(cell).toLowerCase().startsWith(label.toLowerCase())) {
    drawArtifact(sheet, ink);
    return;
  }
  const span = addElement(element, 'Span', { actualText: label });
  drawFor(sheet, span, `${ink}\n${hiddenSpace(typefaces, { x, y })}`);
}

/** A mark alone follows the alignment of its column; beside text it stands at the start. */
function markStart(cell: TableCell, place: ColumnPlace): number {
  return alignedStart(
    place.x + place.before,
    innerWidth(place),
    MARK_SIZE,
    textOf(cell) === '' ? place.align : 'start',
  );
}

function textOf(cell: TableCell): string {
  return cleanLine(cell.runs.map((run) => run.text).join(''));
}
