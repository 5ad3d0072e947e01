import { allClauses, type Catalogue, type Clause } from '#core/catalogue/catalogue.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { answerLookup } from './answer-that-holds.ts';

/** The coverage of a standard: clauses that were looked at and clauses that were not, in its order. */
export interface Coverage {
  readonly reached: readonly Clause[];
  readonly notReached: readonly Clause[];
}

/**
 * A clause was looked at when one of its criteria has an answer, given here or where another standard
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
