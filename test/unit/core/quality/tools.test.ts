import { describe, expect, test } from 'vitest';
import { countCauses, filledIn } from '#core/quality/cause-and-effect.ts';
import { checkSheet, talliesOf } from '#core/quality/check-sheet.ts';
import { chooseControlChart, plottedValues } from '#core/quality/choose-control-chart.ts';
import { controlChart } from '#core/quality/control-chart.ts';
import { histogram } from '#core/quality/histogram.ts';
import { pareto } from '#core/quality/pareto.ts';
import { markPoints, readAssurance, readVariation } from '#core/quality/read-variation.ts';
import { runChart } from '#core/quality/run-chart.ts';
import { scatter } from '#core/quality/scatter.ts';
import { startRandom } from '../../../builders/random.ts';

describe('the kind of a control chart', () => {
  const steady = [5, 7, 4, 6, 5, 8, 4, 5, 6, 7, 5, 3, 6];

  test('follows from what the series holds', () => {
    const exposures = steady.map(() => 50);
    const chosen = (['counts', 'rates', 'shares', 'values'] as const).map((holds) => {
      const { kind, reason } = chooseControlChart({ values: steady, exposures }, holds);
      return [kind, reason];
    });

    expect(chosen).toEqual([
      ['c', 'counts'],
      ['u', 'rates'],
      ['p', 'shares'],
      ['xmr', 'values'],
    ]);
  });

  test('is XmR for counts that spread wider from one to the next than chance makes them', () => {
    const wide = [20, 60, 30, 70, 25, 65, 20, 55, 30, 70, 20, 60, 35];
    const choice = chooseControlChart({ values: wide }, 'counts');

    expect(choice).toMatchObject({ kind: 'xmr', reason: 'counts-spread-wider' });
    expect(choice.spread).toBeGreaterThan(3);
  });

  test('is not changed by one count that is far from the others', () => {
    const spike = [...steady.slice(0, 6), 40, ...steady.slice(6)];

    expect(chooseControlChart({ values: spike }, 'counts').kind).toBe('c');
  });

  test('of counts that are mostly none is said to be of rare events', () => {
    const values = [0, 0, 1, 0, 0, 0, 2, 0, 0, 1, 0, 0];

    expect(chooseControlChart({ values }, 'counts')).toMatchObject({ kind: 'c', isRare: true });
  });

  test('as XmR plots the rate or the share', () => {
    const series = { values: [1, 3, 0], exposures: [10, 20, 0], per: 100 };

    expect(plottedValues(series, 'rates')).toEqual([10, 15, null]);
    expect(plottedValues(series, 'shares')).toEqual([0.1, 0.15, null]);
  });
});

describe('variation and assurance', () => {
  const low = [10, 11, 9, 10, 12, 10, 9, 11, 10, 9, 11, 10, 12];
  const chartOf = (values: readonly number[]) => controlChart({ values }, { kind: 'xmr' });

  test('common causes alone leave no value marked', () => {
    expect(readVariation(chartOf(low), 'lower')).toEqual({ kind: 'common' });
  });

  test('a high value is a concern, an improvement, or a change, as the measure wants it', () => {
    const chart = chartOf([...low, 30]);
    const said = (['lower', 'higher', 'neither'] as const).map((better) =>
      readVariation(chart, better),
    );

    expect(said).toEqual(
      ['concern', 'improvement', 'change'].map((meaning) => ({
        ...{ kind: 'special', meaning, way: 'high', rule: 'beyond' },
      })),
    );
  });

  test('a run is marked from its first value, and 2 of 3 with the first of the two', () => {
    const run = chartOf([4, 6, 4, 6, 5, 7, 7, 7, 7, 7, 7, 7, 3, 3, 2, 3, 4]);
    const pair = [10, 12, 9, 11, 10, 18, 10, 18, 11, 10, 9, 11, 10, 10, 10, 10, 11, 9, 10, 11];
    const placesIn = (chart: ReturnType<typeof chartOf>) =>
      markPoints(chart, 'lower').flatMap((mark, place) => (mark ? [[place, mark.rule]] : []));

    expect(placesIn(run).filter(([, rule]) => rule === 'side')).toEqual(
      [5, 6, 7, 8, 9, 10, 11].map((place) => [place, 'side']),
    );
    expect(placesIn(controlChart({ values: pair }, { kind: 'c' }))).toEqual([
      [5, 'twoOfThree'],
      [7, 'twoOfThree'],
    ]);
  });

  test('a target outside of the limits is met or missed, one between them by chance', () => {
    const chart = chartOf(low);
    const said = (better: 'higher' | 'lower') =>
      [2, 10, 30].map((target) => readAssurance(chart, better, target)?.kind);

    expect(said('lower')).toEqual(['missed', 'chance', 'met']);
    expect(said('higher')).toEqual(['met', 'chance', 'missed']);
  });

  test('without a target, or without a better way, there is no assurance', () => {
    expect(readAssurance(chartOf(low), 'lower', undefined)).toBeUndefined();
    expect(readAssurance(chartOf(low), 'neither', 10)).toBeUndefined();
  });

  test('11 values are too few and 12 are enough, counted from the last change', () => {
    const said = (values: readonly number[], changes: readonly number[] = []) =>
      readVariation(controlChart({ values }, { kind: 'xmr', changes }), 'lower').kind;

    expect([said(low.slice(0, 11)), said(low.slice(0, 12))]).toEqual(['tooFew', 'common']);
    expect(said([...low, ...low], [20])).toBe('tooFew');
    expect(readAssurance(chartOf(low.slice(0, 11)), 'lower', 10)).toEqual({
      kind: 'tooFew',
      tooFew: { points: 11, needed: 12, source: 'nhs-trial-limits' },
    });
  });
});

