import { expect, test } from 'vitest';
import { askedAt } from '#core/assessment/asked-at.ts';
import { walkSteps } from '#core/assessment/walk.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { aCode, aProvision } from '../../../builders/a-code.ts';
import { anAssessment } from '../../../builders/an-assessment.ts';

const clause = aClause({ slug: '7.4', criteria: '2a 3a 4a 5a' });
const shared = clause.criteria.slice(0, 2);
const provision = aProvision('5.1', 'a', shared);
const standard = aCatalogue(clause);
const code = aCode(provision);
const nothing = anAssessment();

test('a criterion of two standards is asked in the one that comes first in the checklist', () => {
  expect(askedAt([standard, code], nothing).get('sample-standard/7.4/2a')).toBe(clause);
  expect(askedAt([code, standard], nothing).get('sample-standard/7.4/2a')).toBe(provision);
});

test('where its first clause does not apply, the next one that has it asks', () => {
  const assessment = anAssessment({
    clauses: { [clause.id]: { notApplicableReason: 'Another body acknowledges.' } },
  });

  const asked = askedAt([standard, code], assessment);

  expect(asked.get('sample-standard/7.4/2a')).toBe(provision);
  expect(asked.get('sample-standard/7.4/5a')).toBe(clause);
});

test('the walk meets every criterion once, whatever the standards share', () => {
  const ids = walkSteps([standard, code], nothing).map(({ criterion }) => criterion.id);

  expect(ids).toEqual([...clause.criteria.map(({ id }) => id), 'sample-code/5.1/a']);
});
