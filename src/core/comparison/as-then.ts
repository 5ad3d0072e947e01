import { walkedCatalogue } from '#core/assessment/walk.ts';
import {
  allClauses,
  type Catalogue,
  type Clause,
  criterionName,
} from '#core/catalogue/catalogue.ts';
import type { Scored } from '#core/scoring/score-assessment.ts';
import type { Previous } from '#schema/record/previous.ts';

/** What the score of a previous assessment hangs on, as the scoring rule takes it. */
export function scoredThen({ answers, clauses, areas, ...rest }: Previous): Scored {
  const asRemarks = (reasons: Previous['clauses']): Scored['clauses'] =>
    Object.fromEntries(
      Object.entries(reasons).map(([id, notApplicableReason]) => [id, { notApplicableReason }]),
    );
  return {
    ...rest,
    answers: Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, { value }])),
    clauses: asRemarks(clauses),
    areas: asRemarks(areas),
  };
}

/** Today's catalogue, whole, as the previous assessment walked it: what was not asked then is not in it. */
export function catalogueThen(catalogue: Catalogue, previous: Previous): Catalogue {
  const asked = new Set([...Object.keys(previous.answers), ...previous.unanswered]);
  const walked = walkedCatalogue(catalogue, previous);
  const narrow = (clause: Clause): Clause => ({
    ...clause,
    criteria: clause.criteria.filter(({ id }) => asked.has(id)),
  });
  return {
    ...walked,
    areas: walked.areas.map((area) => ({ ...area, clauses: area.clauses.map(narrow) })),
  };
}

/** Criteria of a standard that were answered then and are no longer in its catalogue, by id. */
export function removedSince(catalogue: Catalogue, previous: Previous): readonly string[] {
  const { id: standardId } = catalogue.standard;
  const known = new Set(
    allClauses(catalogue).flatMap(({ criteria }) => criteria.map(({ id }) => id)),
  );
  // Own criteria stand in the tailoring, or were not asked then either.
  const isOwn = (id: string) => criterionName(id).startsWith('+');
  return Object.keys(previous.answers).filter(
    (id) => id.startsWith(`${standardId}/`) && !known.has(id) && !isOwn(id),
  );
}
