import { type Fraction, fraction } from '#core/scoring/fraction.ts';
import { type Counts, sumOf } from './cells.ts';

/** How far those who could say hold statements to be so: met counts one, partly a half; undefined where nobody could say. */
export function shareOf(cells: readonly Counts[]): Fraction | undefined {
  const { met, partly, unmet } = sumOf(cells);
  const said = met + partly + unmet;
  return said === 0 ? undefined : fraction(2 * met + partly, 2 * said);
}

/** `a − b`. */
export function minus(a: Fraction, b: Fraction): Fraction {
  return fraction(
    a.numerator * b.denominator - b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

/** Below 0 where `a` is the smaller, above where it is the larger; for sorting. */
export function order(a: Fraction, b: Fraction): number {
  return Number(minus(a, b).numerator);
}
