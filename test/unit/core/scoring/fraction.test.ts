import { assert, bigInt, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import {
  add,
  floor,
  fraction,
  multiply,
  toChange,
  toFigure,
  toNumber,
  toPercent,
  weightedMean,
} from '#core/scoring/fraction.ts';

const positive = bigInt({ min: 1n, max: 10n ** 12n });
const anyFraction = record({ top: bigInt({ min: 0n, max: 10n ** 12n }), bottom: positive }).map(
  ({ top, bottom }) => fraction(top, bottom),
);

test('stands in lowest terms', () => {
  expect(fraction(6, 4)).toEqual({ numerator: 3n, denominator: 2n });
  expect(fraction(0, 7)).toEqual({ numerator: 0n, denominator: 1n });
});

test('refuses a denominator of zero or less', () => {
  expect(() => fraction(1, 0)).toThrow('A fraction needs a positive denominator, not 0.');
  expect(() => fraction(1, -2)).toThrow('A fraction needs a positive denominator, not -2.');
});

test('adds thirds to a whole, which doubles do not', () => {
  const third = fraction(1, 3);

  expect(add(add(third, third), third)).toEqual(fraction(1));
});

test('multiplies', () => {
  expect(multiply(fraction(2, 3), fraction(9, 4))).toEqual(fraction(3, 2));
});

test('cuts to two decimals and never rounds up to a level that is not reached', () => {
  expect(toFigure(fraction(2999, 1000))).toBe('2.99');
  expect(toFigure(fraction(8, 3))).toBe('2.66');
  expect(toFigure(fraction(3))).toBe('3.00');
  expect(toFigure(fraction(81, 80))).toBe('1.01');
});

test('floors to the whole below', () => {
  expect(floor(fraction(2999, 1000))).toBe(2);
  expect(floor(fraction(3))).toBe(3);
});

test('takes the mean by weight', () => {
  const parts = [
    { value: fraction(2), weight: 1 },
    { value: fraction(3), weight: 2 },
  ];

  expect(weightedMean(parts)).toEqual(fraction(8, 3));
});

test('has no mean of nothing', () => {
  expect(() => weightedMean([])).toThrow('positive denominator');
});

test('does not depend on the order of a sum', () => {
  assert(
    property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
      expect(add(add(a, b), c)).toEqual(add(c, add(b, a)));
    }),
  );
});

test('has a printed figure that is never above the value', () => {
  assert(
    property(anyFraction, (value) => {
      const cut = Number(toFigure(value));
      expect(cut).toBeLessThanOrEqual(toNumber(value) + Number.EPSILON * cut);
      expect(floor(value)).toBe(Number(toFigure(value).split('.')[0]));
    }),
  );
});

test.each([
  [3, 5, '60%'],
  [0, 5, '0%'],
  [5, 5, '100%'],
  [299, 300, '99%'],
  [1, 3, '33%'],
  [0, 0, '–'],
])('%i of %i is %s, cut and not rounded', (part, whole, expected) => {
  expect(toPercent(part, whole)).toBe(expected);
});

test.each([
  [fraction(7, 3), fraction(8, 3), '+0.33'],
  [fraction(5, 2), fraction(9, 4), '−0.25'],
  [fraction(2), fraction(2), '0.00'],
  // Printed as 2.00 and 3.00: the change must be what a reader works out from these.
  [fraction(2009, 1000), fraction(3001, 1000), '+1.00'],
])('the change from %o to %o is the difference of what is printed', (from, to, change) => {
  expect(toChange(from, to)).toBe(change);
});
