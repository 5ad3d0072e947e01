import type { Clause, Criterion } from '#core/catalogue/catalogue.ts';
import type { AssessmentScore } from '#core/scoring/score-assessment.ts';
import type { AnswerLookup } from '#core/scoring/score-clause.ts';
import { smallestLift, type WeighedClause } from '#core/scoring/smallest-lift.ts';
import type { Assessment } from '#schema/record/assessment.ts';

/** The smallest set of criteria that lifts the whole by one level. */
export interface OverallLift {
  /** The level it lifts to, 2 to 5. */
  readonly level: number;
  /** `null` when no set of criteria can. */
  readonly criteria: readonly Criterion[] | null;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

function leastCommonMultiple(a: number, b: number): number {
  return (a / greatestCommonDivisor(a, b)) * b;
}

/**
 * Every applicable clause with the weight it has in the overall index, in whole numbers. The overall
 * index is a mean of means, so a clause counts for its share of its area times the area's weight.
 */
export function weighOverall(
  score: AssessmentScore,
  areaWeights: Assessment['areaWeights'],
): readonly WeighedClause[] {
  const areas = score.areas.map((area) => {
    const clauses = area.clauses.filter((clause) => clause.level !== null);
    const total = clauses.reduce((sum, { clause }) => sum + clause.weight, 0);
    return { id: area.area.id, clauses, total };
  });
  const common = areas.reduce(
    (multiple, { total }) => leastCommonMultiple(multiple, total || 1),
    1,
  );
  return areas.flatMap(({ id, clauses, total }) =>
    clauses.map((clause) => ({
      score: clause,
      weight: clause.clause.weight * (areaWeights[id] ?? 1) * (common / total),
    })),
  );
}

/** What lifts the overall level by one; undefined at level 5 and where nothing applies. */
export function overallLift(
  score: AssessmentScore,
  areaWeights: Assessment['areaWeights'],
  answer: AnswerLookup,
): OverallLift | undefined {
  const current = score.overall.level;
  if (current === null || current === 5) return undefined;
  const level = current + 1;
  return { level, criteria: smallestLift(weighOverall(score, areaWeights), level, answer) };
}

/** Criteria sorted under their clauses, in the order of the walk; clauses with none are left out. */
export function byClause(
  clauses: readonly Clause[],
  criteria: readonly Criterion[],
): readonly { readonly clause: Clause; readonly criteria: readonly Criterion[] }[] {
  const ids = new Set(criteria.map(({ id }) => id));
  return clauses
    .map((clause) => ({ clause, criteria: clause.criteria.filter(({ id }) => ids.has(id)) }))
    .filter((entry) => entry.criteria.length > 0);
}
