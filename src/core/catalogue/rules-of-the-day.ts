import type { Assessment } from '#schema/record/assessment.ts';
import type { Catalogue, Clause, Criterion } from './catalogue.ts';

/** What tells the day of an assessment; an earlier one that is compared with keeps no instant of its making. */
export type Dated = Pick<Assessment, 'startedOn' | 'endedOn'> & { readonly createdAt?: string };

/** The day whose rules are asked: that on which the assessment ended, else began, else was made. */
export function dayOfRules({ endedOn, startedOn, createdAt = '' }: Dated): string {
  return endedOn || startedOn || createdAt.slice(0, 'YYYY-MM-DD'.length);
}

/** Whether a criterion is asked on a day; without a day every one is. */
function isAsked({ since = '', until }: Criterion, day: string): boolean {
  return day === '' || (since <= day && (until === undefined || day < until));
}

/** The catalogue with the criteria that are asked on that day: itself where none begins or ends. */
export function rulesOfTheDay(catalogue: Catalogue, dated: Dated): Catalogue {
  const day = dayOfRules(dated);
  const onDay = (clause: Clause): Clause => {
    const criteria = clause.criteria.filter((criterion) => isAsked(criterion, day));
    return criteria.length === clause.criteria.length ? clause : { ...clause, criteria };
  };
  const areas = catalogue.areas.map((area) => {
    const clauses = area.clauses.map(onDay);
    return clauses.every((clause, at) => clause === area.clauses[at]) ? area : { ...area, clauses };
  });
  return areas.every((area, at) => area === catalogue.areas[at])
    ? catalogue
    : { ...catalogue, areas };
}
