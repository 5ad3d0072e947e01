import { array, assert, constantFrom, integer, nat, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '#core/assessment/change.ts';
import { contentText } from '#core/assessment/final-content.ts';
import { changedUnits, isEntry, isSet, itemsOf, placeKey } from '#core/assessment/units.ts';
import { type Decide, mergeRecords } from '#core/merge/merge-records.ts';
import { mergeChange, mergingKind } from '#core/merge/merging-kind.ts';
import { byRule } from '#core/merge/rules.ts';
import { narrowed } from '#core/record/edit.ts';
import { type Path, readAt } from '#core/record/read-at.ts';
import { NO_HISTORY, undo, withStep } from '#core/record/undo-history.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Attachment } from '#schema/record/attachment.ts';
import { anAssessment } from '../../../builders/an-assessment.ts';
import { later, stored } from '../../../builders/people.ts';

const IDS = ['a', 'b'] as const;
const PEOPLE = ['Ann', 'Bob', 'Cy', 'Di', 'Eve'];
const LEAD = 'Bob';

const aFile = (letter: string): Attachment => ({
  ...{ id: `file-${letter}`, hash: letter.repeat(64), name: `${letter}.pdf` },
  ...{ type: 'application/pdf', size: 1 },
});

const id = constantFrom(...IDS);
const text = constantFrom('', 'one', 'two', 'three');
const value = constantFrom('met', 'partly', 'unmet', 'unknown', 'notApplicable', undefined);
const files = array(constantFrom('a', 'b', 'c'), { maxLength: 3 });

/** Something that one person may do; who and when stand beside it. */
const change = constantFrom('answer', 'note', 'reason', 'add', 'title', 'files', 'remove', 'team')
  .chain((kind) =>
    record({ kind: constantFrom(kind), id, text, value, files, to: nat({ max: 3 }) }),
  )
  .map(({ kind, id: one, text: said, value: answer, files: letters, to }): Change => {
    const attachments = [...new Set(letters)].map(aFile);
    const entry = { kind: 'document', method: 'examine', criteria: [one] } as const;
    const evidence = (fields: object | undefined): Change =>
      ({ kind: 'evidence', id: `e-${one}`, fields }) as Change;
    if (kind === 'answer') return { kind, criterionId: one, fields: { value: answer } };
    if (kind === 'note') return { kind: 'answer', criterionId: one, fields: { note: said } };
    if (kind === 'reason')
      return { kind: 'clause', id: one, fields: { notApplicableReason: said } };
    if (kind === 'add') return evidence({ ...entry, title: said, attachments });
    if (kind === 'title') return evidence({ title: said });
    if (kind === 'files') return evidence({ attachments });
    if (kind === 'remove') return evidence(undefined);
    const team = IDS.slice(0, to).map((name) => ({ name, role: said }));
    return { kind: 'settings', fields: to === 0 ? { purpose: said } : { team } };
  });

interface Script {
  readonly before: readonly Change[];
  readonly people: number;
  readonly edits: readonly { readonly who: number; readonly change: Change }[];
  readonly rule: 'latest' | 'lead' | 'lower';
}

const anyScript = record<Script>({
  before: array(change, { maxLength: 5 }),
  people: integer({ min: 2, max: 5 }),
  edits: array(record({ who: nat({ max: 4 }), change }), { maxLength: 14 }),
  rule: constantFrom('latest', 'lead', 'lower'),
});

interface Played {
  readonly base: Assessment;
  readonly copies: readonly [Assessment, ...Assessment[]];
  /** Who went to work on which place, by its key: whatever it says in the end. */
  readonly touched: ReadonlyMap<string, ReadonlySet<number>>;
}

/** What the people have in the end, each of whom got the same file and went on alone. */
function play({ before, people, edits }: Script): Played {
  let seconds = 0;
  const next = () => {
    seconds += 61;
    return later(seconds);
  };
  const base = before.reduce(
    (so, one) => stored(so, one, { at: next(), by: 'Ann' }),
    anAssessment({ updatedAt: later(0) }),
  );
  const copies = PEOPLE.slice(0, people).map(() => base);
  const touched = new Map<string, Set<number>>();
  for (const { who, change: one } of edits) {
    const person = who % people;
    const was = copies[person] ?? base;
    const is = stored(was, one, { at: next(), by: PEOPLE[person] ?? '' });
    copies[person] = is;
    for (const path of changedUnits(was, is))
      touched.set(placeKey(path), (touched.get(placeKey(path)) ?? new Set()).add(person));
  }
  return { base, copies: copies as unknown as Played['copies'], touched };
}

/** By the rule, and where it is silent by the latest: so that everything is decided. */
function fully(rule: Script['rule']): Decide {
  const [first, then] = [byRule(rule, LEAD), byRule('latest', LEAD)];
  return (conflict) => first(conflict) ?? then(conflict);
}

const DATED = { at: later(10_000), by: 'Zoe' };
const merged = (records: Played['copies'], rule: Script['rule']) =>
  mergeRecords(records, fully(rule), DATED);

/** The record without who decided: of merging step by step each step tells of its own decisions. */
function said({ history, trail, updatedAt, ...rest }: Assessment): string {
  return contentText(rest);
}

const orders = (copies: Played['copies']): readonly Played['copies'][] =>
  [
    [...copies].reverse(),
    ...[1, 2].map((at) => [...copies.slice(at), ...copies.slice(0, at)]),
  ] as unknown as readonly Played['copies'][];

const RUNS = { numRuns: 2_000, seed: 15 };

/** Merges one file after the other, and then again. */
function stepByStep(order: Played['copies'], rule: Script['rule'], all: Assessment): void {
  const [first, ...others] = order;
  const steps = others.reduce((so, one) => merged([so, one], rule).record, first);
  expect(said(steps)).toBe(said(all));
  for (const one of order)
    expect(mergeChange(steps, merged([steps, one], rule).record)).toBeUndefined();
  expect(contentText(merged([first, steps], rule).record)).toBe(contentText(steps));
}

describe('files of two to five people', () => {
  it('give one record in every order, at once or step by step, any number of times', () => {
    assert(
      property(anyScript, (script) => {
        const { copies } = play(script);
        const all = merged(copies, script.rule).record;
        for (const order of orders(copies))
          expect(contentText(merged(order, script.rule).record)).toBe(contentText(all));
        // Who agreed with the lead assessor in an earlier step is not told apart in a later one.
        if (script.rule !== 'lead')
          for (const order of orders(copies).slice(0, 1)) stepByStep(order, script.rule, all);
      }),
      RUNS,
    );
  }, 60_000);

  it('lose no change: it is in the record, or asked, or it went with an entry that was asked', () => {
    assert(
      property(anyScript, (script) => {
        const { copies, touched } = play(script);
        const { record: whole, conflicts } = mergeRecords(copies, () => undefined, DATED);
        const asked = conflicts.map(({ key }) => key);
        for (const [key, people] of touched) {
          const path = key.split('\n');
          if (isSet(path) || isAsked(path, asked) || isGone(whole, path)) continue;
          const makers = [...people].map((person) => saidOf(copies[person] ?? copies[0], path));
          expect(makers).toContainEqual(saidOf(whole, path));
        }
      }),
      RUNS,
    );
  }, 60_000);

  it('are told apart again by one undo, to the last byte', () => {
    assert(
      property(anyScript, (script) => {
        const { copies } = play(script);
        const [here] = copies;
        const change = mergeChange(here, merged(copies, script.rule).record);
        if (change === undefined) return;
        const edits = mergingKind
          .editsOf(change)
          .flatMap((edit) => narrowed(here, edit, mergingKind.isOne));
        const after = mergingKind.apply(here, { edits, ...DATED });
        const { record: whole } = merged(copies, script.rule);
        expect(withoutInstant(after)).toBe(withoutInstant(whole));
        const done = withStep(NO_HISTORY, mergingKind, edits, [here, after], false);
        const back = undo(done, after);
        const restored = mergingKind.apply(after, { edits: back.edits, at: later(20_000) });
        expect(withoutInstant(restored)).toBe(withoutInstant(here));
      }),
      RUNS,
    );
  }, 60_000);
});

/** The bytes of a record but for the instant of its last change. */
function withoutInstant({ updatedAt, trail, ...rest }: Assessment): string {
  return contentText({ ...rest, trail: trail && { ...trail, at: '' } });
}

/** Whether a place, or the entry that it stands in, is to be decided. */
function isAsked(path: Path, asked: readonly string[]): boolean {
  return [path, path.slice(0, 2)].some((one) => asked.includes(placeKey(one)));
}

/** Whether a place stands in an entry that everybody knew of who took it out. */
function isGone(whole: Assessment, path: Path): boolean {
  return path[0] === 'evidence' && path.length > 2 && !saidOf(whole, path.slice(0, 2));
}

/** What is said at a place; of an entry and of an item of a set, that it is there. */
function saidOf(one: Assessment, path: Path): unknown {
  if (isEntry(path)) return readAt(one, path) !== undefined;
  const [set, item = ''] = [path.slice(0, -1), path.at(-1)];
  return isSet(set) ? itemsOf(readAt(one, set)).has(item) : readAt(one, path);
}
