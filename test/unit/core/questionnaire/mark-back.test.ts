import { expect, test } from 'vitest';
import { markBack } from '#core/questionnaire/mark-back.ts';

const OUT = { to: 'Anna Lee', clauses: [], on: '2026-11-01' };

test('what somebody filled in is noted as back, the oldest of several that are out', () => {
  const handedOut = { a: { ...OUT, backOn: '2026-11-02' }, b: OUT, c: OUT };

  expect(markBack({ handedOut }, ' anna lee ', '2026-11-30')).toEqual([
    { kind: 'handedOut', id: 'b', fields: { backOn: '2026-11-30' } },
  ]);
});

test('nothing is noted as back for a name to which nothing went', () => {
  expect(markBack({ handedOut: { a: OUT } }, 'Bob', '2026-11-30')).toEqual([]);
  expect(markBack({ handedOut: { a: { ...OUT, to: '' } } }, '', '2026-11-30')).toEqual([]);
});
