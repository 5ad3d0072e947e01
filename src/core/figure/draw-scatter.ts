import type { Drawing, Point, Shape } from '#core/document/drawing.ts';
import { LINE_HEIGHT } from '#core/document/drawing.ts';
import type { Pair } from '#core/quality/scatter.ts';
import { corners } from './corners.ts';
import { drawKey, type KeyEntry, SIGN_WIDTH } from './key.ts';
import { drawScale, line, type Plot, plotOf, words } from './plot.ts';
import { type Scale, scaleOver } from './scale.ts';

export interface ScatterDrawing {
  readonly pairs: readonly Pair[];
  /** The line through them, where one may be drawn. */
  readonly line?: { readonly start: number; readonly slope: number } | undefined;
  /** The pair that decides, ringed. */
  readonly hangsOn?: number | undefined;
  readonly names: { readonly x: string; readonly y: string };
  readonly write: { readonly x: (value: number) => string; readonly y: (value: number) => string };
  readonly words: Readonly<Record<'line' | 'hangsOn', string>>;
}

const HEIGHT = 190;
const NARROW_HEIGHT = 170;
const TICKS = 5;

/** Pairs as points, with the line of least squares through them. */
export function drawScatter(chart: ScatterDrawing, width: number): readonly Drawing[] {
  const { pairs, names, write } = chart;
  if (pairs.length === 0) return [];
  const upScale = scaleOver(
    pairs.map(([, y]) => y),
    { most: TICKS },
  );
  const acrossScale = scaleOver(
    pairs.map(([x]) => x),
    { most: TICKS },
  );
  const plot = plotOf({
    ...{ width, scale: upScale, write: write.y, rightRoom: 14 },
    height: width < 360 ? NARROW_HEIGHT : HEIGHT,
    places: [acrossScale.least, acrossScale.most],
  });
  const bottom = plot.bottom + 4 + 2 * LINE_HEIGHT;
  const below = drawKey(keyOf(chart), bottom, width);
  const at = ([x, y]: Pair) => ({ x: plot.across(x), y: plot.up(y) });
  return [
    {
      width,
      height: bottom + below.height,
      spots: pairs.map((pair, row) => ({ row, points: around(at(pair)) })),
      shapes: [
        ...drawScale(plot, upScale, write.y, names.y),
        ...drawAcross(plot, acrossScale, write.x),
        words(names.x, 'scale', { x: plot.right, y: bottom - LINE_HEIGHT / 2 }, 'end', width),
        ...lineThrough(chart, plot, upScale),
        ...pairs.map(
          (pair, place): Shape => ({
            ...{ kind: 'mark', at: at(pair) },
            role: place === chart.hangsOn ? 'change' : 'dot',
          }),
        ),
        ...below.shapes,
      ],
    },
  ];
}

/** Room to point at a pair. */
function around({ x, y }: Point): readonly Point[] {
  return corners({ x: x - 5, y: y - 5, width: 10, height: 10 });
}

function drawAcross(plot: Plot, { ticks }: Scale, write: (value: number) => string) {
  return ticks.flatMap((tick): readonly Shape[] => {
    const x = plot.across(tick);
    return [
      line('grid', { x, y: plot.top }, { x, y: plot.bottom }),
      words(write(tick), 'scale', { x, y: plot.bottom + 4 + LINE_HEIGHT / 2 }, 'center', 60),
    ];
  });
}

/** From the first to the last value, and within the field. */
function lineThrough(
  { pairs, line: fitted }: ScatterDrawing,
  plot: Plot,
  { least, most }: Scale,
): readonly Shape[] {
  if (fitted === undefined) return [];
  const xs = pairs.map(([x]) => x);
  const inside = [
    Math.min(...xs),
    Math.max(...xs),
    ...[least, most].map((y) => (y - fitted.start) / fitted.slope),
  ]
    .filter((x) => x >= Math.min(...xs) && x <= Math.max(...xs))
    .filter((x) => {
      const y = fitted.start + fitted.slope * x;
      return y >= least - 1e-9 && y <= most + 1e-9;
    })
    .toSorted((one, other) => one - other);
  const ends = [...inside.slice(0, 1), ...inside.slice(-1)];
  return [
    line(
      'centre',
      ...ends.map((x) => ({ x: plot.across(x), y: plot.up(fitted.start + fitted.slope * x) })),
    ),
  ];
}

function keyOf({ line: fitted, hangsOn, words: said }: ScatterDrawing): readonly KeyEntry[] {
  return [
    ...(fitted === undefined
      ? []
      : [
          {
            word: said.line,
            sign: (x: number, y: number) => [line('centre', { x, y }, { x: x + SIGN_WIDTH, y })],
          },
        ]),
    ...(hangsOn === undefined
      ? []
      : [
          {
            word: said.hangsOn,
            sign: (x: number, y: number): readonly Shape[] => [
              { kind: 'mark', role: 'change', at: { x: x + SIGN_WIDTH / 2, y } },
            ],
          },
        ]),
  ];
}
