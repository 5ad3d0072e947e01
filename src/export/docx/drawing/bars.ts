/** Bars: one row a point, with a tick at its target. */

import type { FigureBlock, ProfilePoint } from '#core/document/document.ts';
import { wrapText } from '../../tree/text-width.ts';
import { KEY_HEIGHT, keyShapes, targetTick } from './key.ts';
import { type Extent, label, polygon, rectangle, type Shape } from './shapes.ts';

const LEVELS = [0, 1, 2, 3, 4, 5];
const TYPE_SIZE = 8;
const LABEL_WIDTH = 168;
const FIGURE_WIDTH = 40;
const TRACK_START = LABEL_WIDTH + 12;
const BAR_HEIGHT = 9;
const LINE_HEIGHT = 11.5;
const ROW_PADDING = 8;
const SCALE_HEIGHT = 14;
/** What a page holds beside a heading, in points. */
const MOST_HEIGHT = 560;

function rowHeight({ label: text }: ProfilePoint): number {
  const lines = wrapText(text, LABEL_WIDTH / TYPE_SIZE).length;
  return Math.max(1, lines) * LINE_HEIGHT + ROW_PADDING;
}

/** The points of a figure in parts that fit on a page. */
export function barParts(points: readonly ProfilePoint[]): readonly (readonly ProfilePoint[])[] {
  const parts: ProfilePoint[][] = [];
  let used = MOST_HEIGHT;
  for (const point of points) {
    const height = rowHeight(point);
    if (used + height > MOST_HEIGHT) {
      parts.push([]);
      used = 0;
    }
    parts.at(-1)?.push(point);
    used += height;
  }
  return parts;
}

/** How much room the bars of a part take across a page of this width. */
export function barsExtent(points: readonly ProfilePoint[], width: number): Extent {
  const rows = points.reduce((sum, point) => sum + rowHeight(point), 0);
  return { width, height: SCALE_HEIGHT + rows + KEY_HEIGHT };
}

/** The shapes of a part, from the back to the front. */
export function barsShapes(
  points: readonly ProfilePoint[],
  key: FigureBlock['key'],
  extent: Extent,
): readonly Shape[] {
  const trackWidth = extent.width - FIGURE_WIDTH - TRACK_START;
  const along = (value: number) => TRACK_START + (value / 5) * trackWidth;
  let top = SCALE_HEIGHT;
  const rows = points.flatMap((point) => {
    const height = rowHeight(point);
    const shapes = barRow(point, { top, height, width: extent.width, along });
    top += height;
    return shapes;
  });
  const scale = LEVELS.flatMap((level) => scaleLine(level, along(level), top, extent));
  return [...scale, ...rows, ...keyShapes(key, extent, 'bar')];
}

function scaleLine(level: number, x: number, bottom: number, extent: Extent): Shape[] {
  const ends = [
    { x, y: SCALE_HEIGHT },
    { x, y: bottom },
  ];
  const line = polygon(ends, extent, { line: level === 0 ? 'rule-strong' : 'rule' }, false);
  const box = { x: x - 10, y: 0, width: 20, height: SCALE_HEIGHT - 2 };
  const number = { text: String(level), align: 'center', quiet: true } as const;
  return level === 0 ? [line] : [line, label(box, [number])];
}

interface RowPlace {
  readonly top: number;
  readonly height: number;
  readonly width: number;
  readonly along: (value: number) => number;
}

function barRow(point: ProfilePoint, { top, height, width, along }: RowPlace): Shape[] {
  const middle = top + height / 2;
  const box = { y: top, height };
  const bar = (index: number) => ({
    x: TRACK_START,
    y: middle - BAR_HEIGHT / 2,
    width: along(index) - TRACK_START,
    height: BAR_HEIGHT,
  });
  return [
    label({ ...box, x: 0, width: LABEL_WIDTH }, [{ text: point.label }]),
    ...(point.index === null
      ? []
      : [
          rectangle(bar(point.index), { fill: 'accent' }),
          targetTick(along(point.target), middle, BAR_HEIGHT / 2 + 2.5),
        ]),
    label({ ...box, x: width - FIGURE_WIDTH, width: FIGURE_WIDTH }, [
      { text: point.figure, align: 'end', bold: true },
    ]),
  ];
}
