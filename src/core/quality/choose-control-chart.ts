import { quantile } from '#core/statistics/quantile.ts';
import { type ControlKind, known, meanOf, movingRanges, type Series } from './control-limits.ts';

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

/** Counts that spread wider have other causes than chance: of 24 values about one series in a hundred does so by chance. */
const WIDER = 1.7;
/** The median range of two in parts of sigma, which few large jumps do not move (Wheeler). */
const SIGMA_OF_MEDIAN_RANGE = 0.954;
/** Below this the spread of a few values says nothing. */
const FEWEST_FOR_SPREAD = 12;

/**
 * The chart for a series, and why: counts are charted as c, counts with an exposure as u, shares as p,
 * anything else as XmR. Counts that spread wider from one to the next than chance makes counts spread
 * have more than one cause of variation at any time; limits of c, u and p would cry wolf, so XmR takes
 * its limits from how the values do vary. The measure is Laney's sigma z (Quality Engineering 2002,
 * 14:531), here by the median range, so that a few signals do not hide behind it.
 */
export function chooseControlChart(series: Series, holds: SeriesKind): ChosenChart {
  if (holds === 'values') return { kind: 'xmr', reason: 'values', isRare: false };
  const spread = spreadOf(series, holds);
  const isRare = holds !== 'shares' && meanOf(known(series.values)) < 1;
  const said = { isRare, ...(spread === undefined ? {} : { spread }) };
  return spread !== undefined && spread > WIDER && !isRare
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

/** Laney's sigma z: the spread of the values after each is divided by its own sigma. */
function spreadOf(series: Series, holds: Exclude<SeriesKind, 'values'>): number | undefined {
  const plotted = plottedValues({ ...series, per: 1 }, holds);
  const wholes = plotted.map((_, place) =>
    holds === 'counts' ? 1 : (series.exposures?.[place] ?? 0),
  );
  const all = plotted.reduce<number>(
    (sum, value, place) => sum + (value === null ? 0 : (wholes[place] ?? 0)),
    0,
  );
  const sum = plotted.reduce<number>(
    (counted, value, place) => counted + (value ?? 0) * (wholes[place] ?? 0),
    0,
  );
  const centre = all === 0 ? 0 : sum / all;
  const variance = holds === 'shares' ? centre * (1 - centre) : centre;
  if (variance <= 0) return undefined;
  const scores = plotted.map((value, place) =>
    value === null ? null : (value - centre) / Math.sqrt(variance / (wholes[place] ?? 1)),
  );
  const ranges = known(movingRanges(scores)).toSorted((a, b) => a - b);
  const median = quantile(ranges, 0.5);
  if (median === undefined || ranges.length < FEWEST_FOR_SPREAD - 1) return undefined;
  return median / SIGMA_OF_MEDIAN_RANGE;
}
