import { colonAfter } from '#core/message.ts';
import type { Basis, Rung } from '#schema/authored/clause.ts';
import type { Ending } from '#schema/authored/known-fact.ts';
import type { AssessableStandard, ClauseWord, Limit, Scale } from '#schema/authored/standard.ts';
import type { INTERVIEW_ROLES } from '#schema/record/audit-format.ts';

/** One auditable statement, on one rung of the ladder. */
export interface Criterion {
  /** Such as `iso-10002-2018/7.4/3a`; answers are kept under it, so it must not change. */
  readonly id: string;
  readonly rung: Rung;
  readonly basis: Basis;
  readonly text: string;
  /** The headline criterion of its clause, the one that a quick scan asks. */
  readonly headline: boolean;
  /** Documents alone can comply with it, such as the words of a letter. */
  readonly byDocument?: true;
  /** Those of its clause's numbers that it belongs to, where the clause takes several together, such as `6.6, 6.17`. */
  readonly number?: string;
  /** The first day on which it is asked, where a rule begins. */
  readonly since?: string;
  /** The first day on which it is asked no longer, where a rule ends. */
  readonly until?: string;
}

/** A clause of a standard with the criteria that speak to it. */
export interface Clause {
  /** Such as `iso-10002-2018/7.4`. */
  readonly id: string;
  /** Last part of its address on the site, such as `7.4` or `5.4-top-management`. */
  readonly slug: string;
  /** The number as far as it is established, such as `5.4`. */
  readonly number: string;
  readonly title: string;
  /** Names a part of a clause whose own sub-number is not established. */
  readonly part?: string;
  /** Id of its area, such as `iso-10002-2018/operation`. */
  readonly area: string;
  /** The clause's weight, 1 to 3. */
  readonly weight: number;
  readonly criteria: readonly Criterion[];
}

export interface Area {
  /** Such as `iso-10002-2018/operation`: two standards may name an area alike. */
  readonly id: string;
  /** Its name inside the standard, such as `operation`; the maturity model and addresses have it. */
  readonly slug: string;
  readonly title: string;
  readonly clauses: readonly Clause[];
}

/** Facts about a standard besides its clauses; any of them may be missing. */
export type StandardFacts = Pick<
  AssessableStandard,
  'status' | 'replacedBy' | 'factsAsOf' | 'confidence' | 'confidenceNote' | 'notAsked' | 'table'
> & {
  readonly limits?: readonly Limit[] | undefined;
  readonly endings?: readonly Ending[] | undefined;
};

/** A standard as the checklist has it: areas in order, clauses in order, criteria by rung. */
export interface Catalogue {
  readonly standard: {
    readonly id: string;
    readonly name: string;
    readonly title: string;
    readonly edition: string;
    /** Version of our own wording; raised when a criterion changes. */
    readonly catalogueVersion: string;
    readonly scale: Scale;
    /** The word for its clauses, such as "provision" or "theme". */
    readonly clauseWord: ClauseWord;
    /** Some of its criteria are asked from a day on, or until one. */
    readonly isDated?: true;
  } & StandardFacts;
  readonly areas: readonly Area[];
}

/** The guidance on a clause: typical evidence, ways to test, and our text. */
export interface ClauseGuidance {
  readonly evidence: readonly string[];
  readonly test: readonly string[];
  /** Who is asked, where somebody said so. */
  readonly asked?: readonly (typeof INTERVIEW_ROLES)[number][];
  /** What to do when a criterion is not met, by criterion id. */
  readonly actions: Readonly<Record<string, string>>;
  /** The guidance text, section by section, as HTML made from our own Markdown. */
  readonly sections: readonly { readonly heading: string; readonly html: string }[];
  readonly crosswalk: readonly CrosswalkEntry[];
}

/** A clause of another standard that asks about the same matter, in our judgement. */
export interface CrosswalkEntry {
  /** The other standard's id, as its address on the site has it. */
  readonly standardId: string;
  /** Its name. */
  readonly standard: string;
  readonly clause: string;
  readonly title: string;
}

/** All clauses of a catalogue, in the order of the checklist. */
export function allClauses(catalogue: Catalogue): readonly Clause[] {
  return catalogue.areas.flatMap((area) => area.clauses);
}

/** The last part of a criterion's id, such as `3a`, or `+1` for the organisation's own first: what people call it. */
export function criterionName(criterionId: string): string {
  return criterionId.slice(criterionId.lastIndexOf('/') + 1).replace(/^own-/, '+');
}

/** The name in a clause: that of another standard's criterion has its clause's number before it, as in `7.4 3a`. */
export function criterionNameIn(clause: Pick<Clause, 'id'>, { id }: Pick<Criterion, 'id'>): string {
  const name = criterionName(id);
  if (!isShared(clause, { id })) return name;
  const [number = ''] = homeOfCriterion(id).clause.split('-');
  return `${number} ${name}`;
}

/** Where a criterion is at home: `iso-10002-2018` and `7.4` for `iso-10002-2018/7.4/3a`. */
export function homeOfCriterion(criterionId: string): {
  readonly standard: string;
  readonly clause: string;
} {
  const [standard = '', clause = ''] = criterionId.split('/');
  return { standard, clause };
}

/** Whether a criterion of a clause is at home in another standard, where it is asked too. */
export function isShared(clause: Pick<Clause, 'id'>, criterion: Pick<Criterion, 'id'>): boolean {
  return !criterion.id.startsWith(`${clause.id}/`);
}

/** `7.4 Acknowledgement of complaints`, or `5.4 Responsibility and authority: Top management`. */
export function clauseLabel(clause: Clause): string {
  return `${clause.number} ${clauseTitle(clause)}`;
}

/** The title with the part's name where the clause has no sub-number of its own. */
export function clauseTitle(clause: {
  readonly title: string;
  readonly part?: string | undefined;
}): string {
  const { title, part } = clause;
  return part === undefined ? title : `${title}${colonAfter(title)}${part}`;
}

/**
 * The catalogue as the quick scan sees it: the headline criterion of each clause and nothing else,
 * or its first where a provision marks none. The scoring rule then runs on it unchanged; the rungs
 * without a criterion are empty.
 */
export function quickScanOf(catalogue: Catalogue): Catalogue {
  const headlines = (clause: Clause): Clause => {
    const marked = clause.criteria.filter((criterion) => criterion.headline);
    return { ...clause, criteria: marked.length > 0 ? marked : clause.criteria.slice(0, 1) };
  };
  return {
    ...catalogue,
    areas: catalogue.areas.map((area) => ({ ...area, clauses: area.clauses.map(headlines) })),
  };
}
