import { quantile } from '#core/statistics/quantile.ts';
import { readShape, type Shape } from './histogram-shape.ts';

/** Values from `from` on and below `to`; the last bin holds its upper end as well. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface Histogram {
  readonly bins: readonly Bin[];
  /** By which the width of the bins was found. */
  readonly rule: 'freedman-diaconis' | 'sturges';
  readonly shape: Shape;
  readonly values: number;
}

const FEWEST_BINS = 5;
const MOST_BINS = 40;
/** Widths that people count in. */
const STEPS = [1, 2, 2.5, 5, 10];

/**
 * How often values lie where. The width of the bins is that of Freedman and Diaconis (1981): twice the
 * range of the middle half over the cube root of the number of values; where half of all values are the
 * same, that of Sturges (1926). It is rounded to 1, 2, 2.5 or 5 times a power of ten, and whole where all
 * values are, for a bin of a day and a half would hold one day and then two.
 */
export function histogram(values: readonly number[]): Histogram {
  const sorted = values.toSorted((a, b) => a - b);
  const least = sorted[0] ?? 0;
  const most = sorted.at(-1) ?? 0;
  const middle = (quantile(sorted, 0.75) ?? 0) - (quantile(sorted, 0.25) ?? 0);
  const rule = middle > 0 ? 'freedman-diaconis' : 'sturges';
  const wanted =
    rule === 'sturges'
      ? (most - least) / (Math.ceil(Math.log2(Math.max(1, sorted.length))) + 1)
      : (2 * middle) / Math.cbrt(sorted.length);
  const areWhole = sorted.every(Number.isInteger);
  const width = niceWidth(wanted, most - least, areWhole);
  const bins = countInto(sorted, least, most, width);
  return { bins, rule, shape: readShape(sorted, bins), values: sorted.length };
}

function niceWidth(wanted: number, range: number, areWhole: boolean): number {
  if (range === 0) return 1;
  const bounded = Math.min(range / FEWEST_BINS, Math.max(wanted, range / MOST_BINS));
  const power = 10 ** Math.floor(Math.log10(bounded));
  const steps = areWhole && power <= 1 ? STEPS.filter(Number.isInteger) : STEPS;
  const nearest = steps.reduce((best, step) =>
    Math.abs(Math.log(step * power) - Math.log(bounded)) <
    Math.abs(Math.log(best * power) - Math.log(bounded))
      ? step
      : best,
  );
  return areWhole ? Math.max(1, nearest * power) : nearest * power;
}

function countInto(
  sorted: readonly number[],
  least: number,
  most: number,
  width: number,
): readonly Bin[] {
  if (sorted.length === 0) return [];
  const first = Math.floor(least / width);
  const bins = Math.floor(most / width) - first + 1;
  const counts = new Array<number>(bins).fill(0);
  for (const value of sorted) {
    const place = Math.min(bins - 1, Math.floor(value / width) - first);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts.map((count, place) => ({
    from: tidy((first + place) * width),
    to: tidy((first + place + 1) * width),
    count,
  }));
}

/** Without what doubles leave behind the twelfth digit. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
