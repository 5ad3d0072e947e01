import { expect, test } from 'vitest';
import { readPastedCases } from '#islands/assessment/sample/read-pasted-cases.ts';

const strata = [{ id: 'mail', name: 'E-mail', population: 300 }];

test('the name of a stratum after the stages puts a complaint into it', () => {
  const pasted = ['17', '2026-06-01', ...Array(7).fill('x'), 'e-mail'].join('\t');

  expect(readPastedCases(pasted, strata)).toMatchObject([{ reference: '17', stratum: 'mail' }]);
});

test('without a stratum of that name it is in none', () => {
  const pasted = ['17', '2026-06-01', ...Array(7).fill('x'), 'Letter'].join('\t');

  expect(readPastedCases(pasted, strata)[0]).not.toHaveProperty('stratum');
});
