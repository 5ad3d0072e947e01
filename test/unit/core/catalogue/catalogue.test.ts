import { expect, test } from 'vitest';
import {
  allClauses,
  clauseLabel,
  clauseTitle,
  criterionName,
  quickScanOf,
} from '#core/catalogue/catalogue.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { names } from '../../../builders/look-up.ts';

const ordinary = aClause({
  slug: '7.4',
  title: 'Acknowledgement',
  criteria: '2a 3a 4a',
  headline: '3a',
});
const part = aClause({
  slug: '5.4-top-management',
  title: 'Responsibility',
  part: 'Top management',
});

test('a clause is called by its number and title', () => {
  expect(clauseLabel(ordinary)).toBe('7.4 Acknowledgement');
});

test('a part of a clause is called by its own name too', () => {
  expect(clauseLabel(part)).toBe('5.4 Responsibility: Top management');
  expect(clauseTitle(part)).toBe('Responsibility: Top management');
});

test('a part of a clause with a Chinese title follows a Chinese colon', () => {
  const chinese = aClause({ slug: '5.4-top', title: '职责和权限', part: '最高管理者' });

  expect(clauseLabel(chinese)).toBe('5.4 职责和权限：最高管理者');
});

test('all clauses stand in the order of areas and clauses', () => {
  const catalogue = aCatalogue(
    aClause({ slug: '4.10', area: 'a' }),
    aClause({ slug: '4.2', area: 'a' }),
  );

  expect(allClauses(catalogue).map(({ number }) => number)).toEqual(['4.10', '4.2']);
});

test('the quick scan keeps the clauses with their headline criterion alone', () => {
  const [clause] = allClauses(quickScanOf(aCatalogue(ordinary)));

  expect(names(clause?.criteria ?? [])).toBe('3a');
});

test('a criterion is called by the last part of its id', () => {
  expect(criterionName('iso-10002-2018/5.4-top-management/3a')).toBe('3a');
});
