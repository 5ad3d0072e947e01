import type { Drawing, Shape } from '#core/document/drawing.ts';
import { LINE_HEIGHT, TYPE_SIZE } from '#core/document/drawing.ts';
import type { Bin } from '#core/quality/histogram.ts';
import { corners } from './corners.ts';
import { drawKey, type KeyEntry, SIGN_WIDTH } from './key.ts';
import { drawScale, line, type Plot, plotOf, words } from './plot.ts';
import { scaleOver } from './scale.ts';
import { emsOf } from './text-width.ts';

export interface HistogramDrawing {
  readonly bins: readonly Bin[];
  /** Values that are marked across the field, such as the median and a promise. */
  readonly marked: readonly {
    readonly role: 'centre' | 'target';
    readonly value: number;
    readonly word: string;
  }[];
  /** What is counted, and in what the values are measured. */
  readonly unit: string;
  readonly measure: string;
  readonly write: (value: number) => string;
  readonly writeCount: (count: number) => string;
}

const HEIGHT = 130;
/** Of paper between two bars. */
const BAR_GAP = 0.8;
/** Of paper beside a line that runs through a bar. */
const LINE_GAP = 1.6;
const LABEL_GAP = 8;

/** How often values lie where: bars that touch, with the ends of the bins below them. */
export function drawHistogram(chart: HistogramDrawing, width: number): readonly Drawing[] {
  const { bins, marked, unit, measure, write, writeCount } = chart;
  const [first] = bins;
  const last = bins.at(-1);
  if (!first || !last) return [];
  const scale = scaleOver([0, ...bins.map(({ count }) => count)], {
    isWhole: true,
    fromZero: true,
  });
  const most = Math.max(last.to, ...marked.map(({ value }) => value));
  const least = Math.min(first.from, ...marked.map(({ value }) => value));
  const plot = plotOf({
    ...{ width, scale, height: HEIGHT, places: [least, most] },
    ...{ write: writeCount, rightRoom: 12 },
  });
  const bottom = plot.bottom + 4 + 2 * LINE_HEIGHT;
  const below = drawKey(keyOf(chart), bottom, width);
  return [
    {
      width,
      height: bottom + below.height,
      spots: bins.map((bin, row) => ({ row, points: boxOf(bin, plot, plot.top) })),
      shapes: [
        ...drawScale(plot, scale, writeCount, unit),
        ...bins.filter(({ count }) => count > 0).flatMap((bin) => barOf(bin, marked, plot)),
        line('edge', { x: plot.left, y: plot.bottom }, { x: plot.right, y: plot.bottom }),
        ...drawEnds(bins, plot, write),
        words(measure, 'scale', { x: plot.right, y: bottom - LINE_HEIGHT / 2 }, 'end', width),
        ...marked.map(({ role, value }) => upright(role, value, plot)),
        ...below.shapes,
      ],
    },
  ];
}

function upright(role: 'centre' | 'target', value: number, { across, top, bottom }: Plot): Shape {
  const x = across(value);
  return line(role, { x, y: top }, { x, y: bottom });
}

function keyOf({ marked }: HistogramDrawing): readonly KeyEntry[] {
  return marked.map(({ role, word }) => ({
    word,
    sign: (x, y) => [line(role, { x, y }, { x: x + SIGN_WIDTH, y })],
  }));
}

function boxOf({ from, to }: Bin, { across, bottom }: Plot, top: number) {
  const x = across(from) + BAR_GAP / 2;
  return corners({ x, y: top, width: across(to) - BAR_GAP / 2 - x, height: bottom - top });
}

/** A bar, parted where a line runs through it, which would not be seen on its colour. */
function barOf(
  { from, to, count }: Bin,
  marked: HistogramDrawing['marked'],
  { across, up, bottom }: Plot,
): readonly Shape[] {
  const [start, end] = [across(from) + BAR_GAP / 2, across(to) - BAR_GAP / 2];
  const cuts = marked
    .map(({ value }) => across(value))
    .filter((x) => x > start - LINE_GAP && x < end + LINE_GAP)
    .toSorted((one, other) => one - other);
  const starts = [start, ...cuts.map((x) => x + LINE_GAP)];
  const ends = [...cuts.map((x) => x - LINE_GAP), end];
  const y = up(count);
  return starts.flatMap((x, place): readonly Shape[] => {
    const [left, right] = [Math.max(x, start), Math.min(ends[place] ?? end, end)];
    if (right <= left) return [];
    const points = corners({ x: left, y, width: right - left, height: bottom - y });
    return [{ kind: 'area', role: 'bar', points }];
  });
}

/** The ends of the bins, as many as stand side by side. */
function drawEnds(
  bins: readonly Bin[],
  plot: Plot,
  write: (value: number) => string,
): readonly Shape[] {
  const ends = [...bins.map(({ from }) => from), ...bins.slice(-1).map(({ to }) => to)];
  const widest = Math.max(...ends.map((end) => emsOf(write(end)))) * TYPE_SIZE + LABEL_GAP;
  const room = plot.across(ends[1] ?? 1) - plot.across(ends[0] ?? 0);
  const step = [1, 2, 5, 10, 20].find((each) => each * room >= widest) ?? ends.length;
  return ends
    .filter((_, place) => place % step === 0)
    .flatMap((end) => {
      const x = plot.across(end);
      return [
        line('edge', { x, y: plot.bottom }, { x, y: plot.bottom + 3 }),
        words(write(end), 'scale', { x, y: plot.bottom + 4 + LINE_HEIGHT / 2 }, 'center', widest),
      ];
    });
}
