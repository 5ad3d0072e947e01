import type { Drawing, LabelShape, Shape } from '#core/document/drawing.ts';
import { LINE_HEIGHT } from '#core/document/drawing.ts';
import { corners } from './corners.ts';
import { drawKey, type KeyEntry, SIGN_WIDTH } from './key.ts';
import { countLines } from './lay-label.ts';
import { line, shorten, words } from './plot.ts';

/** A kind as it is drawn: its share and the share with those before it, 0 to 1. */
export interface ParetoRow {
  readonly label: string;
  readonly figure: string;
  readonly share: number;
  readonly cumulative: number;
  readonly isVital: boolean;
}

export interface ParetoDrawing {
  readonly rows: readonly ParetoRow[];
  /** The share that the few are to make, 0 to 1. */
  readonly share: number;
  readonly write: (share: number) => string;
  readonly words: Readonly<Record<'vital' | 'others' | 'cumulative' | 'share', string>>;
}

const FEWEST_BESIDE = 360;
const NAME_ROOM = 150;
const NAME_GAP = 10;
const FIGURE_ROOM = 40;
const NAME_LINES = 2;
const BAR_HEIGHT = 8;
const TRACK_HEIGHT = 13;
const ROW_PADDING = 6;
const SCALE_HEIGHT = 14;
const SHARES = [0, 0.25, 0.5, 0.75, 1];

/**
 * Kinds as bars, most first, and the share that they make together as a line through them. Bars and line
 * have one scale, from none to all, so that the line begins where the first bar ends.
 */
export function drawPareto(chart: ParetoDrawing, width: number): readonly Drawing[] {
  const isBeside = width >= FEWEST_BESIDE;
  const room = isBeside ? NAME_ROOM : width - FIGURE_ROOM;
  const start = isBeside ? NAME_ROOM + NAME_GAP : 0;
  const end = width - FIGURE_ROOM - 6;
  const along = (share: number) => start + share * (end - start);
  const placed = placeRows(chart.rows, room, isBeside);
  const bottom = placed.reduce((sum, { height }) => sum + height, SCALE_HEIGHT);
  const below = drawKey(keyOf(chart), bottom, width);
  return [
    {
      width,
      height: bottom + below.height,
      spots: placed.map(({ place, top, height }) => ({
        row: place,
        points: corners({ x: 0, y: top, width, height }),
      })),
      shapes: [
        ...drawShares(along, bottom, chart),
        ...placed.map((row) => bar(row.isVital, along(0), along(row.share), row.y)),
        line('measured', ...placed.map(({ cumulative, y }) => ({ x: along(cumulative), y }))),
        ...placed.map(({ cumulative, y }) => ring(along(cumulative), y)),
        // Above the line, which would run through the names of a narrow drawing.
        ...placed.flatMap((row) => [
          words(row.label, 'name', { x: 0, y: row.nameY }, 'start', room),
          figureOf(row.figure, { x: width, y: isBeside ? row.y : row.nameY }),
        ]),
        ...below.shapes,
      ],
    },
  ];
}

/** Where each row stands, with its name beside its track or above it. */
function placeRows(rows: readonly ParetoRow[], room: number, isBeside: boolean) {
  let top = SCALE_HEIGHT;
  return rows.map((row, place) => {
    const label = shorten(row.label, room, NAME_LINES);
    const name = countLines(label, room) * LINE_HEIGHT;
    const height = isBeside ? name + ROW_PADDING : name + TRACK_HEIGHT + 3;
    const own = top;
    top += height;
    const nameY = own + (isBeside ? height / 2 : name / 2);
    const y = isBeside ? nameY : own + name + TRACK_HEIGHT / 2;
    return { ...row, place, label, top: own, height, nameY, y };
  });
}

function figureOf(text: string, at: LabelShape['at']): Shape {
  return words(text, 'figure', at, 'end', FIGURE_ROOM);
}

function ring(x: number, y: number): Shape {
  return { kind: 'mark', role: 'ring', at: { x, y } };
}

function bar(isVital: boolean, from: number, to: number, y: number): Shape {
  const box = { x: from, y: y - BAR_HEIGHT / 2, width: to - from, height: BAR_HEIGHT };
  return { kind: 'area', role: isVital ? 'bar' : 'rest', points: corners(box) };
}

function drawShares(
  along: (share: number) => number,
  bottom: number,
  { share: aim, write }: ParetoDrawing,
): readonly Shape[] {
  const down = (share: number) =>
    [
      { x: along(share), y: SCALE_HEIGHT },
      { x: along(share), y: bottom },
    ] as const;
  // The mark of the few would stand on the one beside it.
  const shares = SHARES.filter((share) => Math.abs(share - aim) > 0.1 || share === aim);
  return [
    ...shares.map((share) => line(share === 0 ? 'edge' : 'grid', ...down(share))),
    line('target', ...down(aim)),
    ...[...shares, aim].map((share) => {
      const align = share === 0 ? 'start' : 'center';
      return words(write(share), 'scale', { x: along(share), y: SCALE_HEIGHT / 2 }, align, 30);
    }),
  ];
}

function keyOf({ rows, words: said }: ParetoDrawing): readonly KeyEntry[] {
  const sign = (isVital: boolean) => (x: number, y: number) => [bar(isVital, x, x + SIGN_WIDTH, y)];
  const has = (isVital: boolean) => rows.some((row) => row.isVital === isVital);
  return [
    ...(has(true) ? [{ word: said.vital, sign: sign(true) }] : []),
    ...(has(false) ? [{ word: said.others, sign: sign(false) }] : []),
    {
      word: said.cumulative,
      sign: (x, y) => [
        line('measured', { x, y }, { x: x + SIGN_WIDTH, y }),
        ring(x + SIGN_WIDTH / 2, y),
      ],
    },
    { word: said.share, sign: (x, y) => [line('target', { x, y }, { x: x + SIGN_WIDTH, y })] },
  ];
}
