import { useRef, useState } from 'react';
import type { RegisterContext } from '#core/register/context.ts';
import { entryAt } from '#core/register/entry-change.ts';
import type { RegisterId } from '#core/register/registers.ts';
import { type AnyEntry, newEntry } from '#core/register/typed-entry.ts';
import { type FormDraft, type FormPlace, readFormDraft } from '#storage/form-drafts.ts';
import { findUnkept } from './unkept.ts';

/** The entry of an open form. */
export interface FormEntry {
  /** Where what is typed is held. */
  readonly place: FormPlace;
  /** What was typed there before the form was opened. */
  readonly draft: FormDraft | undefined;
  /** What a new entry has from where it is written. */
  readonly given: AnyEntry;
  /** As it is kept, else as it was kept last, else as a new one begins. */
  readonly entry: AnyEntry;
  readonly isStored: boolean;
  /** It was taken away in another window while the form was open. */
  readonly isRemoved: boolean;
}

/** The entry that a form is about; a new one goes on where one in the same place was left. */
export function useEntry(
  register: RegisterId,
  id: string | undefined,
  preset: AnyEntry,
  context: RegisterContext,
): FormEntry {
  const { assessment } = context;
  const [place] = useState<FormPlace>(() => ({
    record: assessment.id,
    register,
    entry: id ?? findUnkept(register, assessment, preset)?.entry ?? crypto.randomUUID(),
  }));
  const [draft] = useState(() => readFormDraft(place));
  const given = draft?.given ?? preset;
  const [fresh] = useState(() => newEntry(register, given, context));
  const stored = entryAt(register, place.entry, assessment);
  const lastSeen = useRef(stored);
  lastSeen.current = stored ?? lastSeen.current;
  return {
    place,
    draft,
    given,
    entry: lastSeen.current ?? fresh,
    isStored: stored !== undefined,
    isRemoved: stored === undefined && lastSeen.current !== undefined,
  };
}
