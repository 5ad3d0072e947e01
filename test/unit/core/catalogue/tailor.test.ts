import { expect, test } from 'vitest';
import { allClauses, criterionName, criterionNameIn } from '#core/catalogue/catalogue.ts';
import { tailor } from '#core/catalogue/tailor.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { anAssessment, answers } from '../../../builders/an-assessment.ts';

const clause = aClause({ slug: '7.4', criteria: '2a 3a 3b 4a 5a' });
const catalogue = aCatalogue(clause);
const OWN = `${clause.id}/own-1`;

function tailored(tailoring: Partial<Assessment['tailoring']>) {
  return tailor(catalogue, {
    ...{ startedOn: '', endedOn: '' },
    tailoring: { ownCriteria: {}, leftOut: {}, ...tailoring },
  });
}

function idsOf(tailoredCatalogue: typeof catalogue): readonly string[] {
  return allClauses(tailoredCatalogue).flatMap(({ criteria }) => criteria.map(({ id }) => id));
}

test('without tailoring the catalogue is what it was', () => {
  expect(tailored({})).toBe(catalogue);
});

test('an own criterion stands behind those of the standard on its rung', () => {
  const own = { clauseId: clause.id, rung: 3, text: 'Pilots are told by radio.' } as const;

  const ids = idsOf(tailored({ ownCriteria: { [OWN]: own } }));

  expect(ids.map(criterionName)).toEqual(['2a', '3a', '3b', '+1', '4a', '5a']);
});

test('an own criterion holds the level back, and alignment with the standard stays as it is', () => {
  const own = { clauseId: clause.id, rung: 3, text: 'Pilots are told by radio.' } as const;
  const assessment = anAssessment({ answers: answers(clause, 'mmmmm') });

  const before = scoreAssessment(catalogue, assessment).overall;
  const after = scoreAssessment(tailored({ ownCriteria: { [OWN]: own } }), assessment).overall;

  expect([before.level, after.level]).toEqual([5, 2]);
  expect(after.alignment).toEqual(before.alignment);
});

test('a criterion left out is not asked and not counted', () => {
  const leftOut = { [`${clause.id}/3b`]: { reason: 'One channel only.' } };
  const assessment = anAssessment({ answers: answers(clause, 'mm-mm') });

  const score = scoreAssessment(tailored({ leftOut }), assessment);

  expect(idsOf(tailored({ leftOut }))).not.toContain(`${clause.id}/3b`);
  expect(score.overall.completeness).toEqual({ answered: 4, applicable: 4 });
  expect(score.overall.level).toBe(5);
});

test('a clause of which everything is left out stays, and has no level', () => {
  const leftOut = Object.fromEntries(
    clause.criteria.map(({ id }) => [id, { reason: 'Done by the group.' }]),
  );

  const score = scoreAssessment(tailored({ leftOut }), anAssessment());

  expect(score.clauses).toMatchObject([{ level: null, provisional: false }]);
});

test('a shared criterion has the number of its home before its name', () => {
  expect(criterionNameIn(clause, { id: `${clause.id}/3a` })).toBe('3a');
  expect(criterionNameIn(clause, { id: 'iso-10002-2018/5.4-top-management/3a' })).toBe('5.4 3a');
});
