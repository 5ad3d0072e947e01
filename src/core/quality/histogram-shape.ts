import { quantile } from '#core/statistics/quantile.ts';
import { meanOf } from './control-limits.ts';
import { ENOUGH, type TooFew, tooFew } from './few-points.ts';

/**
 * The shapes that quality control names (Ishikawa, Guide to Quality Control): one peak and about even to
 * both sides, a tail to one side, two peaks, a small heap apart from the others; and, as nothing of
 * these, no peak at all.
 */
export type Shape =
  | { readonly kind: 'normal' | 'flat' | 'single' }
  | { readonly kind: 'skewed'; readonly tail: 'high' | 'low' }
  | { readonly kind: 'twinPeaked'; readonly peaks: readonly [number, number] }
  | { readonly kind: 'island'; readonly count: number; readonly side: 'high' | 'low' }
  | { readonly kind: 'tooFew'; readonly tooFew: TooFew };

interface Bin {
  readonly count: number;
}

/** Bulmer 1979, Principles of Statistics: beyond a half the lean of a distribution is to be seen. */
const SKEWED = 0.5;
/** An even distribution has -1.2, the normal one 0. */
const FLAT = -1;
/** Empty bins that make an island of what lies beyond them, and how much of all it holds. */
const GAP = 2;
const ISLAND = { least: 0.02, most: 0.25, fewest: 3 };
/** What lies between two peaks is at most so much of the lower one. */
const VALLEY = 0.6;
/** At which the density is looked at. */
const PLACES = 80;

/** The shape of values whose bins are known; `sorted` rises. */
export function readShape(sorted: readonly number[], bins: readonly Bin[]): Shape {
  const few = tooFew(sorted.length, ENOUGH.histogram);
  if (few) return { kind: 'tooFew', tooFew: few };
  if (sorted[0] === sorted.at(-1)) return { kind: 'single' };
  return findIsland(bins, sorted.length) ?? findTwinPeaks(sorted) ?? leanOf(sorted);
}

function findIsland(bins: readonly Bin[], total: number): Shape | undefined {
  return (['high', 'low'] as const)
    .map((side) => ({ kind: 'island', side, count: apart(bins, side) }) as const)
    .find(
      ({ count }) =>
        count >= Math.max(ISLAND.fewest, ISLAND.least * total) && count <= ISLAND.most * total,
    );
}

/** How many values lie beyond the first gap from one end, if what is there is a heap and no tail. */
function apart(bins: readonly Bin[], side: 'high' | 'low'): number {
  const counts = bins.map(({ count }) => count);
  const fromEnd = side === 'high' ? counts.toReversed() : counts;
  const end = fromEnd.findIndex((_, place) =>
    Array.from({ length: GAP }, (_, step) => fromEnd[place + step]).every((count) => count === 0),
  );
  const heap = end === -1 ? [] : fromEnd.slice(0, end);
  return heap.reduce((sum, count) => sum + count, 0);
}

function findTwinPeaks(sorted: readonly number[]): Shape | undefined {
  const { at, heights } = densityOf(sorted);
  const peaks = heights.flatMap((height, place) =>
    height > (heights[place - 1] ?? -1) && height >= (heights[place + 1] ?? -1) ? [place] : [],
  );
  const pairs = peaks.flatMap((one, place) =>
    peaks.slice(place + 1).map((other) => {
      const lower = Math.min(heights[one] ?? 0, heights[other] ?? 0);
      return { one, other, lower, valley: Math.min(...heights.slice(one, other + 1)) };
    }),
  );
  const [apart] = pairs
    // Two standard deviations of a count keep chance from digging a valley.
    .filter(
      ({ lower, valley }) => valley <= VALLEY * lower && lower - valley > 2 * Math.sqrt(lower),
    )
    .toSorted((a, b) => b.lower - a.lower);
  return apart && { kind: 'twinPeaked', peaks: [at(apart.one), at(apart.other)] };
}

/**
 * How many values lie about each of some places, weighed by the normal curve with the width of Silverman
 * (1986, Density Estimation, 3.31). Bins of a drawing are too wide to tell two peaks, and their edges
 * fall by chance.
 */
function densityOf(sorted: readonly number[]) {
  const least = sorted[0] ?? 0;
  const range = (sorted.at(-1) ?? 0) - least;
  const areWhole = sorted.every(Number.isInteger);
  const step = areWhole ? Math.max(1, Math.ceil(range / PLACES)) : range / PLACES;
  const counts = new Array<number>(Math.floor(range / step) + 1).fill(0);
  for (const value of sorted) {
    const place = Math.min(counts.length - 1, Math.floor((value - least) / step));
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const width = Math.max(silvermanWidth(sorted) / step, 1);
  const heights = counts.map((_, place) =>
    counts.reduce(
      (sum, count, other) => sum + count * Math.exp(-0.5 * ((place - other) / width) ** 2),
      0,
    ),
  );
  return { heights, at: (place: number) => least + (place + (areWhole ? 0 : 0.5)) * step };
}

function silvermanWidth(sorted: readonly number[]): number {
  const mean = meanOf(sorted);
  const deviation = Math.sqrt(meanOf(sorted.map((value) => (value - mean) ** 2)));
  const middle = (quantile(sorted, 0.75) ?? 0) - (quantile(sorted, 0.25) ?? 0);
  const spread = middle > 0 ? Math.min(deviation, middle / 1.34) : deviation;
  return 0.9 * spread * sorted.length ** -0.2;
}

/** By the third and fourth moment about the mean. */
function leanOf(values: readonly number[]): Shape {
  const mean = meanOf(values);
  const moment = (power: number) => meanOf(values.map((value) => (value - mean) ** power));
  const variance = moment(2);
  const lean = moment(3) / variance ** 1.5;
  const chance = 2 * Math.sqrt(6 / values.length);
  if (Math.abs(lean) > Math.max(SKEWED, chance))
    return { kind: 'skewed', tail: lean > 0 ? 'high' : 'low' };
  return { kind: moment(4) / variance ** 2 - 3 < FLAT ? 'flat' : 'normal' };
}
