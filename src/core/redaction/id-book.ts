import { allClauses, type Catalogue } from '#core/catalogue/catalogue.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { OwnStandard } from '#schema/record/own-standard.ts';
import type { IdKind } from './rule.ts';

/** The id that something has in the copy; undefined for what belongs to nothing that is in it. */
export type IdBook = (kind: IdKind, id: string) => string | undefined;

type Ids = ReadonlyMap<string, string>;

/** Numbers and letters of clauses and criteria as standards have them: they say nothing of anybody. */
const PLAIN = /^(?:[A-Za-z]?\d{1,3}(?:\.\d{1,3}){0,5}[a-z]?|[a-z])$/;

function numbered(prefix: string, ids: readonly string[]): Ids {
  return new Map(ids.map((id, at) => [id, `${prefix}${at + 1}`]));
}

/** Ids that are plain stay, others are numbered. */
function plainOr(prefix: string, ids: readonly string[]): Ids {
  return new Map(ids.map((id, at) => [id, PLAIN.test(id) ? id : `${prefix}${at + 1}`]));
}

const lastPart = (id: string) => id.slice(id.lastIndexOf('/') + 1);

const each = (ids: readonly string[]) => [...new Set(ids)];

/** The new ids of the standards that came from files: within them, and as answers are kept under. */
function ownStandardIds(own: readonly OwnStandard[]) {
  const clausesOf = ({ areas }: OwnStandard) => areas.flatMap(({ clauses }) => clauses);
  const standard = numbered(
    'own-standard-',
    own.map(({ id }) => id),
  );
  const ownArea = numbered('area-', each(own.flatMap(({ areas }) => areas.map(({ id }) => id))));
  const ownClause = plainOr('clause-', each(own.flatMap(clausesOf).map(({ id }) => id)));
  const full = (from: (one: OwnStandard) => readonly { readonly id: string }[], ids: Ids) =>
    own.flatMap((one) =>
      from(one).map(
        ({ id }) => [`${one.id}/${id}`, `${standard.get(one.id)}/${ids.get(id)}`] as const,
      ),
    );
  const clause = full(clausesOf, ownClause);
  const criterion = own.flatMap((one) =>
    clausesOf(one).flatMap(({ id: home, criteria }) => {
      const ids = criteria.map(({ id }) => id).filter((id) => id.startsWith(`${one.id}/`));
      const names = plainOr('x', ids.map(lastPart));
      const to = `${standard.get(one.id)}/${ownClause.get(home)}`;
      return ids.map((id) => [id, `${to}/${names.get(lastPart(id))}`] as const);
    }),
  );
  return {
    standard,
    ownArea,
    ownClause,
    area: full(({ areas }) => areas, ownArea),
    clause,
    criterion,
  };
}

/** Criteria that the organisation added, numbered within their clause. */
function ownCriterionIds(assessment: Assessment, clauses: Ids): Ids {
  const ids = new Map<string, string>();
  const counts = new Map<string, number>();
  const all = [assessment.tailoring, assessment.previous?.tailoring].flatMap((tailoring) =>
    Object.entries(tailoring?.ownCriteria ?? {}),
  );
  for (const [id, { clauseId }] of all) {
    const clause = clauses.get(clauseId);
    if (clause === undefined || ids.has(id)) continue;
    const count = (counts.get(clause) ?? 0) + 1;
    counts.set(clause, count);
    ids.set(id, `${clause}/own-${count}`);
  }
  return ids;
}

function same(things: readonly { readonly id: string }[]): readonly (readonly [string, string])[] {
  return things.map(({ id }) => [id, id]);
}

/** Every id that may be in the copy, with what it becomes. `catalogues` are those of its standards, untailored. */
export function makeIdBook(assessment: Assessment, catalogues: readonly Catalogue[]): IdBook {
  const own = ownStandardIds(assessment.ownStandards);
  const clauses = catalogues.flatMap(allClauses);
  const clause = new Map([...same(clauses), ...own.clause]);
  const books: Readonly<Record<IdKind, Ids>> = {
    standard: new Map([...same(catalogues.map(({ standard }) => standard)), ...own.standard]),
    ownArea: own.ownArea,
    ownClause: own.ownClause,
    area: new Map([...same(catalogues.flatMap(({ areas }) => areas)), ...own.area]),
    clause,
    criterion: new Map([
      ...same(clauses.flatMap(({ criteria }) => criteria)),
      ...own.criterion,
      ...ownCriterionIds(assessment, clause),
    ]),
    evidence: numbered('e', Object.keys(assessment.evidence)),
    finding: numbered('f', Object.keys(assessment.findings)),
    action: numbered('a', Object.keys(assessment.actions)),
    sample: numbered('s', Object.keys(assessment.samples)),
    case: numbered('c', Object.keys(assessment.cases)),
    session: numbered('m', Object.keys(assessment.sessions ?? {})),
    interviewNote: numbered('n', Object.keys(assessment.interviewNotes ?? {})),
    sampling: numbered('d', Object.keys(assessment.sampling ?? {})),
    programme: numbered('y', Object.keys(assessment.programme ?? {})),
    stratum: numbered(
      'p',
      Object.values(assessment.samples).flatMap(({ strata = [] }) => strata.map(({ id }) => id)),
    ),
  };
  return (kind, id) => books[kind].get(id);
}
