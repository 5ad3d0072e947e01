import { byDueDay, isPending } from '#core/audit/action-state.ts';
import { daysBetween } from '#core/calendar/days.ts';
import type { Action } from '#schema/record/action.ts';
import type { Assessment } from '#schema/record/assessment.ts';

/** An action that waits, with the days that are left: negative once it is overdue. */
export interface ComingAction {
  readonly id: string;
  readonly action: Action;
  readonly daysLeft: number;
}

/** The actions that wait and are overdue, or due within so many days, the most pressing first. */
export function comingActions(
  { actions }: Pick<Assessment, 'actions'>,
  today: string,
  within: number,
): readonly ComingAction[] {
  return byDueDay(actions).flatMap(([id, action]) => {
    if (!isPending(action) || !action.due) return [];
    const daysLeft = daysBetween(today, action.due, 'calendar');
    return daysLeft <= within ? [{ id, action, daysLeft }] : [];
  });
}