describe('a Pareto', () => {
  const kinds = (counts: Record<string, number>) =>
    pareto(Object.entries(counts).map(([name, count]) => ({ name, count })));

  test('finds the fewest kinds that make 80%', () => {
    const { entries, vital, isConcentrated } = kinds({ a: 48, b: 24, c: 12, d: 14, e: 2 });

    expect(entries.map(({ name }) => name)).toEqual(['a', 'b', 'd', 'c', 'e']);
    expect(vital).toBe(3);
    expect(isConcentrated).toBe(false);
  });

  test('stops where 80% are reached exactly', () => {
    expect(kinds({ a: 50, b: 30, c: 10, d: 10 }).vital).toBe(2);
  });

  test('shows ties, also the one at the edge of the few', () => {
    const { entries, vital, tiedWithLast } = kinds({ a: 60, b: 10, c: 10, d: 10, e: 10 });

    expect(entries.filter(({ isTied }) => isTied).map(({ name }) => name)).toEqual([
      ...['b', 'c', 'd', 'e'],
    ]);
    expect([vital, tiedWithLast]).toEqual([3, 2]);
  });

  test('keeps blanks as a kind, and leaves out what there is none of', () => {
    const { entries, total } = kinds({ a: 5, ' ': 7, b: 0 });

    expect(entries.map(({ name, isBlank }) => [name, isBlank])).toEqual([
      [' ', true],
      ['a', false],
    ]);
    expect(total).toBe(12);
  });

  test('of nothing is empty', () => {
    expect(kinds({})).toMatchObject({ entries: [], total: 0, vital: 0 });
  });
});

describe('a check sheet', () => {
  const rows = [
    { name: 'bill', counts: [1, 2] },
    { name: 'delay', counts: [5, 4] },
    { name: 'staff', counts: [0, 1] },
  ];

  test('sums kinds and periods, most first', () => {
    const sheet = checkSheet(rows, ['Jan', 'Feb']);

    expect(sheet.rows.map(({ name, sum }) => [name, sum])).toEqual([
      ['delay', 9],
      ['bill', 3],
      ['staff', 1],
    ]);
    expect([sheet.sums, sheet.total]).toEqual([[6, 7], 13]);
  });

  test('gathers what is not shown, so that its sums stay whole', () => {
    const sheet = checkSheet(rows, ['Jan', 'Feb'], 2);

    expect(sheet.rows.map(({ name }) => name)).toEqual(['delay']);
    expect(sheet.rest).toMatchObject({ counts: [1, 3], sum: 4, kinds: 2 });
    expect(sheet.total).toBe(13);
    expect(talliesOf(rows)[1]).toEqual({ name: 'delay', count: 9 });
  });
});

