import type { Assessment } from '#schema/record/assessment.ts';
import { highestNumber, nextNumber, withNumbers } from './entry-number.ts';

export type RegisterName = 'evidence' | 'samples' | 'cases' | 'findings' | 'actions';

/** A change of one entry: some of its fields, all of them for a new entry, undefined to remove it. */
interface RegisterChange {
  readonly kind: RegisterName;
  readonly id: string;
  readonly fields: Fields | undefined;
}

/** The fields without which an entry is none. */
const REQUIRED: Readonly<Record<RegisterName, readonly string[]>> = {
  evidence: ['title', 'kind', 'method', 'criteria'],
  samples: ['title', 'method', 'targets', 'holidays'],
  cases: ['sampleId', 'reference', 'stages'],
  findings: ['clauseId', 'evidence'],
  actions: ['findingId', 'status'],
};

type Fields = Readonly<Record<string, unknown>>;
type Entries = Readonly<Record<string, Fields & { readonly number?: number | undefined }>>;

/** The entries of a register with their numbers. Complaint files have the number of the organisation's own register. */
export function entriesOf(assessment: Assessment, kind: RegisterName): Entries {
  return kind === 'cases' ? assessment[kind] : withNumbers<Entries>(assessment[kind]);
}

/**
 * A register after a change of one entry: fields set to undefined go, and without fields the entry
 * does. A new entry gets the next number, which it keeps: not even its removal frees it. A change to
 * an entry that was removed meanwhile, in another tab, is dropped: half an entry is none.
 */
export function withEntryChanged(
  assessment: Assessment,
  { kind, id, fields }: RegisterChange,
): Partial<Assessment> {
  const entries = entriesOf(assessment, kind);
  const { removedNumbers } = assessment;
  const { [id]: before, ...others } = entries;
  const hasNumbers = kind !== 'cases';
  const removed = removedNumbers?.[kind];
  if (fields === undefined) {
    const highest = Math.max(highestNumber(entries), removed ?? 0);
    return {
      [kind]: others,
      ...(hasNumbers && before ? { removedNumbers: { ...removedNumbers, [kind]: highest } } : {}),
    };
  }
  const number = before?.number ?? freeNumber(others, fields, removed);
  const changed = { ...before, ...fields, ...(hasNumbers ? { number } : {}) };
  const entry = Object.fromEntries(
    Object.entries(changed).filter(([, value]) => value !== undefined),
  );
  const isWhole = REQUIRED[kind].every((name) => name in entry);
  return isWhole ? { [kind]: { ...entries, [id]: entry } } : {};
}

/** The number an entry takes: the one it had before its removal unless another entry has it now, else the next. */
function freeNumber(others: Entries, { number }: Entries[string], removed?: number): number {
  const isFree = Object.values(others).every((other) => other.number !== number);
  return number !== undefined && isFree ? number : nextNumber(others, removed);
}
