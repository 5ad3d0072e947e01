import { describe, expect, test } from 'vitest';
import { readWords } from '#build/read-words.ts';
import { startValues, wrongInputs } from '#core/calculators/calculator.ts';
import { calculatorBlocks } from '#core/calculators/calculator-blocks.ts';
import { CALCULATORS, type CalculatorId } from '#core/calculators/calculators.ts';
import {
  COST_AGAINST_PREVENTION,
  sensitivityOf,
  WORKED_EXAMPLE,
} from '#core/calculators/cost-against-prevention.ts';
import {
  EXPECTED_VOLUME,
  TRAINING_SHARES,
  withTrainingShare,
} from '#core/calculators/expected-volume.ts';
import { SURVEY_SIZE } from '#core/calculators/survey-size.ts';
import { clashes } from '../../../builders/clashes.ts';

describe('the volume to expect', () => {
  const values = startValues(EXPECTED_VOLUME);

  test('follows from customers, contacts and two shares, with the iceberg below it', () => {
    expect(EXPECTED_VOLUME.work({ ...values, recorded: 500 })).toEqual({
      ...{ occasions: 400_000, bad: 20_000, complaints: 2000, silent: 18_000 },
      ...{ perComplaint: 9, perThousand: 20, found: 0.25 },
    });
  });

  test('has no iceberg where nobody complains, and is compared with nothing unless asked', () => {
    const { perComplaint, found } = EXPECTED_VOLUME.work({ ...values, complaining: 0 });

    expect([perComplaint, found]).toEqual([undefined, undefined]);
    expect(EXPECTED_VOLUME.work(values).found).toBeUndefined();
  });

  test('takes a share of the training texts', () => {
    expect(TRAINING_SHARES.map(({ share }) => share)).toEqual([0.29, 0.69, 0.12]);
    expect(EXPECTED_VOLUME.work(withTrainingShare(values, 'telecom')).complaints).toBe(5800);
  });
});

describe('the cost against prevention', () => {
  const work = COST_AGAINST_PREVENTION.work;

  test('sets what is saved against what is spent', () => {
    // 60 + 40 + 10% of 500 = 150; 300 fewer save 45,000 less 5,000 of running.
    expect(work(startValues(COST_AGAINST_PREVENTION))).toEqual({
      ...{ perComplaint: 150, perYear: 150_000, saved: 40_000, net: 100_000, breakEven: 2.5 },
      breakEvenCost: (100_000 / 5 + 5000) / 300,
    });
  });

  test('works the example of the training text', () => {
    const { units, faults, values } = WORKED_EXAMPLE;

    expect(units * faults).toBeCloseTo(values.complaints, 9);
    expect(work(values)).toMatchObject({
      ...{ perComplaint: 500, perYear: 50_000, net: -1_500_000 },
      ...{ breakEven: 40, breakEvenCost: 2000 },
    });
  });

  test('never pays for itself where running it costs more than it saves', () => {
    const values = { ...startValues(COST_AGAINST_PREVENTION), running: 50_000 };

    expect(work(values).breakEven).toBeUndefined();
    expect(work({ ...values, prevented: 0 }).breakEvenCost).toBeUndefined();
  });

  test('says which number decides, the one that moves most first', () => {
    const found = sensitivityOf(startValues(COST_AGAINST_PREVENTION));

    // Half or half more of 1,000 complaints: 22,500 or 67,500 saved a year, less 5,000, for 5 years.
    expect(found.find(({ id }) => id === 'complaints')).toEqual({
      ...{ id: 'complaints', low: -12_500, high: 212_500, decides: true },
    });
    expect(found[0]?.id).toBe('complaints');
    expect(found.find(({ id }) => id === 'investment')).toMatchObject({
      ...{ low: 50_000, high: 150_000, decides: false },
    });
  });

  test('keeps a share within all of it', () => {
    const values = { ...startValues(COST_AGAINST_PREVENTION), prevented: 0.9 };
    const prevented = sensitivityOf(values).find(({ id }) => id === 'prevented');

    expect(prevented?.high).toBe(1000 * 150 * 5 - 5000 * 5 - 100_000);
  });
});

describe('the answers a survey needs', () => {
  const values = startValues(SURVEY_SIZE);
  const needed = (changes: Partial<typeof values>) =>
    SURVEY_SIZE.work({ ...values, ...changes }).needed;

  // As published tables have them (Cochran; Krejcie and Morgan 1970 for finite populations).
  test.each([
    [{}, 385],
    [{ margin: 0.03 }, 1068],
    [{ confidence: 0.99 }, 664],
    [{ confidence: 0.9 }, 271],
    [{ population: 1000 }, 278],
    [{ population: 10_000 }, 370],
    [{ population: 10 }, 10],
    [{ expected: 0 }, 1],
  ])('for %j are %i', (changes, answers) => {
    expect(needed(changes)).toBe(answers);
  });

  test('are asked of as many more as do not answer, and of no more than there are', () => {
    expect(SURVEY_SIZE.work(values).invited).toBe(1925);
    expect(SURVEY_SIZE.work({ ...values, population: 1000 }).invited).toBe(1000);
  });

  test('make a share known within so much, and wholly where all have answered', () => {
    const known = (changes: Partial<typeof values>) =>
      SURVEY_SIZE.work({ ...values, expected: 0.8, ...changes });

    expect(known({ answers: 400 }).precision).toBeCloseTo(0.0392, 4);
    expect(known({ answers: 400 }).low).toBeCloseTo(0.7608, 4);
    expect(known({ answers: 400, population: 500 }).precision).toBeCloseTo(0.01755, 5);
    expect(known({ answers: 500, population: 500 }).precision).toBe(0);
    expect(known({}).precision).toBeUndefined();
  });
});

test('inputs that are missing or make no sense are named; some may be left open', () => {
  const values = { ...startValues(SURVEY_SIZE), margin: undefined, response: 1.2 };

  expect(wrongInputs(SURVEY_SIZE, values)).toEqual([
    { id: 'margin', problem: 'missing' },
    { id: 'response', problem: 'outside' },
  ]);
});

describe.each(['en', 'zh'])('as blocks, %s', (language) => {
  const writing = { language, words: readWords(language, 'calculators') };

  test.each(Object.keys(CALCULATORS))('%s names each input and each result', (id) => {
    const calculator = CALCULATORS[id as CalculatorId];
    const blocks = calculatorBlocks(
      id as CalculatorId,
      startValues<string>({ ...calculator, work: () => ({}) }),
      writing,
    );
    const [inputs, outputs] = blocks.filter(({ kind }) => kind === 'table');
    const firsts = [inputs, outputs].map((block) =>
      block?.kind === 'table' ? block.rows.map(([name]) => name?.runs[0]?.text) : [],
    );

    expect(firsts.flat()).not.toContain('');
    expect(firsts.map(({ length }) => length)).toEqual([
      ...[calculator.inputs.length, calculator.outputs.length],
    ]);
    const figures = blocks.flatMap((block) => (block.kind === 'figure' ? [block] : []));
    for (const { wide, narrow } of figures) expect(clashes([...wide, ...narrow])).toEqual([]);
  });
});