describe('a histogram', () => {
  const random = startRandom(7);
  /** About normal around a middle. */
  const around = (middle: number, spread: number, count: number) =>
    Array.from({ length: count }, () => {
      const sum = Array.from({ length: 12 }, () => random()).reduce((a, b) => a + b, -6);
      return middle + spread * sum;
    });

  test('counts each value once, and all of them', () => {
    const { bins, rule } = histogram([1, 2, 2, 3, 3, 3, 4, 4, 5, 10]);

    expect(rule).toBe('freedman-diaconis');
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(10);
    expect(bins.every(({ from, to }) => Number.isInteger(from) && to > from)).toBe(true);
  });

  test('goes by Sturges where the middle half of all values are the same', () => {
    expect(histogram([0, 3, 3, 3, 3, 3, 3, 9]).rule).toBe('sturges');
  });

  test.each([
    ['normal', around(20, 3, 400), { kind: 'normal' }],
    [
      'skewed to long waits',
      around(0, 1, 400).map((value) => Math.exp(value)),
      { kind: 'skewed', tail: 'high' },
    ],
    ['twin-peaked', [...around(10, 1.5, 200), ...around(25, 1.5, 200)], { kind: 'twinPeaked' }],
    [
      'an island',
      [...around(10, 1.5, 300), ...around(40, 1, 20)],
      { kind: 'island', count: 20, side: 'high' },
    ],
    ['flat', Array.from({ length: 400 }, () => 10 * random()), { kind: 'flat' }],
    ['one value', new Array(60).fill(4), { kind: 'single' }],
  ])('names the shape: %s', (_, values, shape) => {
    expect(histogram(values).shape).toMatchObject(shape);
  });

  test('of 49 values names no shape', () => {
    expect(histogram(around(20, 3, 49)).shape).toEqual({
      kind: 'tooFew',
      tooFew: { points: 49, needed: 50, source: 'ishikawa-histogram' },
    });
    expect(histogram([]).bins).toEqual([]);
  });
});

describe('a scatter', () => {
  // Anscombe 1973: four sets with the same r of 0.816.
  const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
  const pairs = (ys: readonly number[], xs: readonly number[] = x) =>
    ys.map((y, place) => [xs[place] ?? 0, y] as const);
  const first = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
  const curve = [9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74];
  const eights = [8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8];
  const fourth = [6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89];

  test('gives r with its interval and the line', () => {
    const { correlation, line, kind, way } = scatter(pairs(first));

    expect(correlation?.r).toBeCloseTo(0.8164, 4);
    expect(correlation?.low).toBeCloseTo(0.4244, 4);
    expect(correlation?.high).toBeCloseTo(0.9507, 4);
    expect(line?.start).toBeCloseTo(3.0001, 4);
    expect(line?.slope).toBeCloseTo(0.5001, 4);
    expect([kind, way]).toEqual(['strong', 'together']);
  });

  test('tells a curve, and a correlation that hangs on one pair', () => {
    expect(scatter(pairs(curve)).kind).toBe('curved');
    expect(scatter(pairs(fourth, eights)).hangsOn).toBe(7);
    expect(scatter(pairs(first)).hangsOn).toBeUndefined();
  });

  test('tells none where the interval holds 0, and too few below 30', () => {
    const { kind, tooFew } = scatter(pairs([5, 9, 6, 4, 8, 6, 5, 7, 9, 8, 4]));

    expect(kind).toBe('none');
    expect(tooFew).toMatchObject({ points: 11, needed: 30 });
  });

  test('of a measure that never varies says nothing', () => {
    expect(scatter(pairs(x.map(() => 3)))).toMatchObject({
      kind: 'unknown',
      correlation: undefined,
    });
  });
});

test('a run chart goes by the median, and says when it has fewer than 10', () => {
  const { median, sides, tooFew } = runChart([1, 1, 1, 1, 1, 1, 1, 5, 9, 9, 9, 9, 9, 9, 8]);

  expect(median).toBe(5);
  expect(sides.map(({ from, to, way }) => [from, to, way])).toEqual([
    [0, 6, 'below'],
    [8, 14, 'above'],
  ]);
  expect(tooFew).toBeUndefined();
  expect(runChart([1, null, 2]).tooFew).toMatchObject({ points: 2, needed: 10 });
});

test('a cause-and-effect diagram leaves out what is blank, and keeps a bone that is still open', () => {
  const diagram = filledIn({
    effect: ' Answers are late ',
    bones: [
      { name: 'People', causes: [{ text: ' Leave not covered', behind: ['', 'One handler'] }] },
      { name: 'Procedure', causes: [{ text: ' ', behind: [] }] },
      { name: '', causes: [] },
    ],
  });

  expect(diagram).toEqual({
    effect: 'Answers are late',
    bones: [
      { name: 'People', causes: [{ text: 'Leave not covered', behind: ['One handler'] }] },
      { name: 'Procedure', causes: [] },
    ],
  });
  expect(countCauses(diagram)).toEqual({ causes: 1, bones: 1 });
});
