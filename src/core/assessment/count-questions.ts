import { allClauses, type Catalogue } from '#core/catalogue/catalogue.ts';

/** How many criteria the chosen standards ask together, each once, and how many of them count in several standards. */
export function countQuestions(catalogues: readonly Catalogue[]): {
  readonly questions: number;
  readonly shared: number;
} {
  const standardsOf = new Map<string, number>();
  for (const catalogue of catalogues) {
    // Two clauses of one standard may share a criterion: the standard counts it once.
    const ids = allClauses(catalogue).flatMap(({ criteria }) => criteria.map(({ id }) => id));
    for (const id of new Set(ids)) standardsOf.set(id, (standardsOf.get(id) ?? 0) + 1);
  }
  const shared = [...standardsOf.values()].filter((standards) => standards > 1).length;
  return { questions: standardsOf.size, shared };
}
