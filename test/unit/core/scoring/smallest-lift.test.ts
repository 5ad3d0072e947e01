import { describe, expect, test } from 'vitest';
import { type AnswerLookup, scoreClause } from '#core/scoring/score-clause.ts';
import { smallestLift } from '#core/scoring/smallest-lift.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { lookUp, names } from '../../../builders/look-up.ts';

function lift(letters: string, level: number, criteria = '2a 2b 3a 3b 4a 5a') {
  const clause = aClause({ criteria });
  const answer = lookUp(clause, letters);
  return smallestLift([{ score: scoreClause(clause, answer), weight: 1 }], level, answer);
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
    { score: scoreClause(heavy, answer), weight: 1 },
    { score: scoreClause(light, answer), weight: 1 },
  ];

  // Level 3 needs a mean of 3: heavy up to 4 is two criteria, light up to 3 would be three.
  expect(smallestLift(weighed, 3, answer)?.map(({ id }) => id)).toEqual([
    `${heavy.id}/3a`,
    `${heavy.id}/4a`,
  ]);
});
