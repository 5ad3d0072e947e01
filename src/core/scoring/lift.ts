import type { Criterion } from '#core/catalogue/catalogue.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { fraction } from './fraction.ts';
import type { WeighedClause } from './lift-options.ts';
import type { AreaScore, AssessmentScore, CombinedScore } from './score-assessment.ts';
import type { AnswerLookup } from './score-clause.ts';
import { smallestLift } from './smallest-lift.ts';

/** The smallest lift: the fewest criteria that reach the next level, in the order of the checklist. */
export interface Lift {
  /** The level that is reached, one above the present one. */
  readonly level: number;
  readonly criteria: readonly Criterion[];
}

function liftOf(
  { level }: CombinedScore,
  clauses: readonly WeighedClause[],
  answer: AnswerLookup,
): Lift | undefined {
  if (level === null || level === 5) return undefined;
  const criteria = smallestLift(clauses, level + 1, answer);
  return criteria === null ? undefined : { level: level + 1, criteria };
}

/** The smallest set of criteria that lifts an area by one level; undefined at level 5 or when nothing applies. */
export function areaLift(area: AreaScore, answer: AnswerLookup): Lift | undefined {
  const weighed = area.clauses.map((score) => ({ score, weight: fraction(score.clause.weight) }));
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
  // A clause counts in the whole by its share of its area.
  const weighed = score.areas.flatMap((area) => {
    const whole = applicableWeight(area) || 1;
    const areaWeight = ownEntry(areaWeights, area.area.id) ?? 1;
    return area.clauses.map((clauseScore) => ({
      score: clauseScore,
      weight: fraction(areaWeight * clauseScore.clause.weight, whole),
    }));
  });
  return liftOf(score.overall, weighed, answer);
}
