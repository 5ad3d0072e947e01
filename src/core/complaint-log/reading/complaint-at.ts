import type { DateRole } from '#schema/record/complaint-log.ts';
import { dayIn, isPlaced, NO_MOMENT, writtenDay } from './log-moment.ts';
import type { ReadLog } from './log-state.ts';
import { textAt } from './text-table.ts';

/** One complaint of a register: its number in it, and the days that it holds. */
export interface DatedComplaint {
  readonly reference: string;
  readonly days: Readonly<Partial<Record<DateRole, string>>>;
}

/** The complaint at a place, counted from 0 in the order in which they were first seen; undefined where it has no number of its own. */
export function complaintAt({ ids, moments }: ReadLog, at: number): DatedComplaint | undefined {
  const reference = ids && textAt(ids, at).trim();
  // What has no id is kept under a name that begins with a nought.
  if (!reference || reference.startsWith('\0')) return undefined;
  const days = moments.flatMap((column) => {
    const moment = column.moments.values[at] ?? NO_MOMENT;
    return isPlaced(moment) ? [[column.role, writtenDay(dayIn(moment))]] : [];
  });
  return { reference, days: Object.fromEntries(days) };
}
