/** A way to spend effort on a clause, in doubles: good enough to leave out what cannot be part of the best. */
export interface Spending {
  readonly count: number;
  readonly value: number;
}

/** What tells spendings that may be part of the smallest lift from those that cannot. */
export interface LiftBound {
  /** What a criterion brings where the last of them is spent. */
  readonly slope: number;
  /** The least that each clause loses by that measure, whatever is spent on it. */
  readonly floors: readonly number[];
  /** How much more than all floors together a lift may lose and still be the smallest. */
  readonly slack: number;
}

/** Wider than what doubles lose in sums of this length, far narrower than what a criterion brings. */
const TOLERANCE = 1e-9;

interface Stretch extends Spending {
  readonly slope: number;
}

function slopeBetween(from: Spending, to: Spending): number {
  return (to.value - from.value) / (to.count - from.count);
}

/** The stretches between those spendings of a clause that no mix of others beats: slopes fall. */
function stretchesOf(options: readonly Spending[]): readonly Stretch[] {
  const corners: Spending[] = [];
  for (const option of options) {
    for (;;) {
      const last = corners.at(-1);
      const before = corners.at(-2);
      if (!last || !before || slopeBetween(before, last) > slopeBetween(last, option)) break;
      corners.pop();
    }
    corners.push(option);
  }
  return corners.slice(1).map((to, position) => {
    const from = corners[position] ?? to;
    const slope = slopeBetween(from, to);
    return { count: to.count - from.count, value: to.value - from.value, slope };
  });
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** What a spending loses against spending everything at `slope`. */
export function lossOf({ count, value }: Spending, slope: number): number {
  return count * slope - value;
}

/**
 * A bound for lifting clauses, each with its ways to spend by rising count and value, to a sum of
 * `needed` with as few criteria as possible; all ways together reach it. Spending where a criterion
 * brings most gives a lift that is nearly the smallest; no lift of that size or less can lose more
 * than `slack`, which is Lagrange's bound for a knapsack with one choice from each clause.
 */
export function boundOf(clauses: readonly (readonly Spending[])[], needed: number): LiftBound {
  const first = clauses.flatMap((options) => options.slice(0, 1));
  let count = sumOf(first.map((option) => option.count));
  let value = sumOf(first.map((option) => option.value));
  let slope = 0;
  const stretches = clauses.flatMap(stretchesOf).sort((a, b) => b.slope - a.slope);
  for (const stretch of stretches) {
    if (value >= needed + TOLERANCE * needed) break;
    count += stretch.count;
    value += stretch.value;
    slope = stretch.slope;
  }
  const floors = clauses.map((options) =>
    options.reduce((least, option) => Math.min(least, lossOf(option, slope)), Infinity),
  );
  const slack = count * slope - needed - sumOf(floors) + TOLERANCE * needed;
  return { slope, floors, slack };
}
