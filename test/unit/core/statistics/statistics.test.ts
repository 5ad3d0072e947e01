import { describe, expect, test } from 'vitest';
import { normalDeviate } from '#core/statistics/normal-deviate.ts';
import { quantile } from '#core/statistics/quantile.ts';
import { boundWhenNoneFound, roundedPercent, wilsonInterval } from '#core/statistics/share.ts';

describe('a quantile', () => {
  // As PERCENTILE.INC gives them.
  test.each([
    [[1, 2, 4, 8], 0.5, 3],
    [[1, 2, 3], 0.5, 2],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9, 9.1],
    [[0, 10], 0.9, 9],
    [[5], 0.9, 5],
  ])('of %j at %f is %f', (sorted, share, value) => {
    expect(quantile(sorted, share)).toBeCloseTo(value, 12);
  });

  test('of nothing is none', () => {
    expect(quantile([], 0.5)).toBeUndefined();
  });
});

describe('Wilson’s interval', () => {
  // Newcombe 1998, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i of %i runs from %f to %f', (part, whole, low, high) => {
    const interval = wilsonInterval({ part, whole });

    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  test('of all of them ends at all of them, and of nothing there is none', () => {
    expect(wilsonInterval({ part: 7, whole: 7 })?.high).toBe(1);
    expect(wilsonInterval({ part: 0, whole: 0 })).toBeUndefined();
  });
});

test.each([
  [25, 0.1129],
  [59, 0.0495],
  [1, 0.95],
])('%i files without a fault leave %f open', (size, bound) => {
  expect(boundWhenNoneFound(size)).toBeCloseTo(bound, 4);
});

test.each([
  [2, 3, 67],
  [1, 3, 33],
  [1, 8, 13],
  [0, 0, undefined],
  [39, 59, 66],
])('%i of %i is rounded to %s per cent', (part, whole, percent) => {
  expect(roundedPercent({ part, whole })).toBe(percent);
});

// As printed in tables of the normal distribution.
test.each([
  [0, 0],
  [0.5, 0.67449],
  [0.9, 1.644854],
  [0.95, 1.959964],
  [0.99, 2.575829],
  [0.999, 3.290527],
])('%f of all lies within %f deviations of the middle', (confidence, deviate) => {
  expect(normalDeviate(confidence)).toBeCloseTo(deviate, 5);
});
