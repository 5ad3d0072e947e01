import { ownEntry } from '#core/own-entry.ts';
import { registerContext } from '#core/register/context.ts';
import { entryAt } from '#core/register/entry-change.ts';
import { readEntry } from '#core/register/read-entry.ts';
import type { RegisterId } from '#core/register/registers.ts';
import type { AnyEntry, Touched } from '#core/register/typed-entry.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import {
  type FormDraft,
  type FormPlace,
  listFormDrafts,
  readFormDraft,
} from '#storage/form-drafts.ts';

/** A form in which something was typed and not kept. */
export interface Unkept extends FormPlace {
  readonly draft: FormDraft;
  /** It is for an entry that is in the register. */
  readonly isChange: boolean;
}

/** Whether what was typed says anything else than what is kept. */
function differs(
  register: RegisterId,
  entry: AnyEntry,
  draft: FormDraft,
  assessment: Assessment,
): boolean {
  const shown = { entry, touched: draft.touched as Touched, language: 'en' };
  const read = readEntry(register, shown, registerContext(assessment, [], ''));
  return !read.ok || Object.keys(read.value).length > 0;
}

/** Whether everything that was typed was taken away again. */
function isBlank({ touched }: FormDraft): boolean {
  return Object.values(touched as Touched).every(({ length }) => length === 0);
}

/** What was typed in the forms of a register and not kept, the latest first. */
export function listUnkept(register: RegisterId, assessment: Assessment): readonly Unkept[] {
  return listFormDrafts()
    .filter((place) => place.record === assessment.id && place.register === register)
    .flatMap((place): Unkept[] => {
      const draft = readFormDraft(place);
      const entry = entryAt(register, place.entry, assessment);
      if (draft === undefined || (entry === undefined && isBlank(draft))) return [];
      if (entry !== undefined && !differs(register, entry, draft, assessment)) return [];
      return [{ ...place, draft, isChange: entry !== undefined }];
    })
    .sort((a, b) => b.draft.at.localeCompare(a.draft.at));
}

/** Whether what was typed belongs to a list or a place: it is given what its new entries are given. */
export function isGiven(given: AnyEntry): (one: Unkept) => boolean {
  return ({ draft }) =>
    Object.entries(given).every(
      ([name, value]) => JSON.stringify(ownEntry(draft.given, name)) === JSON.stringify(value),
    );
}

/** What was typed last for a new entry in the same place, with the same things given. */
export function findUnkept(
  register: RegisterId,
  assessment: Assessment,
  given: AnyEntry,
): Unkept | undefined {
  return listUnkept(register, assessment)
    .filter(isGiven(given))
    .find(({ isChange }) => !isChange);
}
