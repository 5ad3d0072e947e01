import { dayAt } from '#core/calendar/day.ts';
import type { Assessment, OwnCriterion } from '#schema/record/assessment.ts';
import type { Catalogue, Clause, Criterion } from './catalogue.ts';

/** What tells the day whose rules are asked; an earlier assessment that is compared with keeps no instant of its making. */
export type Dated = Pick<Assessment, 'startedOn' | 'endedOn'> & { readonly createdAt?: string };

/** Whether a criterion is asked on a day; without a day every one is. */
function isAsked({ since = '', until = '~' }: Criterion, day: string): boolean {
  return day === '' || (since <= day && day < until);
}

/** An organisation's own criterion as it stands in a clause: practice, so alignment does not count it. */
function asCriterion(id: string, { rung, text }: OwnCriterion): Criterion {
  return { id, rung, basis: 'practice', text, headline: false };
}

/**
 * The catalogue as one assessment walks it: the organisation's own criteria stand on their rung behind
 * the standard's, and those that it left out with a reason are gone, as are those that are not asked on
 * its day: that on which it ended, else began, else was made. A clause of which everything is
 * left out stays, without a criterion. The report lists both. A part that was handed out has its own
 * clauses alone.
 */
export function tailor(
  catalogue: Catalogue,
  {
    tailoring,
    part,
    endedOn,
    startedOn,
    createdAt,
  }: Pick<Assessment, 'tailoring' | 'part'> & Dated,
): Catalogue {
  const { ownCriteria, leftOut } = tailoring;
  const own = Object.entries(ownCriteria);
  const day = endedOn || startedOn || (createdAt ? dayAt(createdAt) : '');
  const asked = part === undefined ? catalogue : onlyClauses(catalogue, new Set(part.clauses));
  const isWhole = own.length === 0 && Object.keys(leftOut).length === 0;
  if (isWhole && !catalogue.standard.isDated) return asked;
  const tailorClause = (clause: Clause): Clause => {
    const kept = clause.criteria.filter(
      (one) => !Object.hasOwn(leftOut, one.id) && isAsked(one, day),
    );
    const added = own
      .filter(([, { clauseId }]) => clauseId === clause.id)
      .map(([id, criterion]) => asCriterion(id, criterion));
    if (added.length === 0 && kept.length === clause.criteria.length) return clause;
    const criteria = [...kept, ...added].toSorted((a, b) => a.rung - b.rung);
    return { ...clause, criteria };
  };
  return {
    ...asked,
    areas: asked.areas.map((area) => ({ ...area, clauses: area.clauses.map(tailorClause) })),
  };
}

/** A part that was handed out walks its own clauses alone; of a standard with none of them all stays, so that a page never lacks a clause. */
function onlyClauses(catalogue: Catalogue, ids: ReadonlySet<string>): Catalogue {
  const areas = catalogue.areas.flatMap((area) => {
    const clauses = area.clauses.filter(({ id }) => ids.has(id));
    return clauses.length === 0 ? [] : [{ ...area, clauses }];
  });
  return areas.length === 0 ? catalogue : { ...catalogue, areas };
}
