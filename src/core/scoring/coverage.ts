import { allClauses, type Catalogue, type Clause } from '#core/catalogue/catalogue.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { answerLookup } from './answer-that-holds.ts';

/** Which clauses of a standard the walk has reached, and which not, in the order of the standard. */
export interface Coverage {
  readonly reached: readonly Clause[];
  readonly notReached: readonly Clause[];
}

/**
 * A clause is reached when one of its criteria has an answer, given here or where another standard
 * asks for the same; also when it was set aside as not applicable or everything in it was left out.
 */
export function coverageOf(catalogue: Catalogue, assessment: Assessment): Coverage {
  const answer = answerLookup(catalogue, assessment);
  const isReached = ({ criteria }: Clause) =>
    criteria.length === 0 || criteria.some(({ id }) => answer(id) !== undefined);
  const clauses = allClauses(catalogue);
  return {
    reached: clauses.filter(isReached),
    notReached: clauses.filter((clause) => !isReached(clause)),
  };
}
