import type { Criterion } from '#core/catalogue/catalogue.ts';
import type { Fraction } from '#core/scoring/fraction.ts';
import type { ClauseScore } from '#core/scoring/score-clause.ts';

/** A clause that does well, with the criterion that shows it. */
export interface Strength {
  readonly score: ClauseScore;
  readonly level: number;
  readonly index: Fraction;
  /** A criterion that is met on the rung of the level reached, or ahead of it. */
  readonly shownBy: Criterion;
  /** The clause is not strong as a whole, but something in it is met above its level. */
  readonly isAhead: boolean;
}

/** Below the level where the standard's own requests are met, nothing is called a strength. */
const LOWEST_STRENGTH = 3;

function compareIndex(a: Fraction, b: Fraction): number {
  return Number(a.numerator * b.denominator - b.numerator * a.denominator);
}

function asStrength(score: ClauseScore): Strength[] {
  const { level, index } = score;
  const shownBy = score.clause.criteria.find((criterion) => criterion.rung === level);
  if (level === null || index === null || level < LOWEST_STRENGTH || !shownBy) return [];
  return [{ score, level, index, shownBy, isAhead: false }];
}

function asAhead(score: ClauseScore): Strength[] {
  const { level, index } = score;
  const [shownBy] = score.ahead;
  if (level === null || index === null || shownBy === undefined) return [];
  return [{ score, level, index, shownBy, isAhead: true }];
}

/**
 * The clauses at level 3 or above, best first: by level, then index, then weight, then the order of
 * the walk. Where there is none, those in which something is met ahead of their level. At most
 * `count` of them.
 */
export function findStrengths(clauses: readonly ClauseScore[], count: number): readonly Strength[] {
  const strong = clauses.flatMap(asStrength);
  return (strong.length > 0 ? strong : clauses.flatMap(asAhead))
    .sort(
      (a, b) =>
        b.level - a.level ||
        compareIndex(b.index, a.index) ||
        b.score.clause.weight - a.score.clause.weight,
    )
    .slice(0, count);
}
