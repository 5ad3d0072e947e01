import type { Criterion } from '#core/catalogue/catalogue.ts';
import type { Fraction } from '#core/scoring/fraction.ts';
import type { ClauseScore } from '#core/scoring/score-clause.ts';

/** A clause that does well, with the criterion that shows it. */
export interface Strength {
  readonly score: ClauseScore;
  readonly level: number;
  readonly index: Fraction;
  /** A criterion that is met on the rung of the level reached. */
  readonly shownBy: Criterion;
}

/** Below the level where the standard's own requests are met, nothing is called a strength. */
const LOWEST_STRENGTH = 3;

function compareIndex(a: Fraction, b: Fraction): number {
  return Number(a.numerator * b.denominator - b.numerator * a.denominator);
}

/**
 * The clauses at level 3 or above, best first: by level, then index, then weight, then the order of
 * the walk. At most `count` of them.
 */
export function findStrengths(clauses: readonly ClauseScore[], count: number): readonly Strength[] {
  return clauses
    .flatMap((score): Strength[] => {
      const { level, index } = score;
      const shownBy = score.clause.criteria.find((criterion) => criterion.rung === level);
      if (level === null || index === null || level < LOWEST_STRENGTH || !shownBy) return [];
      return [{ score, level, index, shownBy }];
    })
    .sort(
      (a, b) =>
        b.level - a.level ||
        compareIndex(b.index, a.index) ||
        b.score.clause.weight - a.score.clause.weight,
    )
    .slice(0, count);
}
