import { describe, expect, test } from 'vitest';
import { readWords } from '#build/read-words.ts';
import { type Calculator, startValues } from '#core/calculators/calculator.ts';
import { calculatorBlocks } from '#core/calculators/calculator-blocks.ts';
import {
  calculatorDocument,
  calculatorSheets,
  type Reckoned,
} from '#core/calculators/calculator-document.ts';
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
import { readFields, readTyped, writeTyped } from '#core/calculators/typed-number.ts';
import { fill } from '#core/message.ts';
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
  const values = {
    ...{ complaints: 1000, handling: 60, remedy: 40, lost: 0.1, worth: 500 },
    ...{ investment: 100_000, running: 5000, prevented: 0.3, years: 5 },
  };

  test('sets what is saved against what is spent', () => {
    // 60 + 40 + 10% of 500 = 150; 300 fewer save 45,000 less 5,000 of running.
    expect(work(values)).toEqual({
      ...{ perComplaint: 150, perYear: 150_000, saved: 40_000, net: 100_000, breakEven: 2.5 },
      breakEvenCost: (100_000 / 5 + 5000) / 300,
    });
  });

  test('begins with the example of the training text', () => {
    const { units, faults } = WORKED_EXAMPLE;
    const example = startValues(COST_AGAINST_PREVENTION);

    expect(units * faults).toBeCloseTo(example.complaints ?? 0, 9);
    expect(work(example)).toMatchObject({
      ...{ perComplaint: 500, perYear: 50_000, net: -1_500_000 },
      ...{ breakEven: 40, breakEvenCost: 2000 },
    });
  });

  test('never pays for itself where running it costs more than it saves', () => {
    expect(work({ ...values, running: 50_000 }).breakEven).toBeUndefined();
    expect(work({ ...values, prevented: 0 }).breakEvenCost).toBeUndefined();
  });

  test('says which number decides, the one that moves most first', () => {
    const found = sensitivityOf(values);

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
    const most = { ...values, prevented: 0.9 };
    const prevented = sensitivityOf(most).find(({ id }) => id === 'prevented');

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

describe('what is typed', () => {
  const [customers, , share] = EXPECTED_VOLUME.inputs;

  test.each([
    ['100,000', 100_000],
    [' １００，０００ ', 100_000],
    ['12.5', 12.5],
    ['.5', undefined],
    ['1e5', undefined],
    ['1,5', undefined],
    ['three', undefined],
  ])('%s is read as a number or said to be none, never guessed', (text, value) => {
    const read = customers && readTyped(customers, text);

    expect(read && 'value' in read ? read.value : undefined).toBe(value);
  });

  test('a share is per cent, with or without its sign, and shown as it is typed', () => {
    for (const text of ['29', '29%', '29 ％'])
      expect(share && readTyped(share, text)).toEqual({ value: 0.29 });
    expect(writeTyped(0.29, 'share')).toBe('29');
    expect(writeTyped(0.07, 'share')).toBe('7');
    expect(writeTyped(2_000_000, 'money')).toBe('2,000,000');
  });

  test('that is missing, no number or senseless is named; an input may be left open; the rest is the example', () => {
    const typed = { margin: ' ', confidence: 'high', response: '120', expected: '40', answers: '' };
    const { problems, values, examples } = readFields(SURVEY_SIZE as Calculator, typed);

    expect([...problems]).toEqual([
      ['margin', 'missing'],
      ['confidence', 'notNumber'],
      ['response', 'outside'],
    ]);
    expect(values).toMatchObject({ population: undefined, expected: 0.4, answers: undefined });
    expect([...examples]).toEqual([]);
    expect([...readFields(EXPECTED_VOLUME as Calculator, { contacts: '3' }).examples]).toEqual([
      ...['customers', 'dissatisfied', 'complaining'],
    ]);
  });
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

describe.each(['en', 'zh'])('to take along, %s', (language) => {
  const writing = { language, words: readWords(language, 'calculators') };
  const reckoned: readonly Reckoned[] = [
    {
      id: 'expectedVolume',
      values: startValues<string>(EXPECTED_VOLUME as Calculator),
      examples: new Set(['customers']),
    },
  ];

  test('a number of the example is said to be one', () => {
    const { blocks } = calculatorDocument(reckoned, '2026-10-01T09:00:00Z', writing);
    const [inputs] = blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []));
    const said = inputs?.map(([, value]) => value?.runs[0]?.text);

    expect(said?.[0]).toBe(fill(writing.words.exampleValue, { value: '100,000' }));
    expect(said?.[1]).toBe('4');
    expect(JSON.stringify(blocks)).toContain(writing.words.exampleNote);
  });

  test('the shares of training texts are said to be training material', () => {
    const { blocks } = calculatorDocument(reckoned, '2026-10-01T09:00:00Z', writing);

    expect(JSON.stringify(blocks)).toContain(writing.words.expectedVolume.training.note);
  });

  test('a workbook holds the numbers as numbers', () => {
    const [sheet] = calculatorSheets(reckoned, writing);

    expect(sheet?.rows.map(([, value]) => value)).toContainEqual({ kind: 'count', value: 2000 });
    expect(sheet?.rows[0]?.[2]).toEqual({ kind: 'text', text: writing.words.page.example });
  });
});
