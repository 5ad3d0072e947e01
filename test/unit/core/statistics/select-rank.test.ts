import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ranksOf } from '#core/statistics/select-rank.ts';

test('every rank is that of the sorted values, in whatever order ranks are asked for', () => {
  const values = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(values, fc.array(fc.nat(), { maxLength: 8 }), (numbers, asked) => {
      const sorted = [...numbers].sort((one, other) => one - other);
      const rankAt = ranksOf(Uint32Array.from(numbers), 0, numbers.length);

      for (const rank of asked.map((one) => one % numbers.length))
        expect(rankAt(rank)).toBe(sorted[rank]);
    }),
  );
});

test('a range within others is ranked by itself', () => {
  const rankAt = ranksOf(Uint32Array.of(9, 3, 1, 2, 0), 1, 3);

  expect([rankAt(2), rankAt(0), rankAt(1)]).toEqual([3, 1, 2]);
});
