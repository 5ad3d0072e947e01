import { expect, test } from 'vitest';
import { writeEarl } from '#export/earl/write-earl.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { anAssessment, answers } from '../../../builders/an-assessment.ts';

const CLAUSE = aClause({ criteria: '2a 2b 3a 3b 4a 5a' });
const assessment = anAssessment({ answers: answers(CLAUSE, 'm p u n k -') });
const text = writeEarl({ assessment, catalogues: [aCatalogue(CLAUSE)] });
const nodes: Record<string, unknown>[] = JSON.parse(text)['@graph'];

test('each answer is an assertion with the outcome that EARL has for it', () => {
  const results = nodes
    .filter((node) => node['@type'] === 'earl:Assertion')
    .map(({ result }) => (result as { outcome: string }).outcome);

  expect(results).toEqual([
    'earl:passed',
    'earl:failed',
    'earl:failed',
    'earl:inapplicable',
    'earl:cantTell',
    'earl:untested',
  ]);
});

test('every assertion is about a criterion, a subject and an assessor that the file has', () => {
  const ids = new Set(nodes.map((node) => node['@id']));
  const named = nodes.flatMap(({ test: about, subject, assertedBy }) =>
    about === undefined ? [] : [about, subject, assertedBy],
  );

  expect(named).toHaveLength(18);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});
