import type { Clause, Criterion } from '#core/catalogue/catalogue.ts';
import type { Basis, Rung } from '#schema/authored/clause.ts';

/** Id of the standard that the built catalogue belongs to. */
export const STANDARD_ID = 'sample-standard';

export interface CriterionWish {
  /** The rung and a letter, such as `3a`; the rung follows from it. */
  readonly id: string;
  readonly basis?: Basis;
  readonly headline?: boolean;
}

export interface ClauseWish {
  readonly slug?: string;
  readonly title?: string;
  readonly part?: string;
  readonly area?: string;
  readonly weight?: number;
  /** Ids of its criteria, such as `2a 2b 3a`; based on the standard unless named in `practice`. */
  readonly criteria?: string;
  /** Ids of the criteria whose basis is good practice. */
  readonly practice?: string;
  /** The one that the quick scan asks. */
  readonly headline?: string;
}

/** The rung that an id such as `3a` stands on. */
function rungOf(id: string): Rung {
  const rung = Number(id[0]);
  if (rung !== 2 && rung !== 3 && rung !== 4 && rung !== 5) throw new Error(`No rung in "${id}".`);
  return rung;
}

/** One criterion of the clause with that slug. */
function aCriterion(slug: string, wish: CriterionWish): Criterion {
  return {
    id: `${STANDARD_ID}/${slug}/${wish.id}`,
    rung: rungOf(wish.id),
    basis: wish.basis ?? 'clause',
    text: `What criterion ${wish.id} of ${slug} says.`,
    headline: wish.headline ?? false,
  };
}

/** A clause with one criterion on each rung and two on rung 3, unless the test says otherwise. */
export function aClause(wish: ClauseWish = {}): Clause {
  const slug = wish.slug ?? '7.4';
  const practice = (wish.practice ?? '').split(' ');
  const ids = (wish.criteria ?? '2a 3a 3b 4a 5a').split(' ');
  const headline = wish.headline ?? ids[0];
  return {
    id: `${STANDARD_ID}/${slug}`,
    slug,
    number: slug.replace(/-.*$/, ''),
    title: wish.title ?? `Title of ${slug}`,
    ...(wish.part === undefined ? {} : { part: wish.part }),
    area: wish.area ?? 'operation',
    weight: wish.weight ?? 1,
    criteria: ids.map((id) =>
      aCriterion(slug, {
        id,
        basis: practice.includes(id) ? 'practice' : 'clause',
        headline: id === headline,
      }),
    ),
  };
}
