import { FIGURE_LIST_LIMIT } from '#schema/record/log-figures.ts';
import { NO_DAY } from './day-table.ts';
import type { LogView } from './log-view.ts';

/** Complaints received on each day from the first to the last; none where that is more days than are kept. */
export function receivedByDay(view: LogView): number[] {
  const size = view.lastDay - view.firstDay + 1;
  const days = view.dates.get('received')?.days;
  if (days === undefined || view.months === 0 || size > FIGURE_LIST_LIMIT) return [];
  const counts = Array.from({ length: size }, () => 0);
  for (const [at, day] of days.entries()) {
    if (day === NO_DAY) continue;
    const place = day - view.firstDay;
    counts[place] = (counts[place] ?? 0) + (view.weights?.[at] ?? 1);
  }
  return counts;
}
