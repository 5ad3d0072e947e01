import { describe, expect, test } from 'vitest';
import { controlChart } from '#core/quality/control-chart.ts';
import { placesFromSeventh } from '#core/quality/run-rules.ts';

const round = (value: number | undefined) => Number((value ?? Number.NaN).toFixed(4));

describe('a c chart', () => {
  test('has the limits of the root of its mean, and none below 0', () => {
    const { points, stretches } = controlChart({ values: [3, 3, 3, 3] }, { kind: 'c' });

    expect(stretches).toEqual([{ from: 0, to: 3, points: 4, centre: 3 }]);
    expect(points[0]).toMatchObject({ lower: 0, upper: 3 + 3 * Math.sqrt(3) });
  });

  test('of months without any has no signals', () => {
    const { signals, points } = controlChart({ values: new Array(12).fill(0) }, { kind: 'c' });

    expect(points[0]).toMatchObject({ centre: 0, lower: 0, upper: 0 });
    expect(signals).toEqual({ beyond: [], sides: [], trends: [], twoOfThree: [] });
  });
});

describe('a u chart', () => {
  // 30 in 1,000 customers are 30 per 1,000, 30 in 3,000 are 10.
  const series = { values: [30, 30, 20], exposures: [1000, 3000, 1000], per: 1000 };
  const { points } = controlChart(series, { kind: 'u' });

  test('has one centre for all, and wider limits where less was counted in', () => {
    expect(points.map(({ value }) => value)).toEqual([30, 10, 20]);
    expect(points.map(({ centre }) => centre)).toEqual([16, 16, 16]);
    expect(points.map(({ lower, upper }) => [round(lower), round(upper)])).toEqual([
      [4, 28],
      [round(16 - 12 / Math.sqrt(3)), round(16 + 12 / Math.sqrt(3))],
      [4, 28],
    ]);
  });

  test('marks against the limits of each place', () => {
    const { signals } = controlChart(series, { kind: 'u', isOrdered: false });

    expect(signals.beyond).toEqual([{ place: 0, way: 'above' }]);
  });

  test('plots nothing where there was nothing to count in', () => {
    const empty = controlChart({ values: [0, 4], exposures: [0, 2] }, { kind: 'u' });

    expect(empty.points.map(({ value }) => value)).toEqual([null, 2]);
    expect(empty.stretches[0]?.points).toBe(1);
  });
});

test('a p chart keeps its limits between none and all', () => {
  const series = { values: [9, 10, 10], exposures: [10, 10, 10] };
  const { points } = controlChart(series, { kind: 'p' });

  expect(round(points[0]?.centre)).toBe(0.9667);
  expect(points[0]?.upper).toBe(1);
  expect(round(points[0]?.lower)).toBe(0.7964);
});

describe('an XmR chart', () => {
  test('of equal values has no width and no signals', () => {
    const chart = controlChart({ values: new Array(12).fill(0.1) }, { kind: 'xmr' });

    expect(round(chart.points[0]?.upper)).toBe(0.1);
    expect(chart.signals).toEqual({ beyond: [], sides: [], trends: [], twoOfThree: [] });
    expect(chart.rangesBeyond).toEqual([]);
  });

  test('takes no range over a gap', () => {
    const { ranges, stretches } = controlChart({ values: [1, 3, null, 9, 8] }, { kind: 'xmr' });

    expect(ranges).toEqual([null, 2, null, null, 1]);
    expect(stretches[0]?.ranges?.mean).toBe(1.5);
  });
});

describe('runs', () => {
  const xmr = (values: readonly (number | null)[]) => controlChart({ values }, { kind: 'xmr' });
  const sides = (values: readonly (number | null)[]) => xmr(values).signals.sides;

  test.each([
    [6, []],
    [7, [6]],
    [8, [6, 7]],
  ])('%i values on one side of the centre are a run from the seventh on', (length, places) => {
    const values = [...new Array(length).fill(6), ...new Array(length).fill(4)];

    expect(placesFromSeventh(sides(values)).filter((place) => place < length)).toEqual(places);
  });

  test('a value on the centre ends a run, and so does a gap', () => {
    const four = [6, 6, 6, 6];
    const low = [4, 4, 4, 4, 4, 4];
    const even = [...four, 5, ...four, 4, 4, ...low];

    expect(sides(even)).toEqual([{ from: 9, to: 16, way: 'below' }]);
    expect(sides([...four, null, ...four, 4, 4, ...low])).toEqual([
      { from: 9, to: 16, way: 'below' },
    ]);
  });

  test.each([
    [[1, 2, 3, 4, 5, 6], []],
    [[1, 2, 3, 4, 5, 6, 7], [{ from: 0, to: 6, way: 'rising' }]],
    [[9, 8, 7, 6, 5, 4, 3, 2], [{ from: 0, to: 7, way: 'falling' }]],
    [[1, 2, 3, 4, 4, 5, 6, 7, 8], []],
  ])('%j rises or falls as %j', (values, trends) => {
    expect(xmr(values).signals.trends).toEqual(trends);
  });

  test('2 of 3 beyond two sigma count on the same side alone', () => {
    const around = [10, 12, 9, 11, 10, 18, 10, 18, 11, 10, 9, 11, 10, 2, 2, 10, 11, 9, 10, 11];
    const apart = [10, 12, 9, 11, 10, 18, 2, 10, 11, 10, 9, 11, 10, 10, 12, 10, 11, 9, 10, 11];

    expect(controlChart({ values: around }, { kind: 'c' }).signals.twoOfThree).toEqual([
      { place: 7, way: 'above' },
      { place: 14, way: 'below' },
    ]);
    expect(controlChart({ values: apart }, { kind: 'c' }).signals.twoOfThree).toEqual([]);
  });

  test('are not asked where the values are no sequence', () => {
    const values = [...new Array(9).fill(4), ...new Array(9).fill(6)];
    const chart = controlChart({ values }, { kind: 'c', isOrdered: false });

    expect(chart.signals.sides).toEqual([]);
  });
});

describe('a documented change', () => {
  const values = [4, 5, 6, 5, 4, 5, 6, 5, 14, 15, 16, 15, 14, 15, 16, 15];

  test('splits the centre, so that no run crosses it', () => {
    const whole = controlChart({ values }, { kind: 'c' });
    const split = controlChart({ values }, { kind: 'c', changes: [8] });

    expect(whole.signals.sides.map(({ from, to }) => [from, to])).toEqual([
      [0, 7],
      [8, 15],
    ]);
    expect(split.stretches.map(({ from, to, centre }) => [from, to, centre])).toEqual([
      [0, 7, 5],
      [8, 15, 15],
    ]);
    expect(split.signals.sides).toEqual([]);
  });

  test('takes no range across it', () => {
    const split = controlChart({ values }, { kind: 'xmr', changes: [8] });

    expect(split.ranges[8]).toBeNull();
    expect(round(split.stretches[1]?.ranges?.mean)).toBe(1);
  });

  test('outside of the series, or named twice, splits nothing more', () => {
    const chart = controlChart({ values }, { kind: 'c', changes: [0, 8, 8, 16, 40] });

    expect(chart.stretches).toHaveLength(2);
  });
});
