import type { Criterion } from '#core/catalogue/catalogue.ts';
import { add, type Fraction, fraction, multiply, toNumber } from './fraction.ts';
import { boundOf, lossOf } from './lift-bound.ts';
import { type LiftOption, liftOptions, type WeighedClause } from './lift-options.ts';
import type { AnswerLookup } from './score-clause.ts';

/** A way to spend on a clause, as the search sees it. */
interface Choice<Whole> {
  readonly count: number;
  /** What it brings to the sum: exact. */
  readonly value: Whole;
  /** What it loses beyond what any choice for its clause loses: for leaving out, not for deciding. */
  readonly loss: number;
}

/** The best sum with one count of criteria spent so far, and how many of them on the last clause. */
interface Reached<Whole> {
  readonly sum: Whole;
  readonly loss: number;
  readonly count: number;
}

/** By count of criteria spent; no entry where that count cannot be part of the smallest lift. */
type Frontier<Whole> = readonly (Reached<Whole> | undefined)[];

/** All ways on from a frontier by one more clause; of those that spend alike the first of the best is kept. */
function spendOn<Whole extends number | bigint>(
  frontier: Frontier<Whole>,
  choices: readonly Choice<Whole>[],
  slack: number,
  plus: (a: Whole, b: Whole) => Whole,
): Frontier<Whole> {
  const next: (Reached<Whole> | undefined)[] = [];
  for (const [spent, before] of frontier.entries()) {
    if (before === undefined) continue;
    for (const choice of choices) {
      const loss = before.loss + choice.loss;
      if (loss > slack) continue;
      const sum = plus(before.sum, choice.value);
      const known = next[spent + choice.count];
      if (known === undefined || sum > known.sum)
        next[spent + choice.count] = { sum, loss, count: choice.count };
    }
  }
  return next;
}

/** How many criteria to spend on each clause, so that the sum reaches `needed` with the fewest in all. */
function spendLeast<Whole extends number | bigint>(
  clauses: readonly (readonly Choice<Whole>[])[],
  { needed, none, slack }: { needed: Whole; none: Whole; slack: number },
  plus: (a: Whole, b: Whole) => Whole,
): readonly number[] {
  let frontier: Frontier<Whole> = [{ sum: none, loss: 0, count: 0 }];
  // The counts alone are kept for the way back: all that was reached would be most of the memory of a report.
  const ways = clauses.map((choices) => {
    frontier = spendOn(frontier, choices, slack, plus);
    return frontier.map((reached) => reached?.count);
  });
  let spent = frontier.findIndex((reached) => reached !== undefined && reached.sum >= needed);
  const counts: number[] = [];
  for (const way of ways.toReversed()) {
    const count = way[spent] ?? 0;
    counts.unshift(count);
    spent -= count;
  }
  return counts;
}

/** The options of each clause as whole numbers of one common fraction, without those that lose too much. */
function wholeChoices(clauses: readonly (readonly LiftOption[])[], needed: Fraction) {
  const values = clauses.flatMap((options) => options.map(({ value }) => value));
  const common = [...values, needed].reduce(
    (so, { denominator }) => so * fraction(denominator, so).numerator,
    1n,
  );
  const whole = (value: Fraction) => multiply(value, fraction(common)).numerator;
  const rough = clauses.map((options) =>
    options.map(({ count, value }) => ({ count, value: toNumber(value) })),
  );
  const { slope, floors, slack } = boundOf(rough, toNumber(needed));
  const choices = clauses.map((options, clause) =>
    options
      .map(({ count, value }, option) => {
        const loss = lossOf(rough[clause]?.[option] ?? { count, value: 0 }, slope);
        return { count, value: whole(value), loss: loss - (floors[clause] ?? 0) };
      })
      .filter(({ loss }) => loss <= slack),
  );
  return { choices, slack, common };
}

/**
 * The smallest set of criteria that, once met, lifts an area or the whole to `level`: the weighted
 * mean reaches it and no clause stays more than one level behind. Exact for any number of criteria: a
 * knapsack with one choice from each clause, without the choices that Lagrange's bound rules out.
 * Empty when the level is reached already; `null` when nothing can.
 */
export function smallestLift(
  clauses: readonly WeighedClause[],
  level: number,
  answer: AnswerLookup,
): readonly Criterion[] | null {
  const applicable = clauses.filter(({ score }) => score.level !== null);
  const needed = sumOf(applicable.map(({ weight }) => multiply(weight, fraction(level))));
  const ways = applicable.map((clause) => liftOptions(clause, answer));
  const allowed = ways.map(({ options }) => options.filter((option) => option.level >= level - 1));
  if (allowed.some((options) => options.length === 0)) return null;
  const most = sumOf(allowed.map((options) => options.at(-1)?.value ?? fraction(0)));
  if (most.numerator * needed.denominator < needed.numerator * most.denominator) return null;
  const counts = countsOf(allowed, needed);
  return ways.flatMap(({ order }, clause) => order.slice(0, counts[clause]));
}

function sumOf(values: readonly Fraction[]): Fraction {
  return values.reduce(add, fraction(0));
}

/** How many criteria to spend on each clause; all options together reach what is needed. */
function countsOf(
  clauses: readonly (readonly LiftOption[])[],
  needed: Fraction,
): readonly number[] {
  const { choices, slack, common } = wholeChoices(clauses, needed);
  const target = multiply(needed, fraction(common)).numerator;
  // No clause stands above level 5, so no sum is more than five times the smallest level asked for.
  if (Number.isSafeInteger(Number(target) * 5)) {
    const short = choices.map((some) => some.map((one) => ({ ...one, value: Number(one.value) })));
    return spendLeast(short, { needed: Number(target), none: 0, slack }, (a, b) => a + b);
  }
  return spendLeast(choices, { needed: target, none: 0n, slack }, (a, b) => a + b);
}
