import {
  type Arbitrary,
  array,
  constantFrom,
  integer,
  nat,
  record,
  shuffledSubarray,
  tuple,
} from 'fast-check';
import { allClauses, type Catalogue, type Clause } from '#core/catalogue/catalogue.ts';
import type { Answer, AnswerValue, Assessment } from '#schema/record/assessment.ts';
import { aCatalogue } from './a-catalogue.ts';
import { aClause } from './a-clause.ts';
import { anAssessment } from './an-assessment.ts';

/** Any answer, or none yet. */
const anyAnswer: Arbitrary<AnswerValue | undefined> = constantFrom(
  'met',
  'met',
  'partly',
  'unmet',
  'notApplicable',
  'unknown',
  undefined,
);

const RUNGS = [2, 3, 4, 5];

/** Ids for so many criteria on each of the rungs 2 to 5: `2a 2b 3a`. */
function idsOf(counts: readonly number[]): string {
  return counts
    .flatMap((count, position) =>
      ['a', 'b', 'c'].slice(0, count).map((letter) => `${RUNGS[position]}${letter}`),
    )
    .join(' ');
}

/** A clause with up to three criteria on each rung; a rung may be empty, but not all of them. */
function anyClause(slug: string, area: string): Arbitrary<Clause> {
  return record({
    counts: tuple(nat({ max: 3 }), nat({ max: 3 }), nat({ max: 3 }), nat({ max: 3 })),
    weight: integer({ min: 1, max: 3 }),
  })
    .filter(({ counts }) => counts.some((count) => count > 0))
    .map(({ counts, weight }) => {
      const criteria = idsOf(counts);
      return aClause({ slug, area, weight, criteria, practice: criteria.slice(-2) });
    });
}

/** Up to five clauses in two areas. */
const anyCatalogue: Arbitrary<Catalogue> = record({
  first: integer({ min: 1, max: 3 }),
  second: nat({ max: 2 }),
}).chain(({ first, second }) =>
  tuple(
    ...Array.from({ length: first }, (_, position) => anyClause(`1.${position + 1}`, 'one')),
    ...Array.from({ length: second }, (_, position) => anyClause(`2.${position + 1}`, 'two')),
  ).map((clauses) => aCatalogue(...clauses)),
);

export interface Answered {
  readonly catalogue: Catalogue;
  readonly assessment: Assessment;
}

/** A catalogue with any answers to it, and any weights of its areas. */
export const anyAnswered: Arbitrary<Answered> = anyCatalogue.chain((catalogue) => {
  const ids = allClauses(catalogue).flatMap(({ criteria }) => criteria.map(({ id }) => id));
  return record({
    values: tuple(...ids.map(() => anyAnswer)),
    areaWeights: record({ one: integer({ min: 1, max: 9 }), two: integer({ min: 1, max: 9 }) }),
  }).map(({ values, areaWeights }) => ({
    catalogue,
    assessment: anAssessment({ areaWeights, answers: toAnswers(ids, values) }),
  }));
});

function toAnswers(
  ids: readonly string[],
  values: readonly (AnswerValue | undefined)[],
): Record<string, Answer> {
  return Object.fromEntries(
    ids.flatMap((id, position): [string, Answer][] => {
      const value = values[position];
      return value === undefined ? [] : [[id, { value }]];
    }),
  );
}

/** The same things in any order. */
export function anyOrder<Thing>(things: readonly Thing[]): Arbitrary<Thing[]> {
  return shuffledSubarray([...things], { minLength: things.length });
}

/** Some ids of criteria of the catalogue. */
export function anyCriteria(catalogue: Catalogue): Arbitrary<string[]> {
  const ids = allClauses(catalogue).flatMap(({ criteria }) => criteria.map(({ id }) => id));
  return array(constantFrom(...ids), { minLength: 1, maxLength: 3 });
}
