import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween } from '#core/calendar/days.ts';
import { adviseSize, drawRows } from '#core/sample/draw-sample.ts';
import { sampleFigures } from '#core/sample/sample-figures.ts';
import { readStageCell, writeStageCell } from '#core/sample/stage-cell.ts';
import type { Sample, SampledCase } from '#schema/record/sample.ts';

describe('days', () => {
  test.each([
    ['2026-11-25', '2026-11-25', 0, 0],
    ['2026-11-25', '2026-11-26', 1, 1],
    ['2026-11-27', '2026-11-30', 3, 1],
    ['2026-11-28', '2026-11-29', 1, 0],
    ['2026-12-23', '2027-01-04', 12, 6],
    ['2026-11-30', '2026-11-27', -3, -1],
  ])('from %s to %s are %i calendar and %i working days', (from, to, calendar, working) => {
    const holidays = ['2026-12-25', '2027-01-01'];

    expect(daysBetween(from, to, 'calendar')).toBe(calendar);
    expect(daysBetween(from, to, 'working', holidays)).toBe(working);
  });
});

describe('drawing', () => {
  test.each([
    [0, 0],
    [12, 12],
    [400, 25],
    [2_500, 50],
  ])('of %i complaints %i are advised', (population, size) => {
    expect(adviseSize(population)).toBe(size);
  });

  test('takes the same rows for the same seed, and others for another', () => {
    expect(drawRows(412, 5, 17)).toEqual(drawRows(412, 5, 17));
    expect(drawRows(412, 5, 17)).not.toEqual(drawRows(412, 5, 18));
  });

  test('takes as many rows as wanted, each once, all of them there', () => {
    assert(
      property(
        integer({ min: 1, max: 300 }),
        integer({ min: 0, max: 400 }),
        integer(),
        (population, size, seed) => {
          const rows = drawRows(population, size, seed);

          expect(rows).toHaveLength(Math.min(population, size));
          expect(new Set(rows).size).toBe(rows.length);
          expect(rows.every((row) => row >= 1 && row <= population)).toBe(true);
        },
      ),
    );
  });
});

function aCase(receipt: string, acknowledgement: string): SampledCase {
  const stages = {
    receipt: readStageCell(receipt),
    acknowledgement: readStageCell(acknowledgement),
  };
  const read = Object.entries(stages).filter(([, stage]) => stage !== undefined);
  return {
    sampleId: 's',
    reference: '1',
    stages: Object.fromEntries(read) as SampledCase['stages'],
  };
}

describe('the figures of a sample', () => {
  const sample: Sample = {
    title: 'Summer',
    method: 'random',
    targets: { acknowledgement: { days: 3, unit: 'working' } },
    holidays: [],
  };
  const cases = [
    aCase('2026-06-01', '2026-06-02'),
    aCase('2026-06-05', '2026-06-10'),
    aCase('2026-06-01', '2026-06-30'),
    aCase('2026-06-01', 'x'),
    aCase('2026-06-01', ''),
    aCase('y', '-'),
  ];
  const acknowledged = sampleFigures(sample, cases).find(
    ({ stage }) => stage === 'acknowledgement',
  );

  test('count what is on file, missing, not applicable and not looked at', () => {
    expect(acknowledged).toMatchObject({ onFile: 3, missing: 1, notApplicable: 1, notLookedAt: 1 });
  });

  test('say how long it took and how much was on time, in the unit of the target', () => {
    expect(acknowledged?.times).toEqual({
      unit: 'working',
      count: 3,
      median: 3,
      ninetieth: 21,
      worst: 21,
      onTime: 2,
    });
  });

  test('say nothing of times where no case has both days', () => {
    const closure = sampleFigures(sample, cases).find(({ stage }) => stage === 'closure');

    expect(closure?.times).toBeUndefined();
  });
});

describe('a cell of the grid', () => {
  test.each([
    ['2026-09-03', '2026-09-03'],
    [' 3.9.2026 ', '2026-09-03'],
    ['03/09/2026', '2026-09-03'],
    ['2026年9月3日', '2026-09-03'],
    ['Y', 'y'],
    ['x', 'x'],
    ['-', '-'],
    ['', ''],
  ])('typed as "%s" is kept as "%s"', (typed, kept) => {
    const read = readStageCell(typed);

    expect(read === 'wrong' ? read : writeStageCell(read)).toBe(kept);
  });

  test.each(['soon', '31.2.2026', '2026-13-01', '12'])('"%s" cannot be read', (typed) => {
    expect(readStageCell(typed)).toBe('wrong');
  });
});
