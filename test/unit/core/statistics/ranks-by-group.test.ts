import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ranksByGroup } from '#core/statistics/ranks-by-group.ts';

const NONE = 0xffff_ffff;
const GROUPS = 3;

const groupedValues = fc.array(
  fc.record({
    value: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: NONE - 1 })),
    isNone: fc.boolean(),
    group: fc.integer({ min: 0, max: GROUPS }),
  }),
  { maxLength: 60 },
);

test('every rank of each group is that of its sorted values', () => {
  fc.assert(
    fc.property(groupedValues, (drawn) => {
      const values = Uint32Array.from(drawn, ({ value, isNone }) => (isNone ? NONE : value));
      const groups = Uint16Array.from(drawn, ({ group }) => group);
      const grouped = { values, none: NONE, lowest: 0, highest: NONE - 1, groups, count: GROUPS };

      const ranked = ranksByGroup(grouped, (size) => Array.from({ length: size }, (_, at) => at));

      const found = ranked.map(({ size, at }) =>
        Array.from({ length: size }, (_, rank) => at(rank)),
      );
      expect(found).toEqual(
        Array.from({ length: GROUPS }, (_, group) =>
          drawn
            .filter((one) => one.group === group && !one.isNone)
            .map(({ value }) => value)
            .sort((one, other) => one - other),
        ),
      );
    }),
  );
});
