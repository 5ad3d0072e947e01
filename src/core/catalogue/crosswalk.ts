/** A clause as others refer to it. */
export interface ClauseName {
  /** Its id within its standard, such as `7.4` or `5.4-top-management`. */
  readonly id: string;
  /** The number as far as it is established. */
  readonly number: string;
  readonly title: string;
  /** A question of ours, where the standard is known by its titles alone. */
  readonly ask?: string | undefined;
}

/** A standard by its name and the names of its clauses, whether it can be walked or not. */
export interface NamedStandard {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** The standard has criteria and guidance, and so pages of its own. */
  readonly isAssessable: boolean;
  /** What is known of its edition, and of which day. */
  readonly editionNote?: string;
  readonly clauses: readonly ClauseName[];
}

/** Two clauses that ask about the same matter, in our judgement. It holds both ways. */
export interface CrosswalkLink {
  readonly from: { readonly standard: string; readonly clause: string };
  readonly to: { readonly standard: string; readonly clause: string };
}

/** A clause with its counterparts in the other standard; none where the other does not ask for it. */
export interface CrosswalkRow {
  readonly clause: ClauseName;
  readonly counterparts: readonly ClauseName[];
}

type Place = CrosswalkLink['from'];

const keyOf = ({ standard, clause }: Place) => `${standard}/${clause}`;

/** What each clause is linked with, in both directions. */
function neighboursOf(links: readonly CrosswalkLink[]): ReadonlyMap<string, readonly Place[]> {
  const neighbours = new Map<string, Place[]>();
  const add = (one: Place, other: Place) =>
    neighbours.set(keyOf(one), [...(neighbours.get(keyOf(one)) ?? []), other]);
  for (const { from, to } of links) {
    add(from, to);
    add(to, from);
  }
  return neighbours;
}

const isIn = (standard: NamedStandard) => (place: Place) => place.standard === standard.id;

/** Whether a link joins the two standards themselves, so that nothing has to lead over a third. */
export function areLinkedDirectly(
  from: NamedStandard,
  to: NamedStandard,
  links: readonly CrosswalkLink[],
): boolean {
  return links.some(
    (link) => [link.from, link.to].some(isIn(from)) && [link.from, link.to].some(isIn(to)),
  );
}

/** The clauses of the second standard that no clause of the first is set against, in their order. */
export function withoutCounterpart(
  to: NamedStandard,
  rows: readonly CrosswalkRow[],
): readonly ClauseName[] {
  const met = new Set(rows.flatMap(({ counterparts }) => counterparts.map(({ id }) => id)));
  return to.clauses.filter(({ id }) => !met.has(id));
}

/**
 * One standard against another, clause by clause in the order of the first. Where no link joins the
 * two directly, the way leads over the clauses of a third standard that both are linked with.
 */
export function crosswalkBetween(
  from: NamedStandard,
  to: NamedStandard,
  links: readonly CrosswalkLink[],
): readonly CrosswalkRow[] {
  const neighbours = neighboursOf(links);
  const near = (place: Place) => neighbours.get(keyOf(place)) ?? [];
  const isDirect = areLinkedDirectly(from, to, links);
  return from.clauses.map((clause) => {
    const direct = near({ standard: from.id, clause: clause.id });
    const reached = isDirect ? direct : direct.flatMap(near);
    const found = new Set(reached.filter(isIn(to)).map((place) => place.clause));
    return { clause, counterparts: to.clauses.filter(({ id }) => found.has(id)) };
  });
}
