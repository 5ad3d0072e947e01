import { allClauses } from '#core/catalogue/catalogue.ts';
import type { ResultContext } from '#core/result-blocks/result-context.ts';
import type { BlocksView } from '#islands/blocks/view.ts';
import { placeOf } from '#islands/shared/place.ts';
import type { Addresses } from '#text/addresses.ts';

/** Headings that runs of the result lead to within the page. */
const TARGETS: readonly string[] = ['lift'];

/**
 * The result's blocks on the screen: a clause leads to its place on the checklist, another standard to
 * its result, with the clause that stands in the address as `hash`.
 */
export function resultView(
  { assessment, catalogue, catalogues, words }: ResultContext,
  addresses: Addresses,
  hash: string,
): BlocksView {
  const clauses = new Map(
    catalogues.flatMap(allClauses).map((clause) => [clause.id, clause] as const),
  );
  const clauseHref = (id: string) => {
    const clause = clauses.get(id);
    if (clause === undefined) return undefined;
    return addresses.place('checklist', assessment.id, { hash: placeOf(clause, catalogues) });
  };
  const standardHref = (standard: string) =>
    standard === catalogue.standard.id
      ? undefined
      : addresses.place('result', assessment.id, { hash, query: { standard } });
  return {
    hrefOf({ about, to }) {
      if (about === undefined) return to && TARGETS.includes(to) ? `#${to}` : undefined;
      return 'standard' in about ? standardHref(about.standard) : clauseHref(about.clause);
    },
    markLabels: words.marks,
    levelsAbove: 1,
    hasTargets: true,
  };
}
