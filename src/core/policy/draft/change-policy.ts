import { startDraft } from '#core/record/draft.ts';
import { type DatedEdits, type Edit, makeEdit } from '#core/record/edit.ts';
import type { Path } from '#core/record/read-at.ts';
import type { RecordKind } from '#core/record/record-kind.ts';
import type { BlockEdit, Layout, Policy, PolicyAnswer } from '#schema/record/policy.ts';

/** What is set as a whole beside answers and edits. */
type PolicySettings = Pick<Policy, 'name'> & { readonly assessmentId: string | undefined };

type LayoutFields = { readonly [Name in keyof Layout]?: Layout[Name] | undefined };

/**
 * One change to a draft. It names only what it changes, so that changes made in two places at once
 * can both be applied; an undefined value takes a field away, so that what is filled in holds again.
 */
export type PolicyChange =
  | {
      readonly kind: 'answer';
      readonly questionId: string;
      readonly fields: Partial<
        Record<keyof PolicyAnswer, PolicyAnswer[keyof PolicyAnswer] | undefined>
      >;
    }
  | {
      /** A block in the user's words; undefined goes back to the built text. */
      readonly kind: 'edit';
      readonly key: string;
      readonly edit: BlockEdit | undefined;
    }
  | {
      /** How a document is arranged. */
      readonly kind: 'layout';
      readonly documentId: string;
      readonly fields: LayoutFields;
    }
  | { readonly kind: 'settings'; readonly fields: Partial<PolicySettings> };

function fieldEdits(path: readonly string[], fields: object): readonly Edit[] {
  return Object.entries(fields).map(([name, value]) => ({ path: [...path, name], value }));
}

function editsOf(change: PolicyChange): readonly Edit[] {
  switch (change.kind) {
    case 'answer':
      return fieldEdits(['answers', change.questionId], change.fields);
    case 'edit':
      return [{ path: ['edits', change.key], value: change.edit }];
    case 'layout':
      return fieldEdits(['layouts', change.documentId], change.fields);
    case 'settings':
      return fieldEdits([], change.fields);
  }
}

/** The draft after edits that were made together; an answer or layout without any field is none. */
function applyEdits(policy: Policy, { edits, at }: DatedEdits): Policy {
  const draft = startDraft(policy);
  const clear = (path: Path) => {
    if (Object.keys(draft.read(path) ?? {}).length === 0) draft.set(path, undefined);
  };
  for (const edit of edits) {
    makeEdit(draft, edit);
    const [group, id] = edit.path;
    if (id === undefined) continue;
    if (group === 'answers' || group === 'layouts') clear([group, id]);
    if (group === 'layouts') clear([group]);
  }
  draft.set(['updatedAt'], at);
  return draft.now();
}

/** What is written as one value: a choice, a number with its unit, an edited text with the one it stands for. */
function isOne([group, , field]: Path): boolean {
  return group === 'edits' || group === 'layouts' || field === 'period' || field === 'chosen';
}

/** Policy drafts as a kind of record. */
export const policyKind: RecordKind<Policy, PolicyChange> = {
  name: 'policy',
  editsOf,
  asFound: (policy) => policy,
  apply: applyEdits,
  isAllowed: () => true,
  isUndoable: () => true,
  entryOf: () => undefined,
  isOne,
};
