/** Bars: one row a point, with a tick at its target. */

import type { FigureBlock, ProfilePoint } from '#core/document/document.ts';
import { FULL_HEIGHT, FULL_WIDTH, HAIRLINE, LEFT, RIGHT } from '#export/pdf/ink/geometry.ts';
import { filledBox, num, type Point, ruleLine, strokeColour } from '#export/pdf/ink/operators.ts';
import type { Composition } from '#export/pdf/page/composition.ts';
import type { Fragment } from '../page/fragment.ts';
import { drawFor } from '../page/sheet.ts';
import { addElement, type StructureElement } from '../structure/element.ts';
import { breakLines, type Line } from '../text/break-lines.ts';
import { paintGlyphs } from '../text/paint-line.ts';
import { plain, shapeRuns } from '../text/shape-text.ts';
import { figureKey, figureText, SIGN_WIDTH } from './figure-text.ts';
import { FIGURE_LABEL, FIGURE_NOTE } from './styles.ts';

const LEVELS = [0, 1, 2, 3, 4, 5] as const;
const LABEL_WIDTH = 168;
const FIGURE_WIDTH = 38;
const TRACK_START = LEFT + LABEL_WIDTH + 12;
const TRACK_WIDTH = RIGHT - FIGURE_WIDTH - TRACK_START;
const BAR_HEIGHT = 9;
const ROW_PADDING = 7;
/** The scale above the rows and the key below them. */
const SCALE_HEIGHT = 14;
const KEY_HEIGHT = 22;

interface BarRow {
  readonly point: ProfilePoint;
  readonly label: readonly Line[];
  readonly height: number;
}

/** The figure, in as many parts as it needs pages; each part has its own scale and key. */
export function barFragments(
  composition: Composition,
  block: FigureBlock,
  parent: StructureElement,
): Fragment[] {
  const rows = block.points.map((point) => layBar(composition, point));
  return cutIntoParts(rows).map((part) => barPart(composition, block, part, parent));
}

function layBar(composition: Composition, point: ProfilePoint): BarRow {
  const label = breakLines(
    shapeRuns(composition.typefaces, plain(point.label), FIGURE_LABEL.size),
    LABEL_WIDTH,
  );
  const height = Math.max(1, label.length) * FIGURE_LABEL.leading + ROW_PADDING;
  return { point, label, height };
}

/** Fills parts up to four fifths of a page, so that the caption still fits above the first. */
function cutIntoParts(rows: readonly BarRow[]): BarRow[][] {
  const room = FULL_HEIGHT * 0.8 - SCALE_HEIGHT - KEY_HEIGHT;
  const parts: BarRow[][] = [];
  let used = room;
  for (const row of rows) {
    if (used + row.height > room) {
      parts.push([]);
      used = 0;
    }
    parts.at(-1)?.push(row);
    used += row.height;
  }
  return parts;
}

function barPart(
  composition: Composition,
  block: FigureBlock,
  rows: readonly BarRow[],
  parent: StructureElement,
): Fragment {
  const element = addElement(parent, 'Figure', { alternative: block.alternative });
  const rowsHeight = rows.reduce((sum, row) => sum + row.height, 0);
  const height = SCALE_HEIGHT + rowsHeight + KEY_HEIGHT;
  return {
    height,
    gap: 6,
    gapBelow: 12,
    paint: (sheet, top) => {
      element.box = { x: LEFT, y: top - height, width: FULL_WIDTH, height };
      const first = top - SCALE_HEIGHT;
      drawFor(sheet, element, paintScale(composition, first, first - rowsHeight));
      let y = first;
      for (const row of rows) {
        drawFor(sheet, element, paintBar(composition, row, y));
        y -= row.height;
      }
      drawFor(sheet, element, figureKey(composition, block, top - height + 6, KEY_SIGNS));
    },
  };
}

const KEY_SIGNS = {
  index: (at: Point): string => bar({ x: at.x, y: at.y - 3, width: SIGN_WIDTH }, 6, 'accent'),
  target: (at: Point): string => tick(at.x + SIGN_WIDTH / 2, at.y, 6),
};

function paintScale(composition: Composition, top: number, bottom: number): string {
  return LEVELS.map((level) => {
    const x = along(level);
    const line = ruleLine(
      { x, y: top },
      { x, y: bottom },
      level === 0 ? 'rule-strong' : 'rule',
      HAIRLINE,
    );
    return level === 0
      ? line
      : `${line}\n${figureText(composition, String(level), { x, y: top + 4 }, FIGURE_NOTE, 'center')}`;
  }).join('\n');
}

function paintBar(composition: Composition, { point, label, height }: BarRow, top: number): string {
  const middle = top - height / 2;
  const baseline = middle - FIGURE_LABEL.size * 0.357;
  const words = label.map((line, i) => {
    const y = baseline + ((label.length - 1) / 2 - i) * FIGURE_LABEL.leading;
    return paintGlyphs(composition.typefaces, line.glyphs, {
      x: LEFT,
      y,
      size: FIGURE_LABEL.size,
      colour: 'ink',
    });
  });
  const figure = figureText(
    composition,
    point.figure,
    { x: RIGHT, y: baseline },
    { ...FIGURE_LABEL, strong: true },
    'end',
  );
  const measured =
    point.index === null || point.level === null
      ? []
      : [
          bar(
            { x: TRACK_START, y: middle - BAR_HEIGHT / 2, width: along(point.index) - TRACK_START },
            BAR_HEIGHT,
            'accent',
          ),
          tick(along(point.target), middle, BAR_HEIGHT / 2 + 2.5),
        ];
  return [...words, ...measured, figure].join('\n');
}

function along(value: number): number {
  return TRACK_START + (value / 5) * TRACK_WIDTH;
}

/** A bar with a thin edge. */
function bar(
  at: { x: number; y: number; width: number },
  height: number,
  colour: 'accent',
): string {
  const box = { ...at, height };
  const edge = `${num(box.x)} ${num(box.y)} ${num(box.width)} ${num(height)} re S`;
  return `q ${filledBox(box, colour)} ${strokeColour('rule-strong')} 0.4 w ${edge} Q`;
}

/** The target: a dark tick with a light edge, to be seen on the bar and beside it. */
function tick(x: number, y: number, reach: number): string {
  const from = { x, y: y - reach };
  const to = { x, y: y + reach };
  return `${ruleLine(from, to, 'paper-raised', 3)} ${ruleLine(from, to, 'ink', 1.4)}`;
}
