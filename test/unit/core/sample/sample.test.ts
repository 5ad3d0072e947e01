import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviseSize, drawRows, sampleStrength } from '#core/sample/draw-sample.ts';
import { sampleFigures } from '#core/sample/sample-figures.ts';
import { readStageCell, writeStageCell } from '#core/sample/stage-cell.ts';
import type { Sample, SampledCase } from '#schema/record/sample.ts';

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

/** Every case of these tests lies before it. */
const TODAY = '2026-10-30';

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
  const acknowledged = sampleFigures(sample, cases, TODAY).find(
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
      ninetieth: 17.4,
      worst: 21,
    });
  });

  test('weigh a promise over every file whose stage was due, a missing one included', () => {
    expect(acknowledged?.timeliness).toEqual({ onTime: 2, late: 2, unknown: 0, due: 4 });
  });

  test('do not count as late what is missing while its time still runs', () => {
    const figures = sampleFigures(sample, [aCase('2026-10-29', 'x')], '2026-10-30');

    expect(figures.find(({ stage }) => stage === 'acknowledgement')?.timeliness?.due).toBe(0);
  });

  test.each([
    ['before receipt', '2026-09-10', '2026-09-03'],
    ['after today', '2026-09-10', '2126-09-11'],
    ['decades off', '1926-09-10', '1926-09-11'],
    ['without a day', '2026-09-10', 'y'],
    ['without a day of receipt', 'y', '2026-09-11'],
  ])('never call a stage on time whose day is %s', (_flaw, receipt, reached) => {
    const figures = sampleFigures(sample, [aCase(receipt, reached)], TODAY);
    const stage = figures.find((one) => one.stage === 'acknowledgement');

    expect(stage?.timeliness).toEqual({ onTime: 0, late: 0, unknown: 1, due: 1 });
    expect(stage?.times).toBeUndefined();
  });

  test('count what could not be read apart, and not as on time', () => {
    const unread = { ...aCase('2026-09-10', ''), unread: { acknowledgement: 'soon after' } };
    const figures = sampleFigures(sample, [unread], TODAY);
    const stage = figures.find((one) => one.stage === 'acknowledgement');

    expect(stage).toMatchObject({ unread: 1, notLookedAt: 0, timeliness: { unknown: 1, due: 1 } });
  });

  test('say nothing of times where no case has both days', () => {
    const closure = sampleFigures(sample, cases, TODAY).find(({ stage }) => stage === 'closure');

    expect(closure?.times).toBeUndefined();
  });
});

describe('the strength of a sample', () => {
  test('says what 25 files can show', () => {
    const strength = sampleStrength(25, 400);

    expect(strength?.faults).toBeCloseTo(0.1129, 4);
    expect(strength?.margin).toBeCloseTo(0.1825, 4);
  });

  test('leaves nothing open where every complaint is looked at', () => {
    expect(sampleStrength(12, 12)).toBeUndefined();
  });
});

describe('a cell of the grid', () => {
  test.each([
    ['2026-09-03', '2026-09-03'],
    [' 3.9.2026 ', '2026-09-03'],
    ['2026-09-03 09:14', '2026-09-03'],
    ['03-Sep-26', '2026-09-03'],
    ['2026年9月3日', '2026-09-03'],
    ['２０２６－０９－０３', '2026-09-03'],
    ['46268', '2026-09-03'],
    ['46268.5', '2026-09-03'],
    ['Y', 'y'],
    ['是', 'y'],
    ['x', 'x'],
    ['✔️', 'y'],
    ['否', 'x'],
    ['不適用', '-'],
    ['−', '-'],
    ['N/A', '-'],
    ['-', '-'],
    ['', ''],
  ])('typed as "%s" is kept as "%s"', (typed, kept) => {
    const read = readStageCell(typed);

    expect(typeof read === 'string' ? read : writeStageCell(read)).toBe(kept);
  });

  test.each(['soon', '31.2.2026', '2026-13-01', '12', 'constructor'])(
    '"%s" cannot be read',
    (typed) => {
      expect(readStageCell(typed)).toBe('wrong');
    },
  );

  test('is not guessed at where it may be two days, and read in the order that is meant', () => {
    expect(readStageCell('03/09/2026')).toBe('ambiguous');
    expect(readStageCell('03/09/2026', 'dayFirst')).toEqual({
      state: 'onFile',
      date: '2026-09-03',
    });
    expect(readStageCell('03/09/26', 'monthFirst')).toEqual({
      state: 'onFile',
      date: '2026-03-09',
    });
  });
});
