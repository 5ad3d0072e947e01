import type { Criterion } from '#core/catalogue/catalogue.ts';
import { toNumber } from './fraction.ts';
import type { AnswerLookup, ClauseScore } from './score-clause.ts';
import { scoreClause } from './score-clause.ts';

/** A clause with the weight it has in the index that is to be lifted; weights are whole and positive. */
export interface WeighedClause {
  readonly score: ClauseScore;
  readonly weight: number;
}

/** One way to spend effort on a clause: meet these criteria, reach this level and index. */
interface Step {
  readonly criteria: readonly Criterion[];
  readonly level: number;
  /** Index × `SCALE`, whole. */
  readonly scaled: number;
}

/** Divisible by twice the number of criteria on any rung of up to ten, so every index is whole in it. */
const SCALE = 5040;

/**
 * What each further criterion met brings, best first: rung by rung from the lowest incomplete one,
 * because nothing above it counts before it is complete; on a rung, unmet before partly met.
 */
function stepsOf({ score, weight }: WeighedClause, answer: AnswerLookup): Step[] {
  const order = score.rungs.flatMap((rung) =>
    [...rung.open].sort((a, b) => gainOf(answer(b.id)) - gainOf(answer(a.id))),
  );
  return Array.from({ length: order.length + 1 }, (_, count) => {
    const criteria = order.slice(0, count);
    const met = new Set(criteria.map((criterion) => criterion.id));
    const after = scoreClause(score.clause, (id) => (met.has(id) ? 'met' : answer(id)));
    const index = after.index ? toNumber(after.index) : 0;
    return { criteria, level: after.level ?? 5, scaled: Math.round(index * SCALE) * weight };
  });
}

function gainOf(value: ReturnType<AnswerLookup>): number {
  return value === 'partly' ? 1 : 2;
}

interface Plan {
  readonly scaled: number;
  readonly criteria: readonly Criterion[];
}

/**
 * The smallest set of criteria that, once met, lifts an area or the whole to `level`: the weighted
 * mean reaches it and no clause stays more than one level behind. Exact, by dynamic programming over
 * the number of criteria spent. Empty when the level is reached already; `null` when nothing can.
 */
export function smallestLift(
  clauses: readonly WeighedClause[],
  level: number,
  answer: AnswerLookup,
): readonly Criterion[] | null {
  const applicable = clauses.filter(({ score }) => score.level !== null);
  const needed = applicable.reduce((sum, { weight }) => sum + weight, 0) * level * SCALE;
  // best[k]: the plan with the highest index among those that spend k criteria.
  let best: (Plan | undefined)[] = [{ scaled: 0, criteria: [] }];
  for (const clause of applicable) {
    const steps = stepsOf(clause, answer).filter((step) => step.level >= level - 1);
    best = addClause(best, steps);
  }
  return best.find((plan) => plan !== undefined && plan.scaled >= needed)?.criteria ?? null;
}

function addClause(
  best: readonly (Plan | undefined)[],
  steps: readonly Step[],
): (Plan | undefined)[] {
  const next: (Plan | undefined)[] = [];
  for (const [spent, plan] of best.entries()) {
    if (plan === undefined) continue;
    for (const step of steps) {
      const count = spent + step.criteria.length;
      const scaled = plan.scaled + step.scaled;
      const known = next[count];
      if (known === undefined || scaled > known.scaled)
        next[count] = { scaled, criteria: [...plan.criteria, ...step.criteria] };
    }
  }
  return next;
}
