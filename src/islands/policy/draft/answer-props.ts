import type { DraftContext } from '#core/policy/draft/build-block.ts';
import type { PolicyChange } from '#core/policy/draft/change-policy.ts';
import type { HeldAnswer } from '#core/policy/draft/held-answers.ts';
import type { PolicyAnswer } from '#schema/record/policy.ts';

/** What changes of an answer; undefined goes back to what is filled in. */
export type AnswerChange = Extract<PolicyChange, { readonly kind: 'answer' }>['fields'];

export interface AnswerProps {
  readonly context: DraftContext;
  readonly held: HeldAnswer;
  /** What the user answered; undefined while all is filled in. */
  readonly own: PolicyAnswer | undefined;
  readonly set: (fields: AnswerChange, pace?: 'now' | 'typing') => void;
}
