import type { Change } from '#core/assessment/change.ts';
import type { Assessment } from '#schema/record/assessment.ts';

/** The change that notes what somebody filled in as back; none where nothing is out to that name. */
export function markBack(
  { handedOut = {} }: Pick<Assessment, 'handedOut'>,
  respondent: string,
  today: string,
): readonly Change[] {
  const name = respondent.trim().toLowerCase();
  const found = Object.entries(handedOut).find(
    ([, { to, backOn }]) => name !== '' && !backOn && to.toLowerCase() === name,
  );
  if (found === undefined) return [];
  return [{ kind: 'handedOut', id: found[0], fields: { backOn: today } }];
}
