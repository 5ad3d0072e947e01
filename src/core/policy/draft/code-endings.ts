import { endingState } from '#core/catalogue/ending.ts';
import type { Ending } from '#schema/authored/known-fact.ts';
import type { DraftContext } from './build-block.ts';
import type { DraftCode } from './draft-code.ts';
import type { HeldAnswers } from './held-answers.ts';

/** The code that a draft is written for, if one is chosen that is known here. */
export function chosenCode({
  content,
  held,
}: Pick<DraftContext, 'content' | 'held'>): DraftCode | undefined {
  const [option] = held.get('code')?.chosen ?? [];
  return content.codes.find(({ id }) => id === option?.id);
}

/**
 * What of the chosen code has ended on the day of the policy, ends soon after it, or ends before the
 * next review. The policy's day is that on which it comes into force; not given, it is today.
 */
export function endingsInReach(
  context: Pick<DraftContext, 'content' | 'held'>,
  today: string,
): readonly { readonly code: DraftCode; readonly ending: Ending }[] {
  const code = chosenCode(context);
  if (code === undefined) return [];
  const day = dayIn(context.held, 'inForce') ?? today;
  const review = dayIn(context.held, 'nextReview') ?? day;
  return code.endings
    .filter((ending) => endingState(ending, day) !== 'holds' || ending.until <= review)
    .map((ending) => ({ code, ending }));
}

function dayIn(held: HeldAnswers, line: string): string | undefined {
  const text = held.get('document')?.details.get(line) ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
}
