import { fill } from '#core/message.ts';
import { holdPeriodTo } from '#core/policy/check/compare-lengths.ts';
import type { Period } from '#schema/record/policy.ts';
import type { DraftContext } from './build-block.ts';
import { chosenCode } from './code-endings.ts';
import type { DraftWarning } from './draft-warning.ts';
import { writePeriod } from './fill-places.ts';
import { holds } from './held-answers.ts';
import { addPeriods, isLonger } from './period-length.ts';

/** The first of the steps inside, and those that are over before the answer goes out. */
const FIRST = 'clockReport';
const BEFORE_ANSWER = [FIRST, 'clockSettle', 'clockCheck'] as const;

/** The limit that holds for a question; undefined where there is none. */
function limitOf({ held }: DraftContext, id: string): Period | undefined {
  return holds({ when: { [id]: ['filled'] } }, held) ? held.get(id)?.period : undefined;
}

/**
 * Where limits inside contradict what is promised outside: the steps before the answer take longer than
 * the answer may, the first one longer than the acknowledgement, or longer than the chosen code allows.
 */
export function innerLimitWarnings(context: DraftContext): readonly DraftWarning[] {
  const steps = BEFORE_ANSWER.flatMap((id) => limitOf(context, id) ?? []);
  const together = addPeriods(steps);
  const first = limitOf(context, FIRST);
  return [
    ...(together ? against(context, 'answer', together, 'stepsTooLong') : []),
    ...(first ? against(context, 'acknowledge', first, 'stepTooLate') : []),
  ];
}

/** What stands against a promise, and against each limit that the chosen code sets for it. */
function against(
  context: DraftContext,
  question: 'answer' | 'acknowledge',
  taken: Period,
  code: 'stepsTooLong' | 'stepTooLate',
): readonly DraftWarning[] {
  const { content, words } = context;
  const write = (period: Period) => writePeriod(content.language, period, words);
  const promised = limitOf(context, question);
  const known = chosenCode(context);
  const broken = (known?.demands ?? []).flatMap(({ rule, provision }): DraftWarning[] => {
    if (!('period' in rule) || rule.kind !== 'atMost' || rule.question !== question) return [];
    if (holdPeriodTo(taken, rule) !== 'beyond') return [];
    const places = { code: known?.name ?? '', provision, taken: write(taken) };
    const text = fill(words.warnings.stepsBreakCode, { ...places, allowed: write(rule.period) });
    return [{ code: 'stepsBreakCode', questionId: 'clocks', text }];
  });
  if (promised === undefined || !isLonger(taken, promised)) return broken;
  const text = fill(words.warnings[code], { taken: write(taken), promised: write(promised) });
  return [{ code, questionId: 'clocks', text }, ...broken];
}
