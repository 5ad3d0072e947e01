import { assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { allClauses, type Catalogue, type Criterion } from '#core/catalogue/catalogue.ts';
import { answerLookup } from '#core/scoring/answer-that-holds.ts';
import { areaLift, type Lift, overallLift } from '#core/scoring/lift.ts';
import { type CombinedScore, scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { anAssessment, answers } from '../../../builders/an-assessment.ts';
import { anyAnswered } from '../../../builders/arbitrary.ts';

function meet(assessment: Assessment, criteria: readonly Criterion[]): Assessment {
  const met = criteria.map(({ id }) => [id, { value: 'met' as const }]);
  return { ...assessment, answers: { ...assessment.answers, ...Object.fromEntries(met) } };
}

/** The first area or the whole of a scored assessment. */
type Part = (catalogue: Catalogue, assessment: Assessment) => CombinedScore;

function openCriteria(catalogue: Catalogue, assessment: Assessment): readonly Criterion[] {
  const answer = answerLookup(catalogue, assessment);
  return allClauses(catalogue)
    .flatMap(({ criteria }) => criteria)
    .filter(({ id }) => !['met', 'notApplicable'].includes(answer(id) ?? ''));
}

/** Whether some set of so many open criteria reaches the level: tries them all. */
function canReach(
  catalogue: Catalogue,
  assessment: Assessment,
  part: Part,
  level: number,
  count: number,
): boolean {
  const open = openCriteria(catalogue, assessment);
  const search = (from: number, chosen: readonly Criterion[]): boolean => {
    if (chosen.length === count)
      return (part(catalogue, meet(assessment, chosen)).level ?? 0) >= level;
    return open
      .slice(from)
      .some((criterion, step) => search(from + step + 1, [...chosen, criterion]));
  };
  return search(0, []);
}

const anyFewOpen = anyAnswered.filter(
  ({ catalogue, assessment }) => openCriteria(catalogue, assessment).length <= 9,
);

function expectSmallest(
  catalogue: Catalogue,
  assessment: Assessment,
  part: Part,
  lift: Lift | undefined,
): void {
  const { level } = part(catalogue, assessment);
  const open = openCriteria(catalogue, assessment);
  if (lift === undefined) {
    expect(part(catalogue, meet(assessment, open)).level).toBe(level);
    return;
  }
  expect(lift.level).toBe((level ?? 0) + 1);
  const after = part(catalogue, meet(assessment, lift.criteria));
  expect(after.level).toBeGreaterThanOrEqual(lift.level);
  const fewer = lift.criteria.length - 1;
  expect(canReach(catalogue, assessment, part, lift.level, fewer)).toBe(false);
}

test('the lift of the whole really lifts, and no smaller set does', () => {
  const overall: Part = (catalogue, assessment) => scoreAssessment(catalogue, assessment).overall;

  assert(
    property(anyFewOpen, ({ catalogue, assessment }) => {
      const score = scoreAssessment(catalogue, assessment);
      const lift = overallLift(score, assessment, answerLookup(catalogue, assessment));
      expectSmallest(catalogue, assessment, overall, lift);
    }),
  );
});

test('the lift of an area really lifts, and no smaller set does', () => {
  const first: Part = (catalogue, assessment) => {
    const [area] = scoreAssessment(catalogue, assessment).areas;
    if (area === undefined) throw new Error('The catalogue has no area.');
    return area;
  };

  assert(
    property(anyFewOpen, ({ catalogue, assessment }) => {
      const [area] = scoreAssessment(catalogue, assessment).areas;
      const lift = area && areaLift(area, answerLookup(catalogue, assessment));
      expectSmallest(catalogue, assessment, first, lift);
    }),
  );
});

test('a heavy area lifts the whole with fewer criteria', () => {
  const one = aClause({ slug: '1.1', area: 'one', criteria: '2a 3a 4a 5a' });
  const two = aClause({ slug: '2.1', area: 'two', criteria: '2a 3a 4a 5a' });
  const catalogue = aCatalogue(one, two);
  const assessment = anAssessment({
    areaWeights: { one: 1, two: 9 },
    answers: { ...answers(one, 'muuu'), ...answers(two, 'muuu') },
  });

  const score = scoreAssessment(catalogue, assessment);
  const lift = overallLift(score, assessment, answerLookup(catalogue, assessment));

  // 2 and 4 make (2 + 36) / 10 = 3.8, 2 and 3 only 2.9: so two criteria in the heavy area.
  expect(lift?.criteria.map(({ id }) => id)).toEqual([`${two.id}/3a`, `${two.id}/4a`]);
});
