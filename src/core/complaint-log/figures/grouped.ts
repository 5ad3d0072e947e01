import { quantileByRank } from '#core/statistics/quantile.ts';
import type { Elapsed } from './durations.ts';

const DAY = 86_400;

/** Median and 90th percentile of a group, in days; empty where it has no durations. */
export interface GroupRanks {
  readonly medianDays?: number;
  readonly p90Days?: number;
}

/** Where the places of each group begin, one behind the other. */
function startsOf(
  order: Uint32Array,
  groupOf: (at: number) => number,
  groups: number,
): Uint32Array {
  const starts = new Uint32Array(groups + 1);
  for (const at of order) {
    const group = groupOf(at);
    if (group >= 0) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  }
  for (let group = 0; group < groups; group += 1)
    starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  return starts;
}

/**
 * Medians and 90th percentiles of groups at once: the complaints are in the order of their durations,
 * so each group's are too. `groupOf` gives the group of a complaint, below 0 for none.
 */
export function rankedByGroup(
  { seconds, order }: Elapsed,
  groupOf: (at: number) => number,
  groups: number,
): readonly GroupRanks[] {
  const starts = startsOf(order, groupOf, groups);
  const ranked = new Uint32Array(starts[groups] ?? 0);
  const next = starts.slice();
  for (const at of order) {
    const group = groupOf(at);
    if (group < 0) continue;
    const place = next[group] ?? 0;
    ranked[place] = seconds[at] ?? 0;
    next[group] = place + 1;
  }
  return Array.from({ length: groups }, (_, group) => {
    const start = starts[group] ?? 0;
    const size = (starts[group + 1] ?? 0) - start;
    const valueAt = (rank: number) => (ranked[start + rank] ?? 0) / DAY;
    const median = quantileByRank(size, 0.5, valueAt);
    const p90 = quantileByRank(size, 0.9, valueAt);
    return median === undefined || p90 === undefined ? {} : { medianDays: median, p90Days: p90 };
  });
}
