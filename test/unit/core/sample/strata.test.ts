import { array, assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divideSample } from '#core/sample/divide-sample.ts';
import { drawRows } from '#core/sample/draw-sample.ts';
import { drawStrata } from '#core/sample/draw-strata.ts';
import { figuresByStratum } from '#core/sample/sample-figures.ts';
import type { Sample, SampledCase } from '#schema/record/sample.ts';

describe('a sample is divided among strata', () => {
  test.each([
    ['in proportion', 30, [200, 100], [20, 10]],
    ['with one at least, the rest in proportion', 30, [700, 290, 10], [21, 8, 1]],
    ['by the largest remainder', 10, [45, 35, 20], [5, 3, 2]],
    ['the earlier first where remainders are equal', 3, [10, 10], [2, 1]],
    ['with none from a stratum without complaints', 10, [50, 0, 50], [5, 0, 5]],
    ['all of it where more are wanted than there are', 50, [12, 3], [12, 3]],
    ['one a stratum where fewer are wanted than there are strata', 2, [90, 5, 5], [1, 1, 1]],
  ])('%s', (_rule, size, populations, shares) => {
    expect(divideSample(size, populations)).toEqual(shares);
  });

  test('with one at least from each, never more than it has, and as many as wanted', () => {
    const anyPopulations = array(integer({ min: 1, max: 10_000_000 }), {
      minLength: 1,
      maxLength: 50,
    });
    assert(
      property(anyPopulations, integer({ min: 1, max: 10_000_000 }), (populations, size) => {
        const shares = divideSample(size, populations);

        const all = populations.reduce((sum, one) => sum + one, 0);
        const drawn = shares.reduce((sum, one) => sum + one, 0);
        expect(drawn).toBe(Math.max(populations.length, Math.min(size, all)));
        expect(shares.every((share, at) => share >= 1 && share <= (populations[at] ?? 0))).toBe(
          true,
        );
      }),
    );
  });
});

function aSample(changes: Partial<Sample> = {}): Sample {
  return {
    title: 'Summer',
    method: 'stratified',
    size: 12,
    seed: 17,
    strata: [
      { id: 'mail', name: 'E-mail', population: 300 },
      { id: 'phone', name: 'Telephone', population: 100 },
    ],
    targets: {},
    holidays: [],
    ...changes,
  };
}

describe('drawing by strata', () => {
  test('draws from each with a seed of its own, which draws the same again', () => {
    expect(drawStrata(aSample()).map(({ seed, rows }) => [seed, rows])).toEqual([
      [17, drawRows(300, 9, 17)],
      [18, drawRows(100, 3, 18)],
    ]);
  });

  test('draws nothing before size and seed are given, nor by another method', () => {
    expect(drawStrata(aSample({ size: undefined }))).toEqual([]);
    expect(drawStrata(aSample({ seed: undefined }))).toEqual([]);
    expect(drawStrata(aSample({ method: 'random' }))).toEqual([]);
  });
});

describe('the figures of the strata', () => {
  const aCase = (stratum?: string): SampledCase => ({
    sampleId: 's',
    reference: '1',
    ...(stratum === undefined ? {} : { stratum }),
    stages: { tracking: { state: 'missing' } },
  });
  const missing = (cases: readonly SampledCase[], sample = aSample()) =>
    figuresByStratum(sample, cases, '2026-10-30').map(({ stratum, figures }) => [
      stratum?.name,
      figures.find(({ stage }) => stage === 'tracking')?.missing,
    ]);

  test('count the complaints of each, and apart those that name none that is there', () => {
    expect(missing([aCase('mail'), aCase('mail'), aCase('phone'), aCase(), aCase('gone')])).toEqual(
      [
        ['E-mail', 2],
        ['Telephone', 1],
        [undefined, 2],
      ],
    );
  });

  test('there are none without strata', () => {
    expect(missing([aCase()], aSample({ method: 'random' }))).toEqual([]);
    expect(missing([aCase()], aSample({ strata: [] }))).toEqual([]);
  });
});
