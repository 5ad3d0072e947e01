import { nearestRank, quantileByRank } from '#core/statistics/quantile.ts';
import { ranksOf } from '#core/statistics/select-rank.ts';
import type { Spread } from '#schema/record/log-figures.ts';

const DAY = 86_400;

/** Whole days that are told apart in a spread; longer ones are counted together. */
const DAYS_SHOWN = 366;

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

/** The spread of some seconds, in days. It rearranges them. */
export function spreadOfSeconds(seconds: Uint32Array): Spread {
  const counts = new Uint32Array(DAYS_SHOWN + 1);
  let sum = 0;
  let zero = 0;
  let longest = -1;
  for (let at = 0; at < seconds.length; at += 1) {
    const value = seconds[at] ?? 0;
    sum += value;
    if (value === 0) zero += 1;
    const day = Math.min(Math.floor(value / DAY), DAYS_SHOWN);
    if (day > longest) longest = day;
    counts[day] = (counts[day] ?? 0) + 1;
  }
  const rankAt = ranksOf(seconds, 0, seconds.length);
  const valueAt = (rank: number) => rankAt(rank) / DAY;
  const byDay = Array.from(counts.subarray(0, longest + 1));
  return spreadOf(seconds.length, sum / DAY, valueAt, { zero, byDay });
}

/** The spread of whole days, given by how often each occurs. */
export function spreadOfCounts(counts: Uint32Array): Spread {
  const ends: number[] = [];
  const byDay: number[] = [];
  let [size, sum] = [0, 0];
  for (const [day, count] of counts.entries()) {
    size += count;
    sum += day * count;
    ends.push(size);
    const shown = Math.min(day, DAYS_SHOWN);
    byDay[shown] = (byDay[shown] ?? 0) + count;
  }
  const valueAt = (rank: number) => ends.findIndex((end) => rank < end);
  const longest = size === 0 ? -1 : valueAt(size - 1);
  const shown = byDay.slice(0, longest + 1);
  return spreadOf(size, sum, valueAt, { zero: counts[0] ?? 0, byDay: shown });
}
