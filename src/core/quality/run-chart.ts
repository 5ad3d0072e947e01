import { quantile } from '#core/statistics/quantile.ts';
import { known } from './control-limits.ts';
import { ENOUGH, type TooFew, tooFew } from './few-points.ts';
import { findSignals, type Run, type Side, type Trend } from './run-rules.ts';

export interface RunChart {
  readonly values: readonly (number | null)[];
  readonly median: number | undefined;
  readonly sides: readonly Run<Side>[];
  readonly trends: readonly Run<Trend>[];
  readonly tooFew: TooFew | undefined;
}

/**
 * Values over time around their median, with the runs of 7 on one side and of 7 rising or falling. It
 * needs no limits, and so says less than a control chart, of fewer values (Perla, Provost and Murray
 * 2011, BMJ Quality and Safety 20:46).
 */
export function runChart(values: readonly (number | null)[]): RunChart {
  const there = known(values).toSorted((a, b) => a - b);
  const median = quantile(there, 0.5);
  const centre = median ?? 0;
  const points = values.map((value) => ({
    ...{ value, centre, sigma: 0 },
    ...{ lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY },
  }));
  const { sides, trends } = findSignals(points, 0, true);
  return { values, median, sides, trends, tooFew: tooFew(there.length, ENOUGH.runChart) };
}
