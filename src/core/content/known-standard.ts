import { allClauses, type Clause } from '#core/catalogue/catalogue.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { OwnCriterion } from '#schema/authored/clause.ts';
import type { AssessableStandard } from '#schema/authored/standard.ts';
import type { LoadedStandard } from './load-catalogue.ts';
import type { ReadClause, ReadStandard } from './read-standard.ts';

/** What is needed of a standard whose criteria another one shares. */
export type KnownStandard = Pick<LoadedStandard, 'catalogue' | 'guidance'>;

const FIRST_LINE = () => 1;

/** A standard of the site as if its files had been read: enough to find the criteria it can lend. */
export function asReadStandard({ catalogue, guidance }: KnownStandard): ReadStandard {
  const { id, name, title, edition, catalogueVersion, scale } = catalogue.standard;
  const file: AssessableStandard = {
    ...{ kind: 'assessable', id, name, title, edition, catalogueVersion, scale },
    areas: [],
    sources: [],
  };
  const clauses = allClauses(catalogue).map((clause) => asReadClause(clause, guidance));
  return { folder: id, path: id, lineOf: FIRST_LINE, unread: new Set(), file, clauses };
}

function asReadClause(clause: Clause, guidance: KnownStandard['guidance']): ReadClause {
  const { slug, number, title, area } = clause;
  const criteria = clause.criteria
    .filter(({ id }) => id.startsWith(`${clause.id}/`))
    .map(
      ({ id, rung, basis, text }): OwnCriterion => ({
        id: id.slice(clause.id.length + 1),
        ...{ rung, basis, text },
        action: ownEntry(ownEntry(guidance, clause.id)?.actions, id) ?? '',
      }),
    );
  return {
    path: clause.id,
    body: '',
    lineOf: FIRST_LINE,
    file: {
      id: slug,
      number,
      title,
      area,
      weight: 1,
      evidence: [],
      test: [],
      crosswalk: [],
      criteria,
    },
  };
}
