/** Centre and limits of control charts, by the constants that the books give. */

/**
 * Which control chart: `c` for counts, `u` for counts per unit of exposure, `p` for shares of a known
 * whole, `xmr` for single values and their moving ranges.
 */
export type ControlKind = 'c' | 'u' | 'p' | 'xmr';

/** Numbers in their order, one a period or one a unit that is compared. */
export interface Series {
  /** Counts for `c`, `u` and `p`, values for `xmr`; `null` where there is none. */
  readonly values: readonly (number | null)[];
  /** For `u` how much there was to count in, for `p` the whole; one a value. */
  readonly exposures?: readonly number[];
  /** For `u`: the rate is given per so much exposure, such as 1,000. One where it is left out. */
  readonly per?: number;
}

/** Where values of one place are expected, `null` for the value where there is nothing to plot. */
export interface Limits {
  readonly value: number | null;
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
  readonly sigma: number;
}

/** What a stretch of an XmR chart says of its ranges. */
export interface RangeLimits {
  readonly mean: number;
  readonly upper: number;
}

/** 3/d2, D4 and d2 for ranges of two values (Shewhart 1931; tables in ISO 7870-2, Montgomery). */
const LIMIT_OF_RANGE = 2.66;
const UPPER_OF_RANGE = 3.267;
const SIGMA_OF_RANGE = 1.128;

/** Centre and limits of one stretch. */
export function limitsOf(kind: ControlKind, series: Series): readonly Limits[] {
  switch (kind) {
    case 'c':
      return countLimits(series);
    case 'u':
      return rateLimits(series);
    case 'p':
      return shareLimits(series);
    case 'xmr':
      return valueLimits(series);
  }
}

/** The limits of moving ranges, as the XmR chart has them beside its values. */
export function rangeLimits(values: readonly (number | null)[]): RangeLimits {
  const mean = meanOf(known(movingRanges(values)));
  return { mean, upper: UPPER_OF_RANGE * mean };
}

/** How far each value lies from the one before; `null` for the first and beside a gap. */
export function movingRanges(values: readonly (number | null)[]): readonly (number | null)[] {
  return values.map((value, place) => {
    const before = values[place - 1] ?? null;
    return value === null || before === null ? null : Math.abs(value - before);
  });
}

/** Numbers that are there. */
export function known(values: readonly (number | null)[]): readonly number[] {
  return values.filter((value) => value !== null);
}

/** The mean; 0 of nothing. */
export function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : sumOf(values) / values.length;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Poisson counts: sigma is the root of the centre. */
function countLimits({ values }: Series): readonly Limits[] {
  const centre = meanOf(known(values));
  const sigma = Math.sqrt(centre);
  return values.map((value) => ({ value, ...around(centre, sigma, 0) }));
}

/** Rates: sigma is wider where less was counted in. */
function rateLimits({ values, exposures = [], per = 1 }: Series): readonly Limits[] {
  const counted = countedIn(values, exposures);
  const rate = sumOf(counted.map(({ count }) => count)) / sumOf(counted.map(({ whole }) => whole));
  return values.map((count, place) => {
    const whole = (exposures[place] ?? 0) / per;
    const centre = counted.length === 0 ? 0 : rate * per;
    if (count === null || whole <= 0) return { value: null, ...around(centre, 0, 0) };
    return { value: count / whole, ...around(centre, Math.sqrt(centre / whole), 0) };
  });
}

/** Binomial shares: sigma is wider where the whole is smaller, and no limit leaves 0 to 1. */
function shareLimits({ values, exposures = [] }: Series): readonly Limits[] {
  const counted = countedIn(values, exposures);
  const all = sumOf(counted.map(({ whole }) => whole));
  const centre = all === 0 ? 0 : sumOf(counted.map(({ count }) => count)) / all;
  return values.map((count, place) => {
    const whole = exposures[place] ?? 0;
    if (count === null || whole <= 0) return { value: null, ...around(centre, 0, 0, 1) };
    const sigma = Math.sqrt((centre * (1 - centre)) / whole);
    return { value: count / whole, ...around(centre, sigma, 0, 1) };
  });
}

/** Single values: sigma from the mean moving range, and the lower limit is not cut at 0. */
function valueLimits({ values }: Series): readonly Limits[] {
  const centre = meanOf(known(values));
  const { mean } = rangeLimits(values);
  const reach = LIMIT_OF_RANGE * mean;
  const sigma = mean / SIGMA_OF_RANGE;
  return values.map((value) => ({
    ...{ value, centre, sigma },
    ...{ lower: centre - reach, upper: centre + reach },
  }));
}

function countedIn(values: Series['values'], exposures: readonly number[]) {
  return values.flatMap((count, place) => {
    const whole = exposures[place] ?? 0;
    return count === null || whole <= 0 ? [] : [{ count, whole }];
  });
}

function around(centre: number, sigma: number, least: number, most = Number.POSITIVE_INFINITY) {
  const lower = Math.max(least, centre - 3 * sigma);
  return { centre, sigma, lower, upper: Math.min(most, centre + 3 * sigma) };
}
