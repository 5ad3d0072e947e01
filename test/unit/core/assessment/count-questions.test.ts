import { expect, test } from 'vitest';
import { countQuestions } from '#core/assessment/count-questions.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { aClause } from '../../../builders/a-clause.ts';

const first = aClause({ slug: '7.1', criteria: '2a 3a 4a 5a' });
const second = aClause({ slug: '8.1', criteria: '2a 3a' });

/** A clause that shares the first two questions of another one. */
const sharing = {
  ...aClause({ slug: 'T1', criteria: '2a' }),
  criteria: first.criteria.slice(0, 2),
};

test('asks a question of two standards once and says that it counts in both', () => {
  const counts = countQuestions([aCatalogue(first, second), aCatalogue(sharing)]);

  expect(counts).toEqual({ questions: 6, shared: 2 });
});

test('takes a question that two clauses of one standard share for one of that standard alone', () => {
  expect(countQuestions([aCatalogue(first, sharing)])).toEqual({ questions: 4, shared: 0 });
});
