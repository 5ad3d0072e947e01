import type { Clause, Criterion } from '#core/catalogue/catalogue.ts';

/** Criteria sorted under their clauses, in the order of the walk; clauses with none are left out. */
export function byClause(
  clauses: readonly Clause[],
  criteria: readonly Criterion[],
): readonly { readonly clause: Clause; readonly criteria: readonly Criterion[] }[] {
  const ids = new Set(criteria.map(({ id }) => id));
  return clauses
    .map((clause) => ({ clause, criteria: clause.criteria.filter(({ id }) => ids.has(id)) }))
    .filter((entry) => entry.criteria.length > 0);
}
