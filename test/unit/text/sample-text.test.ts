import { expect, test } from 'vitest';
import { TEXT_LIMIT } from '#schema/record/format.ts';
import type { Sample, SampledCase } from '#schema/record/sample.ts';
import { sampleStatement } from '#text/sample-text.ts';
import english from '../../../content/locales/en/audit.json' with { type: 'json' };

const TODAY = '2026-10-30';
const sample: Sample = {
  title: 'Summer',
  population: 400,
  method: 'random',
  size: 12,
  seed: 17,
  targets: {},
  holidays: [],
};
const strata = [
  { id: 'mail', name: 'E-mail', population: 300 },
  { id: 'phone', name: '', population: 100 },
];
const aCase = (stratum?: string): SampledCase => ({
  sampleId: 's',
  reference: '1',
  ...(stratum === undefined ? {} : { stratum }),
  stages: { tracking: { state: 'onFile' } },
});

test('a random sample says how many of how many, with the seed', () => {
  expect(sampleStatement('S1', sample, [aCase()], TODAY, english)).toBe(
    [
      'S1: 1 complaints looked at, of 400 in the period; drawn: Random, seed 17.',
      'Tracking: on file in 1, missing in 0.',
    ].join('\n'),
  );
});

test('a stratified one says the same of each stratum, with the seed that draws it again', () => {
  const text = sampleStatement(
    'S2',
    { ...sample, method: 'stratified', strata },
    [aCase('mail'), aCase('phone'), aCase()],
    TODAY,
    english,
  );

  expect(text).toContain('drawn: Stratified random, seed 17.');
  expect(text).toContain('E-mail: 1 looked at; 9 drawn of 300, seed 17.\nTracking: on file in 1');
  expect(text).toContain('Stratum 2: 1 looked at; 3 drawn of 100, seed 18.');
  expect(text).toContain('No stratum: 1 looked at.');
});

test('one chosen by judgement gives the reason and claims nothing for the rest', () => {
  const judged: Sample = { ...sample, method: 'judgement', reason: 'The gravest of each site.' };

  expect(sampleStatement('S1', judged, [aCase()], TODAY, english)).toMatch(
    /^S1: 1 complaints looked at, of 400 in the period; chosen by judgement, so no estimate for the rest\.\nChosen because: The gravest of each site\./,
  );
});

test('it is never longer than the note that takes it', () => {
  const many = Array.from({ length: 50 }, (_, at) => ({
    id: String(at),
    name: `${at} ${'x'.repeat(490)}`,
    population: 10,
  }));

  const text = sampleStatement(
    'S1',
    { ...sample, method: 'stratified', strata: many },
    [aCase()],
    TODAY,
    english,
  );

  expect(text.length).toBeLessThanOrEqual(TEXT_LIMIT);
});

test('a promise is told with both numbers, what is not known, and how far it speaks for the rest', () => {
  const timed: Sample = { ...sample, targets: { acknowledgement: { days: 3, unit: 'calendar' } } };
  const acknowledged = (date: string): SampledCase => ({
    ...aCase(),
    stages: {
      receipt: { state: 'onFile', date: '2026-09-01' },
      acknowledgement: { state: 'onFile', date },
    },
  });
  const cases = ['2026-09-02', '2026-09-03', '2026-09-09', '2026-08-01'].map(acknowledged);

  const text = sampleStatement('S1', timed, cases, TODAY, english);

  expect(text).toContain('over 3: median 2, 90th percentile 6.8, worst 8');
  expect(text).toContain('On time: 2 of 4 due (50%); late or missing: 1; unknown: 1.');
  expect(text).toContain('within 15% to 85% (Wilson interval, 95%)');
  expect(
    sampleStatement('S1', { ...timed, method: 'judgement' }, cases, TODAY, english),
  ).not.toContain('Wilson');
});
