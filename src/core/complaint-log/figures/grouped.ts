import { quantileByRank } from '#core/statistics/quantile.ts';
import { ranksOf } from '#core/statistics/select-rank.ts';
import { type Elapsed, NO_DURATION } from './durations.ts';

const DAY = 86_400;

/** Median and 90th percentile of a group, in days; empty where it has no durations. */
export interface GroupRanks {
  readonly medianDays?: number;
  readonly p90Days?: number;
}

/** The group of each complaint. */
export type GroupNumbers = Int16Array | Uint16Array;

/** A complaint with a number from here on is in no group. */
export const NO_GROUP = 0xffff;

/** Where the durations of each group begin, one group behind the other. */
function startsOf({ seconds }: Elapsed, groups: GroupNumbers, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (let at = 0; at < seconds.length; at += 1) {
    const group = groups[at] ?? NO_GROUP;
    if (seconds[at] === NO_DURATION || group < 0 || group >= count) continue;
    starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  }
  for (let group = 0; group < count; group += 1)
    starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  return starts;
}

/** The durations of each group, one group behind the other. */
function parted(
  { seconds }: Elapsed,
  groups: GroupNumbers,
  count: number,
  starts: Uint32Array,
): Uint32Array {
  const values = new Uint32Array(starts[count] ?? 0);
  const next = starts.slice();
  for (let at = 0; at < seconds.length; at += 1) {
    const group = groups[at] ?? NO_GROUP;
    const value = seconds[at] ?? NO_DURATION;
    if (value === NO_DURATION || group < 0 || group >= count) continue;
    const place = next[group] ?? 0;
    values[place] = value;
    next[group] = place + 1;
  }
  return values;
}

/** Medians and 90th percentiles of so many groups at once. */
export function rankedByGroup(
  elapsed: Elapsed,
  groups: GroupNumbers,
  count: number,
): readonly GroupRanks[] {
  const starts = startsOf(elapsed, groups, count);
  const values = parted(elapsed, groups, count, starts);
  return Array.from({ length: count }, (_, group) => {
    const start = starts[group] ?? 0;
    const size = (starts[group + 1] ?? 0) - start;
    const rankAt = ranksOf(values, start, size);
    const valueAt = (rank: number) => rankAt(rank) / DAY;
    const median = quantileByRank(size, 0.5, valueAt);
    const p90 = quantileByRank(size, 0.9, valueAt);
    return median === undefined || p90 === undefined ? {} : { medianDays: median, p90Days: p90 };
  });
}
