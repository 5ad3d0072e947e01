import { quantile } from '#core/statistics/quantile.ts';
import { type ControlKind, known, meanOf, type Series } from './control-limits.ts';

/** Why a chart was chosen, as a code for words. */
export type ChartReason =
  | 'counts'
  | 'counts-spread-wider'
  | 'rates'
  | 'rates-spread-wider'
  | 'shares'
  | 'shares-spread-wider'
  | 'values';

export interface ChosenChart {
  readonly kind: ControlKind;
  readonly reason: ChartReason;
  /**
   * How many times as wide the values spread from one to the next as chance alone would make counts
   * spread; undefined where that is not asked.
   */
  readonly spread?: number;
  /** Counts are so low that no limit below can be crossed: fewer than 1 in the middle. */
  readonly isRare: boolean;
}

/** What a series holds. */
export type SeriesKind = 'counts' | 'rates' | 'shares' | 'values';

const CHARTS = {
  counts: 'c',
  rates: 'u',
  shares: 'p',
  values: 'xmr',
} as const satisfies Readonly<Record<SeriesKind, ControlKind>>;

/** The median distance of a standard normal value from 0. */
const NORMAL_MEDIAN = 0.6745;
/** Below this the spread of a few values says nothing. */
const FEWEST_FOR_SPREAD = 12;

/**
 * The chart for a series, and why: counts are charted as c, counts with an exposure as u, shares as p,
 * anything else as XmR. Counts that spread wider from one to the next than chance makes counts spread
 * have more than one cause of variation at any time; limits of c, u and p would cry wolf, so XmR takes
 * its limits from how the values do vary. What is measured is the idea of Laney's sigma z (Quality
 * Engineering 2002, 14:531), here by the median, so that a few signals do not count, and from one value to
 * the next, so that a change of level does not count either.
 */
export function chooseControlChart(series: Series, holds: SeriesKind): ChosenChart {
  if (holds === 'values') return { kind: 'xmr', reason: 'values', isRare: false };
  const spread = spreadOf(series, holds);
  const isRare = holds !== 'shares' && meanOf(known(series.values)) < 1;
  const said = { isRare, ...(spread === undefined ? {} : { spread }) };
  return spread !== undefined && spread > widestByChance(series.values.length) && !isRare
    ? { kind: 'xmr', reason: `${holds}-spread-wider`, ...said }
    : { kind: CHARTS[holds], reason: holds, ...said };
}

/** What an XmR chart plots of a series: its counts, its rates or its shares. */
export function plottedValues(
  { values, exposures, per = 1 }: Series,
  holds: SeriesKind,
): readonly (number | null)[] {
  if (holds === 'counts' || holds === 'values') return values;
  return values.map((value, place) => {
    const whole = exposures?.[place] ?? 0;
    return value === null || whole <= 0 ? null : (value / whole) * (holds === 'rates' ? per : 1);
  });
}

/** Beyond this, spread is no chance: of so many values one series in a hundred spreads wider by chance. */
function widestByChance(values: number): number {
  return 1 + 4 / Math.sqrt(values);
}

/** The middle of how far neighbours differ, each difference in parts of what chance makes of it. */
function spreadOf(series: Series, holds: Exclude<SeriesKind, 'values'>): number | undefined {
  const counted = series.values.map((count, place) => {
    const whole = holds === 'counts' ? 1 : (series.exposures?.[place] ?? 0);
    return count === null || whole <= 0 ? undefined : { count, whole };
  });
  const differences = counted.flatMap((now, place) => {
    const before = counted[place - 1];
    return now && before ? [differenceOf(now, before, holds)] : [];
  });
  if (differences.length < FEWEST_FOR_SPREAD - 1) return undefined;
  const median = quantile(
    differences.toSorted((one, other) => one - other),
    0.5,
  );
  return median === undefined ? undefined : median / NORMAL_MEDIAN;
}

interface Counted {
  readonly count: number;
  readonly whole: number;
}

function differenceOf(now: Counted, before: Counted, holds: SeriesKind): number {
  const rate = (now.count + before.count) / (now.whole + before.whole);
  const each = holds === 'shares' ? rate * (1 - rate) : rate;
  const variance = each * (1 / now.whole + 1 / before.whole);
  const difference = Math.abs(now.count / now.whole - before.count / before.whole);
  return variance <= 0 ? 0 : difference / Math.sqrt(variance);
}
