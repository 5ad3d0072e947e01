import { assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { answerLookup } from '#core/assessment/effective-answer.ts';
import { overallLift, weighOverall } from '#core/report/overall-lift.ts';
import { toNumber } from '#core/scoring/fraction.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { anyAnswered } from '../../../builders/arbitrary.ts';

test('the weights of the clauses make the overall index', () => {
  assert(
    property(anyAnswered, ({ catalogue, assessment }) => {
      const score = scoreAssessment(catalogue, assessment);
      const weighed = weighOverall(score, assessment.areaWeights);
      const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
      const index = weighed.reduce(
        (sum, entry) => sum + (entry.score.index ? toNumber(entry.score.index) * entry.weight : 0),
        0,
      );

      expect(weighed.every(({ weight }) => Number.isInteger(weight) && weight > 0)).toBe(true);
      if (score.overall.index !== null)
        expect(index / total).toBeCloseTo(toNumber(score.overall.index), 9);
    }),
  );
});

test('once the set is met, the overall level is the one it promises', () => {
  assert(
    property(anyAnswered, ({ catalogue, assessment }) => {
      const before = scoreAssessment(catalogue, assessment);
      const answer = answerLookup(catalogue, assessment);
      const lift = overallLift(before, assessment.areaWeights, answer);
      if (!lift?.criteria) return;
      const met = lift.criteria.map(({ id }) => [id, { value: 'met' }] as const);
      const answers = { ...assessment.answers, ...Object.fromEntries(met) };
      const after = scoreAssessment(catalogue, { ...assessment, answers });

      expect(after.overall.level).toBeGreaterThanOrEqual(lift.level);
    }),
  );
});
