import { expect, test } from 'vitest';
import { makeDraft } from '#core/policy/draft/build-block.ts';
import { draftWarnings } from '#core/policy/draft/draft-warnings.ts';
import { dutyTable, openDuties } from '#core/policy/draft/duties.ts';
import type { PolicyAnswer } from '#schema/record/policy.ts';
import { aPolicy, draftBlock, draftDocument, draftInput } from '../../../../builders/a-policy.ts';

const contextOf = (duties: PolicyAnswer, language = 'en') =>
  makeDraft(
    draftInput(aPolicy({ duties, deciders: { details: { lead: 'the tide officer' } } }), language),
  );
const tableOf = (duties: PolicyAnswer) => {
  const { held, fillings } = contextOf(duties);
  return dutyTable(held, fillings);
};
const warningsOf = (duties: PolicyAnswer, language?: string) =>
  draftWarnings(contextOf(duties, language), '2026-11-25')
    .filter(({ code }) => code === 'openDuties')
    .map(({ text }) => text);
const rowsOf = (duties: PolicyAnswer, key: string) =>
  draftBlock(aPolicy({ duties, deciders: { details: { lead: 'the tide officer' } } }), key).text;

test('as it is filled in, one group answers for each of nine duties', () => {
  expect(openDuties(tableOf({}))).toEqual({ none: [], several: [] });
  expect(tableOf({}).rows).toHaveLength(9);
});

test('a role that is named in the draft has the name that it has there, once and everywhere', () => {
  const duties = { chosen: ['lead', 'contact'], details: { 'role/r1': 'Quality | lab' } };

  expect(tableOf(duties).roles.map(({ name }) => name)).toEqual([
    ...['Staff in contact with customers', 'The tide officer', 'Quality \\| lab'],
  ]);
});

test('gaps and doubles are found, by duty', () => {
  const details = {
    ...{ 'role/r1': 'Quality', 'monitoring/managers': 'told', 'policy/r1': 'answers' },
    ...{ 'resources/managers': 'heard', 'resources/r1': 'both', 'handling/managers': '' },
  };

  expect(openDuties(tableOf({ details }))).toEqual({
    none: ['monitoring', 'handling'],
    several: ['policy'],
  });
  expect(warningsOf({ details })).toEqual([
    'Nobody answers yet for: Monitoring and Handling complaints.',
    'More than one role answers for: Policy. Settle who does, or where the line runs.',
  ]);
  expect(warningsOf({ details }, 'zh')[0]).toBe('尚无人负责的职责：监视和投诉处理。');
});

test('a role that is taken out leaves a gap, not a name', () => {
  const { none } = openDuties(tableOf({ chosen: ['contact', 'everyone'] }));

  expect(none).toHaveLength(8);
  expect(none).not.toContain('receipt');
});

test('once it is filled in it stands in matrix, procedure and policy alike', () => {
  const duties = {
    details: { 'role/r1': 'Quality', 'monitoring/r1': 'both', 'monitoring/managers': '' },
  };
  const row = '| Monitoring | – | Heard first | Told | Answerable, carries out |';

  expect(rowsOf(duties, 'en/matrix/table')).toContain(row);
  expect(rowsOf(duties, 'en/procedure/duties')).toContain(row);
  expect(rowsOf(duties, 'en/policy/roles')).toContain('- **Monitoring:** Quality');
  expect(rowsOf(duties, 'zh/policy/roles')).toContain('- **监视**：Quality');
  expect(() => draftBlock(aPolicy(), 'en/procedure/duties')).toThrow();
  const tables = draftDocument(aPolicy({ duties }), 'matrix').blocks.filter(
    ({ kind }) => kind === 'table',
  );
  expect(tables[0]).toMatchObject({ columns: { length: 5 }, rows: { length: 9 } });
});
