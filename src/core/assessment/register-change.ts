import { ownEntry } from '#core/own-entry.ts';
import type { Draft } from '#core/record/draft.ts';
import { type Path, readAt } from '#core/record/read-at.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { NUMBER_LIMIT } from '#schema/record/format.ts';
import { highestNumber, type Register, withNumbers } from './entry-number.ts';

/** What an entry cannot do without. */
const REQUIRED = {
  evidence: ['title', 'kind', 'method', 'criteria'],
  samples: ['title', 'method', 'targets', 'holidays'],
  cases: ['sampleId', 'reference', 'stages'],
  findings: ['clauseId', 'evidence'],
  actions: ['findingId', 'status'],
  sessions: ['kind', 'clauses'],
  interviewNotes: ['sessionId', 'clauseId', 'question', 'note'],
  sampling: ['clauseId', 'method', 'reason'],
  programme: ['title', 'status'],
  ownCriteria: ['clauseId', 'rung', 'text'],
  leftOut: ['reason'],
  handedOut: ['to', 'clauses', 'on'],
  perspectives: ['group', 'isAnonymous', 'answers'],
} as const;

export type RegisterName = keyof typeof REQUIRED;

/** Complaints have their number in the organisation's own register, what was said its question, criteria their name in the standard; numbers of answers would tell in which order people gave them. */
const UNNUMBERED: readonly string[] = [
  ...['cases', 'interviewNotes', 'ownCriteria', 'leftOut'],
  ...['handedOut', 'perspectives'],
];

const isRegister = (name: string | undefined): name is RegisterName =>
  name !== undefined && Object.hasOwn(REQUIRED, name);

/** The entry of a register that a path leads into. */
export function entryOf(path: Path): Path | undefined {
  const depth = path[0] === 'tailoring' ? 2 : 1;
  return isRegister(path[depth - 1]) && path.length > depth ? path.slice(0, depth + 1) : undefined;
}

type Entries = Readonly<Record<string, Register[string] & Readonly<Record<string, unknown>>>>;

/** What stands at a path as the entries of a register. */
function entriesAt(record: unknown, register: Path): Entries {
  return (readAt(record, register) ?? {}) as Entries;
}

/** Gives the entries of a register their numbers, where they are from before there were any. */
export function numberRegister(draft: Draft<Assessment>, register: Path): void {
  if (UNNUMBERED.includes(String(register.at(-1)))) return;
  const entries = entriesAt(draft.now(), register);
  const numbered = withNumbers(entries);
  if (numbered !== entries) draft.set(register, numbered);
}

/** The number that an entry had before it was removed, unless another has it by now; else the next. */
function freeNumber(entries: Entries, id: string, removed: number | undefined): number {
  const wanted = ownEntry(entries, id)?.number;
  const taken = Object.entries(entries).flatMap(([other, { number }]) =>
    other === id || number === undefined ? [] : [number],
  );
  if (wanted !== undefined && !taken.includes(wanted)) return wanted;
  const highest = taken.reduce((so, one) => Math.max(so, one), removed ?? 0);
  return Math.min(highest + 1, NUMBER_LIMIT);
}

/**
 * Brings one entry after its edits to how it may stand: a new one gets the next number, which it keeps,
 * not even its removal frees it. Half an entry is none: a change to one that was removed meanwhile, in
 * another window, brings nothing of it back.
 */
export function settleEntry(draft: Draft<Assessment>, before: Assessment, path: Path): void {
  const name = path.at(-2);
  if (!isRegister(name)) return;
  const was = readAt(before, path);
  const entry = draft.read(path);
  if (entry !== undefined && !isWhole(name, entry)) draft.set(path, was);
  else if (!UNNUMBERED.includes(name)) settleNumber(draft, before, path);
}

function settleNumber(draft: Draft<Assessment>, before: Assessment, path: Path): void {
  const [register, name, id] = [path.slice(0, -1), String(path.at(-2)), String(path.at(-1))];
  const was = readAt(before, path) as Register[string] | undefined;
  const removed = ownEntry(before.removedNumbers, name);
  if (draft.read(path) !== undefined) {
    const number = was?.number ?? freeNumber(entriesAt(draft.now(), register), id, removed);
    draft.set([...path, 'number'], number);
  } else if (was !== undefined) {
    const highest = Math.max(highestNumber(entriesAt(before, register)), removed ?? 0);
    draft.set(['removedNumbers', name], highest);
  }
}

function isWhole(name: RegisterName, entry: unknown): boolean {
  return REQUIRED[name].every((field) => Object.hasOwn(Object(entry), field));
}
