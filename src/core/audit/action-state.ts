import { inRegisterOrder } from '#core/assessment/register-name.ts';
import { gapSize } from '#core/gap/gap-size.ts';
import { clauseTarget } from '#core/scoring/score-assessment.ts';
import type { ClauseScore } from '#core/scoring/score-clause.ts';
import type { Action } from '#schema/record/action.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { PRIORITIES } from '#schema/record/format.ts';

export type Priority = (typeof PRIORITIES)[number];

/** Gap × weight from which an action is of high and of medium priority: 1 to 12 are possible. */
const HIGH = 4;
const MEDIUM = 2;

/** The priority that gap and weight of its clause suggest for an action; `low` where there is no gap. */
export function suggestPriority(
  score: ClauseScore | undefined,
  assessment: Pick<Assessment, 'targets'>,
): Priority {
  if (score === undefined) return 'low';
  const { clause } = score;
  const product = gapSize(score, clauseTarget(assessment, clause)) * clause.weight;
  if (product >= HIGH) return 'high';
  return product >= MEDIUM ? 'medium' : 'low';
}

/** Whether an action was carried out and does not work, as somebody found who looked: it is open again. */
export function isReopened({ status, effect }: Action): boolean {
  return (status === 'done' || status === 'effective') && effect === 'notEffective';
}

/** What an action is called by: what was said of it, unless its effect was found not to be there. */
export function actionState(action: Action): Action['status'] | 'reopened' {
  return isReopened(action) ? 'reopened' : action.status;
}

/** Whether an action is still to be carried out. */
export function isPending(action: Action): boolean {
  return action.status === 'open' || action.status === 'inProgress' || isReopened(action);
}

/** Whether an action should have been carried out before `today`, a day such as `2026-11-25`. */
export function isOverdue(action: Action, today: string): boolean {
  return isPending(action) && Boolean(action.due) && (action.due ?? '') < today;
}

/** Actions by due day and then by number; actions without a due day come last. */
export function byDueDay(
  actions: Assessment['actions'],
): readonly (readonly [id: string, action: Action])[] {
  const last = '9999-99-99';
  return [...inRegisterOrder(actions)].sort(([, a], [, b]) =>
    (a.due || last).localeCompare(b.due || last),
  );
}
