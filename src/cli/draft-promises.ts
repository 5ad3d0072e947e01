import { codePromises } from '#core/monitoring/code-promises.ts';
import type { HeldAnswers } from '#core/policy/draft/held-answers.ts';
import type { LogSettings, ResponsePromise } from '#schema/record/complaint-log.ts';

/** The questions of a policy draft whose time limits a register shows. */
const LIMITS = ['acknowledge', 'answer'] as const;

/** What a policy draft promises for acknowledging and for the answer, as far as its days can be counted. */
export function draftPromises(held: HeldAnswers): readonly ResponsePromise[] {
  return LIMITS.flatMap((of) => {
    const { isAsked = false, period, chosen = [] } = held.get(of) ?? {};
    const isNone = chosen.some(({ id }) => id === 'none');
    if (!isAsked || isNone || period === undefined) return [];
    return codePromises([{ of, kind: 'atMost', period }]);
  });
}

/** When the answer of a policy draft begins to run. */
export function draftClock(held: HeldAnswers): LogSettings['clockStart'] {
  const chosen = held.get('answer')?.chosen ?? [];
  return chosen.some(({ id }) => id === 'acknowledgement') ? 'acknowledged' : 'received';
}
