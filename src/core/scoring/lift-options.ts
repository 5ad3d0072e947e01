import type { Criterion } from '#core/catalogue/catalogue.ts';
import { add, type Fraction, fraction, multiply } from './fraction.ts';
import { type AnswerLookup, type ClauseScore, halfPoints, type RungScore } from './score-clause.ts';

/** A clause with its share in the index that is to be lifted. */
export interface WeighedClause {
  readonly score: ClauseScore;
  readonly weight: Fraction;
}

/** One way to spend effort on a clause: meet the first so many of its open criteria. */
export interface LiftOption {
  readonly count: number;
  readonly level: number;
  /** The index that is reached, times the clause's weight. */
  readonly value: Fraction;
}

/** The ways to lift one clause, by rising count, and the criteria that they meet, the first ones first. */
export interface LiftOptions {
  readonly order: readonly Criterion[];
  readonly options: readonly LiftOption[];
}

/** Open criteria of a rung, those that bring most first: unmet before partly met. */
function inOrderOfGain({ open }: RungScore, answer: AnswerLookup): readonly Criterion[] {
  return [...open].sort((a, b) => halfPoints(answer(a.id)) - halfPoints(answer(b.id)));
}

/** The points that each further criterion of a rung brings it to, from none met to all of them. */
function pointsOf(
  rung: RungScore,
  open: readonly Criterion[],
  answer: AnswerLookup,
): readonly number[] {
  const held = open.map(({ id }) => halfPoints(answer(id)));
  let points = 2 * (rung.applicable - open.length) + held.reduce((sum, one) => sum + one, 0);
  return [points, ...held.map((one) => (points += 2 - one))];
}

/**
 * What each further criterion met brings a clause: rung by rung from the lowest incomplete one, since
 * nothing above it counts before it is complete. `weight` is the clause's share in the whole.
 */
export function liftOptions({ score, weight }: WeighedClause, answer: AnswerLookup): LiftOptions {
  const order: Criterion[] = [];
  const options: LiftOption[] = [];
  let level = 1;
  const reach = (count: number, share: Fraction) =>
    options.push({ count, level, value: multiply(add(fraction(level), share), weight) });
  for (const rung of score.rungs.filter(({ state }) => state !== 'empty')) {
    const open = inOrderOfGain(rung, answer);
    const points = pointsOf(rung, open, answer);
    // With all of the rung met its points are no share any more but the next level.
    for (const [met, reached] of points.slice(0, -1).entries())
      reach(order.length + met, fraction(reached, 2 * rung.applicable));
    order.push(...open);
    level = rung.rung;
  }
  reach(order.length, fraction(0));
  return { order, options };
}
