import type { Drawing, Shape } from '#core/document/drawing.ts';
import { LINE_HEIGHT, TYPE_SIZE } from '#core/document/drawing.ts';
import { corners } from './corners.ts';
import { drawKey, type KeyEntry, SIGN_WIDTH } from './key.ts';
import { line, shorten, words } from './plot.ts';
import { scaleOver } from './scale.ts';
import { emsOf } from './text-width.ts';

export interface SensitivityDrawing {
  /** What a result is when one thing alone is smaller or larger. */
  readonly bars: readonly { readonly label: string; readonly low: number; readonly high: number }[];
  /** The result as it is. */
  readonly base: number;
  readonly write: (value: number) => string;
  readonly words: { readonly base: string };
}

const FEWEST_BESIDE = 360;
const NAME_ROOM = 160;
const BAR_HEIGHT = 8;
const TRACK_HEIGHT = 12;
const ROW_PADDING = 6;
const SCALE_HEIGHT = 14;

/** Bars from the lowest to the highest result of each input, around the result as it is; 0 is where it begins to pay. */
export function drawSensitivity(chart: SensitivityDrawing, width: number): readonly Drawing[] {
  const { bars, base, write } = chart;
  const isBeside = width >= FEWEST_BESIDE;
  const scale = scaleOver([0, base, ...bars.flatMap(({ low, high }) => [low, high])], { most: 4 });
  const half = (Math.max(...scale.ticks.map((tick) => emsOf(write(tick)))) * TYPE_SIZE) / 2;
  const start = (isBeside ? NAME_ROOM : 0) + half;
  const along = (value: number) =>
    start + ((value - scale.least) / (scale.most - scale.least)) * (width - half - 2 - start);
  const height = LINE_HEIGHT + (isBeside ? ROW_PADDING : TRACK_HEIGHT + 3);
  const bottom = SCALE_HEIGHT + bars.length * height;
  const upright = (role: 'centre' | 'grid' | 'target', value: number) =>
    line(role, { x: along(value), y: SCALE_HEIGHT }, { x: along(value), y: bottom });
  const below = drawKey(keyOf(chart), bottom, width);
  return [
    {
      ...{ width, height: bottom + below.height },
      shapes: [
        ...scale.ticks.map((tick) => upright(tick === 0 ? 'centre' : 'grid', tick)),
        ...scale.ticks.map((tick) =>
          words(write(tick), 'scale', { x: along(tick), y: SCALE_HEIGHT / 2 }, 'center', 3 * half),
        ),
        ...bars.flatMap((bar, place) => {
          const top = SCALE_HEIGHT + place * height;
          const room = isBeside ? NAME_ROOM - 8 : width;
          const nameY = isBeside ? top + height / 2 : top + LINE_HEIGHT / 2;
          return [
            barOf(bar, along, isBeside ? nameY : top + LINE_HEIGHT + TRACK_HEIGHT / 2),
            words(shorten(bar.label, room, 1), 'name', { x: 0, y: nameY }, 'start', room),
          ];
        }),
        upright('target', base),
        ...below.shapes,
      ],
    },
  ];
}

function barOf(
  { low, high }: SensitivityDrawing['bars'][number],
  along: (value: number) => number,
  y: number,
): Shape {
  const width = along(high) - along(low);
  const box = { x: along(low), y: y - BAR_HEIGHT / 2, width, height: BAR_HEIGHT };
  return { kind: 'area', role: 'bar', points: corners(box) };
}

function keyOf({ words: { base } }: SensitivityDrawing): readonly KeyEntry[] {
  return [{ word: base, sign: (x, y) => [line('target', { x, y }, { x: x + SIGN_WIDTH, y })] }];
}
