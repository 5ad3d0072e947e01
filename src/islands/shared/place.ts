import {
  allClauses,
  type Catalogue,
  type Clause,
  type Criterion,
  criterionNameIn,
} from '#core/catalogue/catalogue.ts';

/** What stands in the address for a clause: its slug, with the standard before it where that is not the first. */
export function placeOf(clause: Clause, catalogues: readonly Catalogue[]): string {
  const isFirst = catalogues[0] && allClauses(catalogues[0]).some(({ id }) => id === clause.id);
  return isFirst ? clause.slug : clause.id;
}

/** The criterion of a clause that the address names, if it names one. */
export function criterionAt(clause: Clause): Criterion | undefined {
  const place = decodeURIComponent(location.hash);
  return clause.criteria.find((one) => place.endsWith(`/${criterionNameIn(clause, one)}`));
}

/** The clause that the address names, such as `#7.4` or `#bs-8600-1999/T8`; undefined when there is none. */
export function clauseAt(catalogues: readonly Catalogue[]): Clause | undefined {
  const place = `${decodeURIComponent(location.hash.slice(1))}/`;
  const clauses = catalogues.flatMap(allClauses);
  return (
    clauses.find(({ id }) => place.startsWith(`${id}/`)) ??
    clauses.find(({ slug }) => place.startsWith(`${slug}/`))
  );
}

/** The address of a clause on the walk. */
export type HrefOf = (clause: Clause) => string;
