import { startDraft } from '#core/record/draft.ts';
import type { DatedEdits, Edit } from '#core/record/edit.ts';
import { makeEdit } from '#core/record/edit.ts';
import type { RecordKind } from '#core/record/record-kind.ts';
import type { CheckedPolicy, KeptCheck, Verdict } from '#schema/record/policy-check.ts';
import { CHECK_FORMAT, CHECK_FORMAT_VERSION } from '#schema/record/record-formats.ts';

/** One change to a check that is kept. */
export type CheckChange =
  | {
      /** Undefined takes a confirmation back. */
      readonly kind: 'confirm';
      readonly element: string;
      readonly verdict: Verdict | undefined;
    }
  | { readonly kind: 'settings'; readonly fields: Partial<Pick<KeptCheck, 'name' | 'code'>> }
  /** Another text in the place of the one before: what was confirmed of that no longer holds. */
  | { readonly kind: 'text'; readonly name: string; readonly text: string };

function editsOf(change: CheckChange): readonly Edit[] {
  switch (change.kind) {
    case 'confirm':
      return [{ path: ['confirmed', change.element], value: change.verdict }];
    case 'settings':
      return Object.entries(change.fields).map(([name, value]) => ({ path: [name], value }));
    case 'text':
      return [
        { path: ['name'], value: change.name },
        { path: ['text'], value: change.text },
        { path: ['confirmed'], value: {} },
      ];
  }
}

function applyEdits(check: KeptCheck, { edits, at }: DatedEdits): KeptCheck {
  const draft = startDraft(check);
  for (const edit of edits) {
    const isWhole = edit.path.length === 1 && edit.path[0] === 'confirmed';
    // An empty group elsewhere is only said to be there: of another text nothing is confirmed.
    if (isWhole) draft.set(edit.path, edit.value);
    else makeEdit(draft, edit);
  }
  draft.set(['updatedAt'], at);
  return draft.now();
}

/** Checks of policies as a kind of record. */
export const checkKind: RecordKind<KeptCheck, CheckChange> = {
  name: 'policy-check',
  editsOf,
  asFound: (check) => check,
  apply: applyEdits,
  isAllowed: () => true,
  isUndoable: () => true,
  entryOf: () => undefined,
  isOne: () => true,
};

/** A check to keep. `id` is new, `now` an ISO instant. */
export function createCheck(
  { id, now }: { readonly id: string; readonly now: string },
  { name, text, confirmed, code }: CheckedPolicy,
): KeptCheck {
  return {
    format: CHECK_FORMAT,
    version: CHECK_FORMAT_VERSION,
    ...{ id, name, createdAt: now, updatedAt: now, text, confirmed },
    ...(code === undefined ? {} : { code }),
  };
}
