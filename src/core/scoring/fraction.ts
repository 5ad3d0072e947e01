/** An exact figure, in lowest terms, with a positive denominator. No index may hang on a rounding error. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}

/** `numerator / denominator` in lowest terms. Throws when the denominator is not positive. */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  const top = BigInt(numerator);
  const bottom = BigInt(denominator);
  if (bottom <= 0n) throw new Error(`A fraction needs a positive denominator, not ${bottom}.`);
  const divisor = greatestCommonDivisor(top < 0n ? -top : top, bottom) || 1n;
  return { numerator: top / divisor, denominator: bottom / divisor };
}

/** `a + b`. */
export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

/** `a × b`. */
export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** The largest whole number that is not above the value, which is never negative here. */
export function floor(value: Fraction): number {
  return Number(value.numerator / value.denominator);
}

/** The nearest double: for drawing and for JSON, never for deciding. */
export function toNumber(value: Fraction): number {
  return Number(value.numerator) / Number(value.denominator);
}

/** Two decimals, cut and not rounded, so that 2.996 never reads as the level it has not reached. */
export function toFigure(value: Fraction): string {
  const hundredths = (value.numerator * 100n) / value.denominator;
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}

/** Whole per cent, cut and not rounded, so that 100% means all of them; a dash where there is no whole. */
export function toPercent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.floor((part * 100) / whole)}%`;
}

/**
 * The mean of weighted values. Weights are whole and positive.
 * Throws when there is nothing to take the mean of.
 */
export function weightedMean(
  parts: readonly { readonly value: Fraction; readonly weight: number }[],
): Fraction {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  const total = parts.reduce(
    (sum, part) => add(sum, multiply(part.value, fraction(part.weight))),
    fraction(0),
  );
  return multiply(total, fraction(1, weight));
}

/** The difference of two figures as they are printed, such as `+0.33`, so that it can be checked with a pencil. */
export function toChange(from: Fraction, to: Fraction): string {
  const hundredths = ({ numerator, denominator }: Fraction) => (numerator * 100n) / denominator;
  const change = hundredths(to) - hundredths(from);
  const size = toFigure(fraction(change < 0n ? -change : change, 100n));
  if (change === 0n) return size;
  return `${change < 0n ? '−' : '+'}${size}`;
}
