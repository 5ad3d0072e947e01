import { expect, test } from 'vitest';
import { assignable, assignRow } from '#core/filled-form/assign-row.ts';
import type { FormRow } from '#core/filled-form/match-form.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { aClause } from '../../../builders/a-clause.ts';

const clause = aClause({ slug: '7.4', criteria: '2a 3a 4a 5a' });
const catalogue = aCatalogue(clause);

const row: FormRow = {
  ...{ id: 3, edition: '', number: '', title: '', by: undefined, criteria: [] },
  ...{ said: 'met', value: undefined, doubt: 'unnumbered', evidence: '', commentary: '' },
  entry: {
    ...{ numbers: [], requirement: 'Is there a canteen?', answer: 'Yes', evidence: '' },
    ...{ commentary: '', recommendation: '', date: '' },
  },
};

test('a row goes to what the standard itself asks in a clause, and answers nothing by itself', () => {
  const assigned = assignRow(row, assignable(clause.id, catalogue), catalogue);
  const asked = clause.criteria.filter(({ basis }) => basis === 'clause');

  expect(assigned.criteria.map(({ id }) => id)).toEqual(asked.map(({ id }) => id));
  expect(assigned).toMatchObject({ number: '7.4', said: 'met', value: undefined });
});

test('a row that is assigned nowhere is as it was read', () => {
  expect(assignRow(row, assignable('none', catalogue), catalogue)).toBe(row);
});
