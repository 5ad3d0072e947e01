import { expect, test } from 'vitest';
import { endingState, endingsOf } from '#core/catalogue/ending.ts';
import type { Ending } from '#schema/authored/known-fact.ts';

const ending: Ending = {
  id: 'return',
  what: 'The old return',
  until: '2026-12-31',
  after: 'A new one.',
  clauses: ['1.10'],
  source: 'The handbook.',
  asOf: '2026-11-29',
  confidence: 'corroborated',
};

test.each([
  ['2026-10-01', 'holds'],
  ['2026-10-02', 'soon'],
  ['2026-12-30', 'soon'],
  ['2026-12-31', 'ended'],
  ['2027-05-01', 'ended'],
])('on %s a fact that ends on 31 December: %s', (day, state) => {
  expect(endingState(ending, day)).toBe(state);
});

test('a clause has the endings that name it', () => {
  expect(endingsOf([ending], '1.10')).toEqual([ending]);
  expect(endingsOf([ending], '1.9')).toEqual([]);
  expect(endingsOf(undefined, '1.10')).toEqual([]);
});
