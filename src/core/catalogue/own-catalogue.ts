import type { OwnStandard, OwnStandardClause } from '#schema/record/own-standard.ts';
import type { Catalogue, Clause, ClauseGuidance } from './catalogue.ts';

function asClause(standardId: string, area: string, clause: OwnStandardClause): Clause {
  const { id, number, title, part, weight } = clause;
  return {
    id: `${standardId}/${id}`,
    slug: id,
    number,
    title,
    ...(part === undefined ? {} : { part }),
    area,
    weight,
    criteria: clause.criteria.map(({ id: criterion, rung, basis, text, headline }) => ({
      id: criterion,
      rung,
      basis,
      text,
      headline,
    })),
  };
}

/** The catalogue of a standard that the user loaded from a file and the assessment carries. */
export function ownCatalogue(own: OwnStandard): Catalogue {
  const { id, name, title, edition, catalogueVersion, scale, clauseWord } = own;
  return {
    standard: { id, name, title, edition, catalogueVersion, scale, clauseWord },
    areas: own.areas.map((area) => {
      const areaId = `${id}/${area.id}`;
      const clauses = area.clauses.map((clause) => asClause(id, areaId, clause));
      return { id: areaId, slug: area.id, title: area.title, clauses };
    }),
  };
}

/** What to do about each criterion of such a standard, how to test its clauses and what to ask for, by clause id. */
export function ownActions(
  own: OwnStandard,
): Readonly<Record<string, Pick<ClauseGuidance, 'actions' | 'test' | 'evidence'>>> {
  const clauses = own.areas.flatMap((area) => area.clauses);
  return Object.fromEntries(
    clauses.map(({ id, criteria, test, evidence }) => [
      `${own.id}/${id}`,
      {
        test,
        evidence,
        actions: Object.fromEntries(
          criteria.map(({ id: criterion, action }) => [criterion, action]),
        ),
      },
    ]),
  );
}
