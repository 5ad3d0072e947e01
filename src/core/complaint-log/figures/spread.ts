import { nearestRank, quantileByRank } from '#core/statistics/quantile.ts';
import type { Spread } from '#schema/record/log-figures.ts';

/** Whole days that are told apart in a spread; longer ones are counted together. */
export const DAYS_SHOWN = 366;

/** The spread of durations of which the values are ranked. */
function spreadOf(
  size: number,
  sum: number,
  valueAt: (rank: number) => number,
  rest: { readonly zero: number; readonly byDay: number[] },
): Spread {
  return {
    count: size,
    mean: size === 0 ? 0 : sum / size,
    min: size === 0 ? 0 : valueAt(0),
    median: quantileByRank(size, 0.5, valueAt) ?? 0,
    p90: quantileByRank(size, 0.9, valueAt) ?? 0,
    max: size === 0 ? 0 : valueAt(size - 1),
    medianNearest: size === 0 ? 0 : valueAt(nearestRank(size, 0.5)),
    p90Nearest: size === 0 ? 0 : valueAt(nearestRank(size, 0.9)),
    ...rest,
  };
}

/** The ranks of so many values that a spread is told by, rising. */
export function spreadRanks(size: number): readonly number[] {
  const between = [0.5, 0.9].map((share) => share * (size - 1));
  const ranks = between.flatMap((place) => [Math.floor(place), Math.ceil(place)]);
  const nearest = [0.5, 0.9].map((share) => nearestRank(size, share));
  return [0, ...ranks, ...nearest, size - 1].sort((one, other) => one - other);
}

/** The spread of so many values by their ranks, with their sum and how many have each whole number of days. */
export function spreadOfRanked(
  size: number,
  valueAt: (rank: number) => number,
  {
    sum,
    zero,
    byDay,
  }: { readonly sum: number; readonly zero: number; readonly byDay: Uint32Array },
): Spread {
  const longest = byDay.findLastIndex((count) => count > 0);
  const shown = Array.from(byDay.subarray(0, longest + 1));
  return spreadOf(size, sum, valueAt, { zero, byDay: shown });
}

/** The spread of whole days, given by how often each occurs. */
export function spreadOfCounts(counts: Uint32Array): Spread {
  const longest = counts.findLastIndex((count) => count > 0);
  const ends = new Float64Array(longest + 1);
  const byDay: number[] = [];
  let [size, sum] = [0, 0];
  for (let day = 0; day <= longest; day += 1) {
    const count = counts[day] ?? 0;
    size += count;
    sum += day * count;
    ends[day] = size;
    const shown = Math.min(day, DAYS_SHOWN);
    byDay[shown] = (byDay[shown] ?? 0) + count;
  }
  const valueAt = (rank: number) => ends.findIndex((end) => rank < end);
  return spreadOf(size, sum, valueAt, { zero: counts[0] ?? 0, byDay });
}
