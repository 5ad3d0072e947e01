import { askedAt } from '#core/assessment/asked-at.ts';
import {
  allClauses,
  type Catalogue,
  type Clause,
  type Criterion,
  criterionNameIn,
} from '#core/catalogue/catalogue.ts';
import type { Answered } from '#core/scoring/answer-that-holds.ts';
import { placeOf } from '#islands/shared/place.ts';

/** A criterion with the clause in which it is asked. */
export interface AskedCriterion {
  readonly clause: Clause;
  readonly criterion: Criterion;
}

/** Where each of some criteria is asked, in the order of the checklist; those that are not asked are left out. */
export function askedCriteria(
  ids: readonly string[],
  catalogues: readonly Catalogue[],
  assessment: Answered,
): readonly AskedCriterion[] {
  const asked = askedAt(catalogues, assessment);
  const wanted = new Set(ids);
  return catalogues
    .flatMap(allClauses)
    .flatMap((clause) =>
      clause.criteria
        .filter(({ id }) => wanted.has(id) && asked.get(id) === clause)
        .map((criterion) => ({ clause, criterion })),
    );
}

/** `7.4 3a`: what people call a criterion outside of its clause. */
export function askedName({ clause, criterion }: AskedCriterion): string {
  return `${clause.number} ${criterionNameIn(clause, criterion)}`;
}

/** What stands in the address for a criterion: its clause, then its name there, such as `7.4/3a`. */
export function placeOfCriterion(
  { clause, criterion }: AskedCriterion,
  catalogues: readonly Catalogue[],
): string {
  return `${placeOf(clause, catalogues)}/${encodeURIComponent(criterionNameIn(clause, criterion))}`;
}
