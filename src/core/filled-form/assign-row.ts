import { allClauses, type Catalogue, clauseTitle } from '#core/catalogue/catalogue.ts';
import type { FormRow } from './match-form.ts';

/** Where somebody said that a row belongs. */
export interface Assigned {
  readonly clauseId: string;
  /** Ids of the criteria that it speaks to. */
  readonly criteria: readonly string[];
}

/** A clause with the criteria that the standard itself asks, else all of it; undefined for none. */
export function assignable(clauseId: string, catalogue: Catalogue): Assigned | undefined {
  const clause = allClauses(catalogue).find(({ id }) => id === clauseId);
  if (clause === undefined) return undefined;
  const asked = clause.criteria.filter(({ basis }) => basis === 'clause');
  const criteria = (asked.length > 0 ? asked : clause.criteria).map(({ id }) => id);
  return { clauseId, criteria };
}

/** The row as it was assigned by hand. What it says is still to be confirmed: nothing answers by itself. */
export function assignRow(
  row: FormRow,
  assigned: Assigned | undefined,
  catalogue: Catalogue,
): FormRow {
  const clause = allClauses(catalogue).find(({ id }) => id === assigned?.clauseId);
  if (clause === undefined || assigned === undefined) return row;
  const criteria = clause.criteria
    .filter(({ id }) => assigned.criteria.includes(id))
    .map(({ id, text }) => ({ id, text }));
  const number = row.number || clause.number;
  return { ...row, number, title: clauseTitle(clause), criteria };
}
