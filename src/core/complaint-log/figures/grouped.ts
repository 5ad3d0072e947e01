import { quantileByRank } from '#core/statistics/quantile.ts';
import { ranksByGroup } from '#core/statistics/ranks-by-group.ts';
import { durationsOf, type Elapsed } from './durations.ts';

const DAY = 86_400;

/** Median and 90th percentile of a group, in days; empty where it has no durations. */
export interface GroupRanks {
  readonly medianDays?: number;
  readonly p90Days?: number;
}

const MEDIAN = 0.5;
const NINETY = 0.9;

/** The ranks that both quantiles of so many values lie between, rising: of two values they are the same. */
function askedRanks(size: number): readonly number[] {
  const places = [MEDIAN * (size - 1), NINETY * (size - 1)];
  const ranks = places.flatMap((place) => [Math.floor(place), Math.ceil(place)]);
  return ranks.sort((one, other) => one - other);
}

/** Medians and 90th percentiles of so many groups at once. */
export function rankedByGroup(
  elapsed: Elapsed,
  groups: Uint16Array,
  count: number,
): readonly GroupRanks[] {
  return ranksByGroup({ ...durationsOf(elapsed), groups, count }, askedRanks).map(
    ({ size, at }) => {
      const valueAt = (rank: number) => at(rank) / DAY;
      const median = quantileByRank(size, MEDIAN, valueAt);
      const p90 = quantileByRank(size, NINETY, valueAt);
      return median === undefined || p90 === undefined ? {} : { medianDays: median, p90Days: p90 };
    },
  );
}
