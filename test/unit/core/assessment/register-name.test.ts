import { describe, expect, test } from 'vitest';
import type { Change } from '#core/assessment/change.ts';
import { inRegisterOrder, registerName } from '#core/assessment/register-name.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Evidence } from '#schema/record/evidence.ts';
import { NUMBER_LIMIT } from '#schema/record/format.ts';
import { anAssessment, NOW } from '../../../builders/an-assessment.ts';
import { applyChange, undoChange } from '../../../builders/changed.ts';
import { anEvidence } from '../../../builders/register.ts';

const add = (id: string): Change => ({ kind: 'evidence', id, fields: anEvidence() });
const remove = (id: string): Change => ({ kind: 'evidence', id, fields: undefined });

function recordAfter(...changes: readonly Change[]): Assessment {
  return from(anAssessment(), ...changes);
}

function from(assessment: Assessment, ...changes: readonly Change[]): Assessment {
  return changes.reduce((before, change) => applyChange(before, change, NOW), assessment);
}

/** What each piece of evidence is called, in the order of the register. */
function namesIn({ evidence }: Assessment): Readonly<Record<string, string>> {
  const names = inRegisterOrder(evidence).map(([id]) => [id, registerName('E', evidence, id)]);
  return Object.fromEntries(names);
}

describe('the number of an entry', () => {
  test('is given when it is made and outlasts the removal of others', () => {
    expect(namesIn(recordAfter(add('x'), add('y'), add('z'), remove('y')))).toEqual({
      x: 'E1',
      z: 'E3',
    });
  });

  test('is never given again, not even that of the last entry', () => {
    expect(namesIn(recordAfter(add('x'), add('y'), remove('y'), add('z')))).toEqual({
      x: 'E1',
      z: 'E3',
    });
    expect(namesIn(recordAfter(add('x'), remove('x'), add('y')))).toEqual({ y: 'E2' });
  });

  test('comes back with an entry whose removal is undone, and the entry to its place', () => {
    const before = recordAfter(add('x'), add('y'));

    const back = undoChange(before, remove('x'), NOW, from(before, remove('x'), add('z')));

    expect(Object.entries(namesIn(back))).toEqual([
      ['x', 'E1'],
      ['y', 'E2'],
      ['z', 'E3'],
    ]);
  });

  test('comes back when making an entry is undone and done again', () => {
    const made = recordAfter(add('x'));

    const again = undoChange(made, remove('x'), NOW);

    expect(namesIn(again)).toEqual({ x: 'E1' });
  });

  test('is not changed by a form that still shows another', () => {
    const change: Change = { kind: 'evidence', id: 'x', fields: anEvidence({ number: 7 }) };

    expect(namesIn(from(recordAfter(add('x')), change))).toEqual({ x: 'E1' });
  });

  test('goes no higher than a file may hold', () => {
    const before = anAssessment({ evidence: { x: anEvidence({ number: NUMBER_LIMIT }) } });

    expect(namesIn(from(before, add('y')))).toEqual({ x: 'E1000000', y: 'E1000000-2' });
  });
});

describe('entries made in two tabs at once', () => {
  test('are told apart as soon as both are stored: the second takes the next number', () => {
    const shared = recordAfter(add('x'));
    const shownInSecondTab = from(shared, add('second'));
    const stored = from(shared, add('first'), add('second'));

    expect(namesIn(shownInSecondTab)).toEqual({ x: 'E1', second: 'E2' });
    expect(namesIn(stored)).toEqual({ x: 'E1', first: 'E2', second: 'E3' });
  });

  test('one that comes back after its number went to another takes the next', () => {
    const taken = anAssessment({ evidence: { other: anEvidence({ number: 1 }) } });
    const back: Change = { kind: 'evidence', id: 'x', fields: anEvidence({ number: 1 }) };

    expect(namesIn(from(taken, back))).toEqual({ other: 'E1', x: 'E2' });
  });

  test('with the same number in a file are named apart, in whatever order they stand', () => {
    const [b, a] = [anEvidence({ number: 2 }), anEvidence({ number: 2 })];

    expect(namesIn(anAssessment({ evidence: { b, a } }))).toEqual({ a: 'E2', b: 'E2-2' });
    expect(namesIn(anAssessment({ evidence: { a, b } }))).toEqual({ a: 'E2', b: 'E2-2' });
  });
});

describe('a record from before there were numbers', () => {
  const old = anAssessment({ evidence: { x: anEvidence(), y: anEvidence(), z: anEvidence() } });

  test('is numbered in its order', () => {
    expect(namesIn(old)).toEqual({ x: 'E1', y: 'E2', z: 'E3' });
  });

  test('keeps those numbers from the first change on', () => {
    const removed = from(old, remove('x'), add('w'));

    expect(namesIn(removed)).toEqual({ y: 'E2', z: 'E3', w: 'E4' });
    expect(namesIn(undoChange(old, remove('x'), NOW, removed))).toMatchObject({ x: 'E1' });
  });

  test('entries without a number follow behind those that were carried over with one', () => {
    const mixed = anAssessment({
      evidence: { x: anEvidence(), y: anEvidence({ number: 4 }), z: anEvidence() },
    });

    expect(namesIn(mixed)).toEqual({ y: 'E4', x: 'E5', z: 'E6' });
  });
});

test('an entry that is not there has no name', () => {
  expect(registerName('E', {}, 'x')).toBe('');
});

test('complaints of a sample get no number: they have that of the register they come from', () => {
  const fields = { sampleId: 's', reference: '2026-14', stages: {} };

  const made = recordAfter({ kind: 'cases', id: 'c', fields }, { kind: 'cases', id: 'd', fields });

  expect(made.cases).toEqual({ c: fields, d: fields });
});

test('a register is looked through once, however many of its names are asked for', () => {
  const entries = Object.fromEntries(
    Array.from({ length: 2_000 }, (_, at) => [`e${at}`, anEvidence({ number: at + 1 })]),
  );
  let looks = 0;
  const register = new Proxy<Record<string, Evidence>>(entries, {
    ownKeys(target) {
      looks += 1;
      return Reflect.ownKeys(target);
    },
  });

  const names = Object.keys(entries).map((id) => registerName('E', register, id));

  expect([names[0], names[1_999]]).toEqual(['E1', 'E2000']);
  expect(looks).toBeLessThan(5);
});
