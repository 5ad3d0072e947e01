import type { Assessment } from '#schema/record/assessment.ts';
import { allClauses, type Catalogue } from './catalogue.ts';

/** How many own and left-out criteria concern one standard. `catalogue` is the untailored one. */
export function countTailoring(
  catalogue: Catalogue,
  { tailoring }: Pick<Assessment, 'tailoring'>,
): { readonly added: number; readonly leftOut: number } {
  const clauses = allClauses(catalogue);
  const clauseIds = new Set(clauses.map(({ id }) => id));
  const criterionIds = new Set(clauses.flatMap(({ criteria }) => criteria.map(({ id }) => id)));
  return {
    added: Object.values(tailoring.ownCriteria).filter(({ clauseId }) => clauseIds.has(clauseId))
      .length,
    leftOut: Object.keys(tailoring.leftOut).filter((id) => criterionIds.has(id)).length,
  };
}
