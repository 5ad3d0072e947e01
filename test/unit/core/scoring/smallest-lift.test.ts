import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, fraction, multiply } from '#core/scoring/fraction.ts';
import type { WeighedClause } from '#core/scoring/lift-options.ts';
import { type AnswerLookup, scoreClause } from '#core/scoring/score-clause.ts';
import { smallestLift } from '#core/scoring/smallest-lift.ts';
import type { AnswerValue } from '#schema/record/assessment.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { lookUp, names } from '../../../builders/look-up.ts';

function lift(letters: string, level: number, criteria = '2a 2b 3a 3b 4a 5a') {
  const clause = aClause({ criteria });
  const answer = lookUp(clause, letters);
  return smallestLift([{ score: scoreClause(clause, answer), weight: fraction(1) }], level, answer);
}

describe('in one clause', () => {
  test('names what is open on the rungs up to the level', () => {
    expect(names(lift('mu uu u u', 3) ?? [])).toBe('2b 3a 3b');
  });

  test('leaves out what is met already', () => {
    expect(names(lift('mm mu m u', 4) ?? [])).toBe('3b');
  });

  test('is empty where the level is reached', () => {
    expect(lift('mm mm u u', 3)).toEqual([]);
  });

  test('is null where nothing can lift so far, because the rungs above do not apply', () => {
    expect(lift('mm mm n n', 4)).toBeNull();
  });

  test('is empty where nothing applies, for there is nothing to lift', () => {
    expect(lift('nn nn n n', 2)).toEqual([]);
  });
});

test('spends effort where it counts most', () => {
  const heavy = aClause({ slug: '1.1', criteria: '2a 3a 4a 5a' });
  const light = aClause({ slug: '1.2', criteria: '2a 3a 3b 3c 4a 5a' });
  const given = new Map([
    ...heavy.criteria.map(({ id }) => [id, 'unmet'] as const),
    ...light.criteria.map(({ id }) => [id, 'unmet'] as const),
    [`${heavy.id}/2a`, 'met'] as const,
    [`${light.id}/2a`, 'met'] as const,
  ]);
  const answer: AnswerLookup = (id) => given.get(id);
  const weighed = [
    { score: scoreClause(heavy, answer), weight: fraction(1) },
    { score: scoreClause(light, answer), weight: fraction(1) },
  ];

  // Level 3 needs a mean of 3: heavy up to 4 is two criteria, light up to 3 would be three.
  expect(smallestLift(weighed, 3, answer)?.map(({ id }) => id)).toEqual([
    `${heavy.id}/3a`,
    `${heavy.id}/4a`,
  ]);
});

/** Every way to meet open criteria, tried: the fewest that lift the clauses, or null. */
function fewestByTrying(clauses: readonly WeighedClause[], level: number, answer: AnswerLookup) {
  const applicable = clauses.filter(({ score }) => score.level !== null);
  const open = applicable.flatMap(({ score }) => score.rungs.flatMap((rung) => rung.open));
  let fewest: number | null = null;
  for (let ways = 0; ways < 2 ** open.length; ways += 1) {
    const met = new Set(open.filter((_, place) => ways & (1 << place)).map(({ id }) => id));
    const after = applicable.map(({ score, weight }) => ({
      weight,
      score: scoreClause(score.clause, (id) => (met.has(id) ? 'met' : answer(id))),
    }));
    const isLifted = after.every(({ score }) => (score.level ?? 5) >= level - 1);
    const reached = after.reduce(
      (sum, { score, weight }) => add(sum, multiply(score.index ?? fraction(0), weight)),
      fraction(0),
    );
    const needed = after.reduce((sum, { weight }) => add(sum, weight), fraction(0));
    const isEnough =
      reached.numerator * needed.denominator >=
      BigInt(level) * needed.numerator * reached.denominator;
    if (isLifted && isEnough && (fewest === null || met.size < fewest)) fewest = met.size;
  }
  return fewest;
}

const anyClauses = array(
  record({
    criteria: constantFrom('2a 3a 4a', '2a 2b 3a', '3a 3b 3c', '2a 2b 2c 4a', '2a 3a 3b 5a'),
    letters: array(constantFrom('m', 'p', 'u', 'k', 'n', '-'), { minLength: 4, maxLength: 4 }),
    weight: record({ share: integer({ min: 1, max: 7 }), of: integer({ min: 1, max: 11 }) }),
  }),
  { minLength: 1, maxLength: 3 },
);

test('is the fewest of all ways, whatever the clauses, answers and weights', () => {
  assert(
    property(anyClauses, integer({ min: 2, max: 5 }), (wishes, level) => {
      const given = new Map<string, AnswerValue>();
      const clauses = wishes.map(({ criteria, letters, weight }, place) => {
        const clause = aClause({ slug: `1.${place}`, criteria });
        const here = lookUp(clause, letters.slice(0, clause.criteria.length).join(''));
        for (const { id } of clause.criteria) {
          const value = here(id);
          if (value !== undefined) given.set(id, value);
        }
        return { score: scoreClause(clause, here), weight: fraction(weight.share, weight.of) };
      });
      const answer: AnswerLookup = (id) => given.get(id);

      expect(smallestLift(clauses, level, answer)?.length ?? null).toBe(
        fewestByTrying(clauses, level, answer),
      );
    }),
    { numRuns: 150 },
  );
});

test('is exact where rungs carry eleven or thirteen criteria', () => {
  const eleven = aClause({ slug: '1.1', criteria: rungOf(11) });
  const thirteen = aClause({ slug: '1.2', criteria: rungOf(13) });
  const given = new Map<string, AnswerValue>(
    [...eleven.criteria.slice(0, 5), ...thirteen.criteria.slice(0, 6)].map(({ id }) => [id, 'met']),
  );
  const answer: AnswerLookup = (id) => given.get(id);
  // 5/11 of one and 6/13 of the other; weights that make them exactly level 2 with one more of each.
  const clauses = [
    { score: scoreClause(eleven, answer), weight: fraction(1) },
    { score: scoreClause(thirteen, answer), weight: fraction(1) },
  ];

  expect(smallestLift(clauses, 2, answer)?.length).toBe(13);
});

function rungOf(size: number): string {
  return Array.from({ length: size }, (_, place) => `2${String.fromCharCode(97 + place)}`).join(
    ' ',
  );
}
