import { describe, expect, test } from 'vitest';
import {
  areLinkedDirectly,
  crosswalkBetween,
  type NamedStandard,
  withoutCounterpart,
} from '#core/catalogue/crosswalk.ts';

function aStandard(id: string, ...clauses: readonly string[]): NamedStandard {
  const named = clauses.map((clause) => ({ id: clause, number: clause, title: `Title ${clause}` }));
  return { id, name: id, title: id, isAssessable: false, clauses: named };
}

const hub = aStandard('hub', '1', '2', '3');
const code = aStandard('code', 'a', 'b');
const guide = aStandard('guide', 'x', 'y');
const links = [
  { from: { standard: 'hub', clause: '1' }, to: { standard: 'code', clause: 'b' } },
  { from: { standard: 'hub', clause: '1' }, to: { standard: 'code', clause: 'a' } },
  { from: { standard: 'hub', clause: '2' }, to: { standard: 'guide', clause: 'y' } },
  { from: { standard: 'hub', clause: '1' }, to: { standard: 'guide', clause: 'x' } },
];

const rowsBetween = (from: NamedStandard, to: NamedStandard) =>
  crosswalkBetween(from, to, links).map(
    ({ clause, counterparts }) => `${clause.id}: ${counterparts.map(({ id }) => id).join(' ')}`,
  );

describe('a crosswalk', () => {
  test('lists every clause of the first standard, with counterparts in the order of the second', () => {
    expect(rowsBetween(hub, code)).toEqual(['1: a b', '2: ', '3: ']);
  });

  test('can be read the other way', () => {
    expect(rowsBetween(code, hub)).toEqual(['a: 1', 'b: 1']);
  });

  test('leads over a third standard where nothing joins the two directly', () => {
    expect(rowsBetween(code, guide)).toEqual(['a: x', 'b: x']);
    expect(rowsBetween(guide, code)).toEqual(['x: a b', 'y: ']);
  });

  test('tells what is judged between the two from what leads over a third', () => {
    expect(areLinkedDirectly(code, hub, links)).toBe(true);
    expect(areLinkedDirectly(code, guide, links)).toBe(false);
  });

  test('names the clauses of the second standard that nothing is set against', () => {
    const rows = crosswalkBetween(code, hub, links);

    expect(withoutCounterpart(hub, rows).map(({ id }) => id)).toEqual(['2', '3']);
  });
});
