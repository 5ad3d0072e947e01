import { daysBetween } from '#core/calendar/days.ts';
import type { Ending } from '#schema/authored/known-fact.ts';

/** How many days ahead the end of a fact is told of. */
const SOON = 90;

/** Whether a fact has run out on a day, runs out in the days that follow, or holds for longer. */
export type EndingState = 'ended' | 'soon' | 'holds';

/** How a fact with an end stands on a day, such as `2026-11-25`. */
export function endingState({ until }: Pick<Ending, 'until'>, day: string): EndingState {
  const left = daysBetween(day, until, 'calendar');
  if (left <= 0) return 'ended';
  return left <= SOON ? 'soon' : 'holds';
}

/** What ends for one clause, by the last part of the clause's id. */
export function endingsOf(
  endings: readonly Ending[] | undefined,
  slug: string | undefined,
): readonly Ending[] {
  if (slug === undefined) return [];
  return (endings ?? []).filter(({ clauses = [] }) => clauses.includes(slug));
}
