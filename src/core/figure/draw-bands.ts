import type { Drawing, Shape } from '#core/document/drawing.ts';
import { LINE_HEIGHT } from '#core/document/drawing.ts';
import { corners } from './corners.ts';
import { countLines } from './lay-label.ts';
import { line, words } from './plot.ts';

export interface BandsDrawing {
  /** From the lowest, each from where it begins; the first begins at the least that there can be. */
  readonly bands: readonly { readonly name: string; readonly from: number }[];
  readonly most: number;
  /** Where it stands, or between what it may still end. */
  readonly value: { readonly least: number; readonly most: number };
  readonly write: (value: number) => string;
}

const SIDE = 10;
const BAR_HEIGHT = 14;
/** Above the bar, for the mark and its figure. */
const HEAD = 26;
const NAME_PADDING = 6;
const TICK_LENGTH = 3;

/** A scale cut into bands, with a mark where something stands on it, or a line over where it may end. */
export function drawBands(chart: BandsDrawing, width: number): readonly Drawing[] {
  const { bands, most, write, value } = chart;
  const least = bands[0]?.from ?? 0;
  const along = (at: number) => SIDE + ((at - least) / (most - least)) * (width - 2 * SIDE);
  const bottom = HEAD + BAR_HEIGHT;
  const placed = bands.map((band, place) => {
    const x = along(band.from);
    return { ...band, x, room: along(bands[place + 1]?.from ?? most) - x };
  });
  const bar = { x: along(least), y: HEAD, width: along(most) - along(least), height: BAR_HEIGHT };
  const names = Math.max(...placed.map(({ name, room }) => countLines(name, room - NAME_PADDING)));
  const scaleY = bottom + TICK_LENGTH + LINE_HEIGHT / 2 + 1;
  const namesTop = scaleY + LINE_HEIGHT / 2 + 2;
  return [
    {
      width,
      height: namesTop + names * LINE_HEIGHT,
      shapes: [
        { kind: 'area', role: 'wash', points: corners(bar) },
        ...placed
          .slice(1)
          .map(({ x }) => line('edge', { x, y: HEAD }, { x, y: bottom + TICK_LENGTH })),
        line('edge', { x: along(least), y: bottom }, { x: along(most), y: bottom }),
        ...[...placed.map(({ from }) => from), most].map((end) =>
          words(write(end), 'scale', { x: along(end), y: scaleY }, 'center', 40),
        ),
        ...placed.map(
          ({ name, x, room }): Shape => ({
            kind: 'label',
            texts: [{ role: 'name', text: name }],
            at: { x: x + room / 2, y: namesTop },
            ...{ align: 'center', rise: -1, room: room - NAME_PADDING },
          }),
        ),
        ...markOf(value, along, write),
      ],
    },
  ];
}

function markOf(
  { least, most }: BandsDrawing['value'],
  along: (at: number) => number,
  write: BandsDrawing['write'],
): readonly Shape[] {
  const y = HEAD - 7;
  const ends = [...new Set([least, most])];
  const figure = (at: number) =>
    words(write(at), 'figure', { x: along(at), y: y - LINE_HEIGHT }, 'center', 40);
  return [
    ...(ends.length > 1 ? [line('measured', { x: along(least), y }, { x: along(most), y })] : []),
    ...ends.flatMap((at): readonly Shape[] => [
      { kind: 'mark', role: ends.length > 1 ? 'ring' : 'dot', at: { x: along(at), y } },
      figure(at),
    ]),
  ];
}
