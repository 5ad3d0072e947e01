import type { Criterion } from '#core/catalogue/catalogue.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { AreaScore, AssessmentScore, CombinedScore } from './score-assessment.ts';
import type { AnswerLookup, ClauseScore } from './score-clause.ts';
import { smallestLift } from './smallest-lift.ts';

/** What it takes to reach the next level: the fewest criteria, in the order of the walk. */
export interface Lift {
  /** The level that is reached, one above the present one. */
  readonly level: number;
  readonly criteria: readonly Criterion[];
}

function liftOf(
  { level }: CombinedScore,
  clauses: readonly { readonly score: ClauseScore; readonly weight: number }[],
  answer: AnswerLookup,
): Lift | undefined {
  if (level === null || level === 5) return undefined;
  const criteria = smallestLift(clauses, level + 1, answer);
  return criteria === null ? undefined : { level: level + 1, criteria };
}

/** The smallest set of criteria that lifts an area by one level; undefined at level 5 or when nothing applies. */
export function areaLift(area: AreaScore, answer: AnswerLookup): Lift | undefined {
  const weighed = area.clauses.map((score) => ({ score, weight: score.clause.weight }));
  return liftOf(area, weighed, answer);
}

function applicableWeight({ clauses }: AreaScore): number {
  return clauses.reduce(
    (sum, { level, clause }) => (level === null ? sum : sum + clause.weight),
    0,
  );
}

/** The smallest set of criteria that lifts the overall level by one; undefined as for an area. */
export function overallLift(
  score: AssessmentScore,
  { areaWeights }: Pick<Assessment, 'areaWeights'>,
  answer: AnswerLookup,
): Lift | undefined {
  // A clause counts in the whole by its share of its area; the common multiple keeps the weights whole.
  const multiple = score.areas.reduce(
    (product, area) => product * (applicableWeight(area) || 1),
    1,
  );
  const weighed = score.areas.flatMap((area) =>
    area.clauses.map((clauseScore) => ({
      score: clauseScore,
      weight:
        ((areaWeights[area.area.id] ?? 1) * clauseScore.clause.weight * multiple) /
        (applicableWeight(area) || 1),
    })),
  );
  return liftOf(score.overall, weighed, answer);
}
