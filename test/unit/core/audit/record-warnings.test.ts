import { expect, test } from 'vitest';
import { findWarnings } from '#core/audit/record-warnings.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { anAssessment, answers } from '../../../builders/an-assessment.ts';

const clause = aClause({ slug: '7.1' });
const catalogue = aCatalogue(clause);

test('a record that fits the catalogue gives no warning', () => {
  const assessment = anAssessment({ answers: answers(clause, 'mpukn') });

  expect(findWarnings([catalogue], assessment)).toEqual([]);
});

test('ids that the catalogue does not have are named, each once', () => {
  const assessment = anAssessment({
    answers: { 'sample-standard/9.9/3a': { value: 'met' } },
    clauses: { 'sample-standard/9.9': { note: 'Gone.' } },
    areas: { depot: { note: 'Gone.' } },
    targets: { areas: { depot: 4 }, clauses: { 'sample-standard/9.9': 4 } },
  });

  expect(findWarnings([catalogue], assessment)).toEqual([
    { code: 'unknown-criteria', ids: ['sample-standard/9.9/3a'] },
    { code: 'unknown-clauses', ids: ['sample-standard/9.9'] },
    { code: 'unknown-areas', ids: ['depot'] },
  ]);
});

test('another version of the catalogue is named with the present one', () => {
  const assessment = anAssessment({
    standards: [{ id: 'sample-standard', catalogueVersion: '0.9' }],
  });

  expect(findWarnings([catalogue], assessment)).toEqual([
    { code: 'other-catalogue', recorded: '0.9', current: '1.0' },
  ]);
});

test('not applicable without a reason is named, unless the clause or area gives one', () => {
  const id = `${clause.id}/5a`;
  const unreasoned = { answers: { [id]: { value: 'notApplicable' } } } as const;

  expect(findWarnings([catalogue], anAssessment(unreasoned))).toEqual([
    { code: 'no-reason', ids: [id] },
  ]);
  expect(
    findWarnings(
      [catalogue],
      anAssessment({ ...unreasoned, areas: { operation: { notApplicableReason: 'No shop.' } } }),
    ),
  ).toEqual([]);
});

test('answers of the previous assessment that nobody has confirmed are named', () => {
  const id = `${clause.id}/2a`;
  const assessment = anAssessment({ answers: { [id]: { value: 'met', toConfirm: true } } });

  expect(findWarnings([catalogue], assessment)).toEqual([{ code: 'to-confirm', ids: [id] }]);
});
