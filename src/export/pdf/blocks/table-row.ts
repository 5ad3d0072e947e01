/** One row of a table: cells laid out side by side, drawn whole or line by line. */

import type { TableCell } from '#core/report/document.ts';
import type { Composition } from '../composition.ts';
import type { Fragment } from '../page/flow.ts';
import { HAIRLINE, LEFT, RIGHT } from '../page/geometry.ts';
import { filledBox, ruleLine } from '../page/operators.ts';
import { drawArtifact, drawFor, type Sheet } from '../page/sheet.ts';
import type { Colour } from '../palette.ts';
import { addElement, type StructureElement } from '../structure/element.ts';
import { cleanLine } from '../text/clean-text.ts';
import { alignedStart, baselineOf, layText, paintLine, type TextBlock, type TextStyle } from '../text/text-block.ts';
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
    const colour: Colour = cell.level ? `level-${cell.level}-ink` : style.colour;
    const width = innerWidth(place) - markRoom(cell.mark);
    return [{ cell, element, place, text: layText(composition, element, cell.runs, { ...style, colour }, width) }];
  });
  const lineCount = Math.max(1, ...laid.map(({ text }) => text.lines.length));
  const height = CELL_TOP + lineCount * style.leading + CELL_BOTTOM;
  return { composition, cells: laid, lineCount, style, height };
}

/** The row as one piece. */
export function wholeRow(row: LaidRow): Fragment {
  return {
    height: row.height,
    paint: (sheet, top) => {
      paintFills(row, sheet, top - FILL_INSET, row.height - 2 * FILL_INSET);
      for (const laid of row.cells) {
        paintCellMark(row, laid, sheet, top - CELL_TOP);
        for (let i = 0; i < laid.text.lines.length; i += 1) paintCellLine(laid, i, sheet, top - CELL_TOP - i * row.style.leading);
      }
      paintRule(sheet, top - row.height);
    },
  };
}

/** The row line by line, for rows that may part over pages. Two lines stay together at either end. */
export function rowInLines(row: LaidRow): Fragment[] {
  return Array.from({ length: row.lineCount }, (_, i) => {
    const isFirst = i === 0;
    const isLast = i === row.lineCount - 1;
    const above = isFirst ? CELL_TOP : 0;
    const height = above + row.style.leading + (isLast ? CELL_BOTTOM : 0);
    return {
      height,
      keepWithNext: !isLast && (isFirst || i === row.lineCount - 2),
      paint: (sheet: Sheet, top: number): void => {
        const inset = { above: isFirst ? FILL_INSET : 0, below: isLast ? FILL_INSET : 0 };
        paintFills(row, sheet, top - inset.above, height - inset.above - inset.below);
        for (const laid of row.cells) {
          if (isFirst) paintCellMark(row, laid, sheet, top - above);
          paintCellLine(laid, i, sheet, top - above);
        }
        if (isLast) paintRule(sheet, top - height);
      },
    };
  });
}

/** The hairline under a row. */
function paintRule(sheet: Sheet, y: number): void {
  drawArtifact(sheet, ruleLine({ x: LEFT, y }, { x: RIGHT, y }, 'rule', HAIRLINE));
}

function paintFills(row: LaidRow, sheet: Sheet, top: number, height: number): void {
  for (const { cell, place } of row.cells) {
    if (!cell.level) continue;
    drawArtifact(sheet, filledBox({ x: place.x, y: top - height, width: place.width, height }, `level-${cell.level}`));
  }
}

function paintCellLine({ cell, place, text }: LaidCell, index: number, sheet: Sheet, top: number): void {
  const line = text.lines[index];
  if (!line) return;
  const x = place.x + place.before + markRoom(cell.mark);
  const room = innerWidth(place) - markRoom(cell.mark);
  paintLine(text, line, sheet, alignedStart(x, room, line.width, place.align), top);
}

function paintCellMark(row: LaidRow, { cell, place, element }: LaidCell, sheet: Sheet, top: number): void {
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
  return alignedStart(place.x + place.before, innerWidth(place), MARK_SIZE, textOf(cell) === '' ? place.align : 'start');
}

function textOf(cell: TableCell): string {
  return cleanLine(cell.runs.map((run) => run.text).join(''));
}
