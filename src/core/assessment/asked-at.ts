import { allClauses, type Catalogue, type Clause } from '#core/catalogue/catalogue.ts';
import { type Answered, coveringReason } from '#core/scoring/answer-that-holds.ts';

/**
 * Where each criterion is asked: the first clause, in the order of the checklist, that has it and is not
 * set aside as not applicable. Every other clause that has it counts the same answer. A criterion
 * whose clauses are all set aside is at the first of them.
 */
export function askedAt(
  catalogues: readonly Catalogue[],
  assessment: Answered,
): ReadonlyMap<string, Clause> {
  const asked = new Map<string, Clause>();
  const setAside = new Map<string, Clause>();
  for (const clause of catalogues.flatMap(allClauses)) {
    const places = coveringReason(assessment, clause) === undefined ? asked : setAside;
    for (const { id } of clause.criteria) if (!places.has(id)) places.set(id, clause);
  }
  return new Map([...setAside, ...asked]);
}
