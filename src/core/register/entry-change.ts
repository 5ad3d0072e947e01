import type { Change } from '#core/assessment/change.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Entries, RegisterId } from './registers.ts';
import type { AnyEntry } from './typed-entry.ts';

/** The same whenever it is asked for, so that names are looked up by it once. */
const NONE = {};

/** The entries of a register by their ids. */
export function entriesOf<Id extends RegisterId>(
  id: Id,
  { evidence, findings, actions, tailoring, ...planned }: Assessment,
): Readonly<Record<string, Entries[Id]>> {
  const { ownCriteria, leftOut } = tailoring;
  const { sessions = NONE, sampling = NONE, programme = NONE } = planned;
  const all = {
    ...{ evidence, findings, actions, ownCriteria, leftOut },
    ...{ sessions, sampling, programme },
  };
  return all[id] as Readonly<Record<string, Entries[Id]>>;
}

/** One entry; undefined where there is none under that id. */
export function entryAt(
  register: RegisterId,
  id: string,
  assessment: Assessment,
): AnyEntry | undefined {
  const entries = entriesOf(register, assessment);
  return ownEntry(entries, id);
}

/** The change that sets some fields of an entry, makes a new one, or without fields takes it away. */
export function entryChange(
  register: RegisterId,
  id: string,
  fields: AnyEntry | undefined,
): Change {
  return { kind: register, id, fields } as Change;
}
