import { meanOf } from './control-limits.ts';
import { ENOUGH, type TooFew, tooFew } from './few-points.ts';
import { compare } from './run-rules.ts';

/** Two measures of one thing, such as one month. */
export type Pair = readonly [x: number, y: number];

export interface Scatter {
  readonly pairs: readonly Pair[];
  /** Pearson's r with its interval at 95%; undefined where a measure never varies, or for fewer than 4. */
  readonly correlation:
    | { readonly r: number; readonly low: number; readonly high: number }
    | undefined;
  /** How the measures go together. */
  readonly kind: 'strong' | 'weak' | 'none' | 'curved' | 'unknown';
  readonly way: 'together' | 'against';
  /** The line of least squares, y = start + slope × x. */
  readonly line: { readonly start: number; readonly slope: number } | undefined;
  /** One pair makes the correlation: without it r differs by more than 0.3. */
  readonly hangsOn: number | undefined;
  readonly tooFew: TooFew | undefined;
}

const NINETY_FIVE = 1.959_963_984_540_054;
const FEWEST = 4;
/** From here on a correlation is called strong (Cohen and others draw it at 0.5 to 0.8). */
const STRONG = 0.7;
const SHIFT_BY_ONE = 0.3;
/** So much more of the variation a curve explains than a line. */
const CURVED = 0.2;

/**
 * How two measures go together: Pearson's correlation with the interval that Fisher's z gives (1921),
 * and whether a parabola fits clearly better than a line. That they go together never says that one
 * causes the other: months have seasons, and both may follow a third.
 */
export function scatter(pairs: readonly Pair[]): Scatter {
  const r = pairs.length < FEWEST ? undefined : pearson(pairs);
  const few = tooFew(pairs.length, ENOUGH.scatter);
  const way = (r ?? 0) < 0 ? 'against' : 'together';
  if (r === undefined)
    return {
      ...{ pairs, correlation: undefined, kind: 'unknown', way, line: undefined },
      ...{ hangsOn: undefined, tooFew: few },
    };
  const correlation = withInterval(r, pairs.length);
  return {
    ...{ pairs, correlation, way, line: lineOf(pairs), tooFew: few },
    kind: kindOf(pairs, correlation),
    hangsOn: pairs.length > FEWEST ? placeThatDecides(pairs, r) : undefined,
  };
}

function kindOf(
  pairs: readonly Pair[],
  { r, low, high }: { readonly r: number; readonly low: number; readonly high: number },
): Scatter['kind'] {
  if (pairs.length >= 10 && curveShare(pairs) - r ** 2 > CURVED) return 'curved';
  if (low <= 0 && high >= 0) return 'none';
  return Math.abs(r) >= STRONG ? 'strong' : 'weak';
}

function withInterval(r: number, count: number) {
  const z = Math.atanh(Math.min(Math.max(r, -1 + 1e-15), 1 - 1e-15));
  const reach = NINETY_FIVE / Math.sqrt(count - 3);
  return { r, low: Math.tanh(z - reach), high: Math.tanh(z + reach) };
}

function pearson(pairs: readonly Pair[]): number | undefined {
  const { xx, yy, xy } = sumsOf(pairs);
  if (xx === 0 || yy === 0) return undefined;
  return Math.min(1, Math.max(-1, xy / Math.sqrt(xx * yy)));
}

/** Sums of squares and products about the means. */
function sumsOf(pairs: readonly Pair[]) {
  const meanX = meanOf(pairs.map(([x]) => x));
  const meanY = meanOf(pairs.map(([, y]) => y));
  const sums = { xx: 0, yy: 0, xy: 0, meanX, meanY };
  for (const [x, y] of pairs) {
    sums.xx += (x - meanX) ** 2;
    sums.yy += (y - meanY) ** 2;
    sums.xy += (x - meanX) * (y - meanY);
  }
  return sums;
}

function lineOf(pairs: readonly Pair[]) {
  const { xx, xy, meanX, meanY } = sumsOf(pairs);
  const slope = xy / xx;
  return { start: meanY - slope * meanX, slope };
}

/** How much of the variation a parabola explains: what is left after the line, against x² freed of x. */
function curveShare(pairs: readonly Pair[]): number {
  const { yy } = sumsOf(pairs);
  const left = residuals(pairs);
  const { meanX } = sumsOf(pairs);
  const bend = residuals(pairs.map(([x]) => [x, (x - meanX) ** 2] as const));
  const product = left.reduce((sum, one, place) => sum + one * (bend[place] ?? 0), 0);
  const squares = bend.reduce((sum, one) => sum + one ** 2, 0);
  const unexplained = left.reduce((sum, one) => sum + one ** 2, 0);
  const byCurve = squares === 0 ? 0 : product ** 2 / squares;
  return 1 - (unexplained - byCurve) / yy;
}

function residuals(pairs: readonly Pair[]): readonly number[] {
  const { start, slope } = lineOf(pairs);
  return pairs.map(([x, y]) => y - start - slope * x);
}

/** The pair without which r differs most, worked out from the sums: each pair's own share is taken out of them. */
function placeThatDecides(pairs: readonly Pair[], r: number): number | undefined {
  const { xx, yy, xy, meanX, meanY } = sumsOf(pairs);
  const weight = pairs.length / (pairs.length - 1);
  const shifts = pairs.map(([x, y]) => {
    const rest = {
      xx: xx - weight * (x - meanX) ** 2,
      yy: yy - weight * (y - meanY) ** 2,
      xy: xy - weight * (x - meanX) * (y - meanY),
    };
    const isLeft = compare(rest.xx, 0) > 0 && compare(rest.yy, 0) > 0;
    return Math.abs((isLeft ? rest.xy / Math.sqrt(rest.xx * rest.yy) : 0) - r);
  });
  const most = shifts.reduce((best, shift) => Math.max(best, shift), 0);
  return most > SHIFT_BY_ONE ? shifts.indexOf(most) : undefined;
}
