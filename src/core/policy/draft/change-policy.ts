import type { BlockEdit, Policy, PolicyAnswer } from '#schema/record/policy.ts';

/** What is set as a whole beside answers and edits. */
export type PolicySettings = Pick<Policy, 'name'> & { readonly assessmentId: string | undefined };

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
  | { readonly kind: 'settings'; readonly fields: Partial<PolicySettings> };

function withFields<Before extends object>(before: Before, fields: object): Before {
  const entries = Object.entries({ ...before, ...fields });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Before;
}

function without<Entry>(
  entries: Readonly<Record<string, Entry>>,
  id: string,
): Record<string, Entry> {
  const { [id]: _before, ...others } = entries;
  return others;
}

/** The draft after a change. `now` is the ISO instant of the change. */
export function applyPolicyChange(policy: Policy, change: PolicyChange, now: string): Policy {
  const updated = { ...policy, updatedAt: now };
  switch (change.kind) {
    case 'answer': {
      const answer = withFields(policy.answers[change.questionId] ?? {}, change.fields);
      const others = without(policy.answers, change.questionId);
      const isLeft = Object.keys(answer).length > 0;
      return { ...updated, answers: isLeft ? { ...others, [change.questionId]: answer } : others };
    }
    case 'edit': {
      const others = without(policy.edits, change.key);
      const edits = change.edit === undefined ? others : { ...others, [change.key]: change.edit };
      return { ...updated, edits };
    }
    case 'settings':
      return withFields(updated, change.fields);
  }
}

/** The change that takes `change` back, given the draft as it was before it. */
export function invertPolicyChange(before: Policy, change: PolicyChange): PolicyChange {
  const pick = (fields: object, from: object | undefined) =>
    Object.fromEntries(Object.keys(fields).map((key) => [key, from?.[key as keyof typeof from]]));
  switch (change.kind) {
    case 'answer':
      return { ...change, fields: pick(change.fields, before.answers[change.questionId]) };
    case 'edit':
      return { ...change, edit: before.edits[change.key] };
    case 'settings':
      return { ...change, fields: pick(change.fields, before) };
  }
}
