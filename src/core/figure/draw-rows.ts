import type { Drawing, LabelShape, Shape } from '#core/document/drawing.ts';
import { LINE_HEIGHT } from '#core/document/drawing.ts';
import { corners } from './corners.ts';
import { drawKey, type KeyEntry } from './key.ts';
import { countLines } from './lay-label.ts';

/** A row by its name and the figure at its end. */
export interface Row {
  readonly label: string;
  readonly figure: string;
}

/** Where a row's marks stand: the place of a value from 0 to 5, and the middle of the track. */
export interface Track {
  readonly along: (value: number) => number;
  readonly y: number;
}

const LEVELS = [0, 1, 2, 3, 4, 5];
/** Below this width names stand above their tracks, not beside them. */
const FEWEST_BESIDE = 360;
const NAME_ROOM = 168;
const NAME_GAP = 12;
/** Of the figure at the end, with what keeps it from the track. */
const FIGURE_ROOM = 32;
const FIGURE_GAP = 6;
const SCALE_HEIGHT = 14;
const TRACK_HEIGHT = 15;
const ROW_PADDING = 7;
/** What a page holds beside a heading and a caption. */
const MOST_HEIGHT = 510;

interface PlacedRow<Point> {
  readonly point: Point;
  readonly row: number;
  readonly height: number;
  /** Of the name, from the upper edge of the row. */
  readonly nameY: number;
  readonly trackY: number;
}

/**
 * Rows on one scale from 0 to 5, in as many parts as it needs pages; each part has its own scale and
 * key. `marks` draws what stands on the track of a row.
 */
export function drawRows<Point extends Row>(
  points: readonly Point[],
  key: readonly KeyEntry[],
  width: number,
  marks: (point: Point, track: Track) => readonly Shape[],
): readonly Drawing[] {
  const isBeside = width >= FEWEST_BESIDE;
  const start = isBeside ? NAME_ROOM + NAME_GAP : 0;
  const along = (value: number) => start + (value / 5) * (width - FIGURE_ROOM - FIGURE_GAP - start);
  const rows = points.map((point, row) => placeRow(point, row, isBeside, width));
  return cutIntoParts(rows).map((part) => {
    const bottom = part.reduce((sum, { height }) => sum + height, SCALE_HEIGHT);
    let top = SCALE_HEIGHT;
    const drawn = part.map(({ point, row, height, nameY, trackY }) => {
      const upper = top;
      top += height;
      const y = upper + trackY;
      return {
        spot: { row, points: corners({ x: 0, y: upper, width, height }) },
        shapes: [
          words(point.label, 'name', { x: 0, y: upper + nameY }, isBeside ? NAME_ROOM : width),
          ...marks(point, { along, y }),
          words(point.figure, 'figure', { x: width, y }, FIGURE_ROOM),
        ],
      };
    });
    const below = drawKey(key, bottom, width);
    return {
      width,
      height: bottom + below.height,
      spots: drawn.map(({ spot }) => spot),
      shapes: [
        ...drawScale(along, bottom),
        ...drawn.flatMap(({ shapes }) => shapes),
        ...below.shapes,
      ],
    };
  });
}

function placeRow<Point extends Row>(
  point: Point,
  row: number,
  isBeside: boolean,
  width: number,
): PlacedRow<Point> {
  const name = countLines(point.label, isBeside ? NAME_ROOM : width) * LINE_HEIGHT;
  if (!isBeside) {
    const height = name + TRACK_HEIGHT + ROW_PADDING;
    return { point, row, height, nameY: name / 2, trackY: name + TRACK_HEIGHT / 2 };
  }
  const height = name + ROW_PADDING;
  return { point, row, height, nameY: height / 2, trackY: height / 2 };
}

function cutIntoParts<Point>(rows: readonly PlacedRow<Point>[]): readonly PlacedRow<Point>[][] {
  const parts: PlacedRow<Point>[][] = [];
  let used = MOST_HEIGHT;
  for (const row of rows) {
    if (used + row.height > MOST_HEIGHT) {
      parts.push([]);
      used = 0;
    }
    parts.at(-1)?.push(row);
    used += row.height;
  }
  return parts;
}

function drawScale(along: Track['along'], bottom: number): readonly Shape[] {
  return LEVELS.flatMap((level): readonly Shape[] => {
    const x = along(level);
    const points = [
      { x, y: SCALE_HEIGHT },
      { x, y: bottom },
    ];
    if (level === 0) return [{ kind: 'line', role: 'edge', points }];
    return [{ kind: 'line', role: 'grid', points }, scaleNumber(level, x)];
  });
}

function scaleNumber(level: number, x: number): LabelShape {
  const texts = [{ role: 'scale', text: String(level) }] as const;
  return {
    ...{ kind: 'label', texts, align: 'center', rise: 0, room: 20 },
    at: { x, y: SCALE_HEIGHT / 2 },
  };
}

function words(
  text: string,
  role: 'name' | 'figure',
  at: LabelShape['at'],
  room: number,
): LabelShape {
  const align = role === 'name' ? 'start' : 'end';
  return { kind: 'label', texts: [{ role, text }], at, align, rise: 0, room };
}
