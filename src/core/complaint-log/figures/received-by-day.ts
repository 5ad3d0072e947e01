import { FIGURE_LIST_LIMIT } from '#schema/record/log-figures.ts';
import { NO_DAY } from './day-table.ts';
import type { LogView } from './log-view.ts';

/** By day from 1930 on, how many complaints were received, or how many they stand for. */
export function receivedOnDays({ dates, weights }: LogView): Uint32Array | Float64Array {
  const received = dates.get('received');
  if (received === undefined) return new Uint32Array(0);
  const { days, counts } = received;
  if (weights === undefined) return counts;
  const sums = new Float64Array(counts.length);
  for (let at = 0; at < days.length; at += 1) {
    const day = days[at] ?? NO_DAY;
    sums[day] = (sums[day] ?? 0) + (weights[at] ?? 0);
  }
  return sums;
}

/** Complaints received on each day from the first to the last; none where that is more days than are kept. */
export function receivedByDay(view: LogView): number[] {
  const { firstDay, lastDay, months } = view;
  if (months === 0 || lastDay - firstDay >= FIGURE_LIST_LIMIT) return [];
  return Array.from(receivedOnDays(view).subarray(firstDay, lastDay + 1));
}
