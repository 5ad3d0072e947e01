import type { Catalogue, Clause } from '#core/catalogue/catalogue.ts';
import { aClause, STANDARD_ID } from './a-clause.ts';

/** A catalogue of these clauses; areas stand in the order in which the clauses name them. */
export function aCatalogue(...clauses: readonly Clause[]): Catalogue {
  const all = clauses.length === 0 ? [aClause()] : clauses;
  const areas = [...new Set(all.map((clause) => clause.area))];
  return {
    standard: {
      id: STANDARD_ID,
      name: 'Sample 1:2020',
      title: 'A sample standard',
      edition: '2020',
      catalogueVersion: '1.0',
      scale: 'levels',
      clauseWord: 'clause',
    },
    areas: areas.map((id) => ({
      id,
      slug: id,
      title: `Area ${id}`,
      clauses: all.filter((clause) => clause.area === id),
    })),
  };
}
