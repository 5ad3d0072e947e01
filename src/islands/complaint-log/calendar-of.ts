import type { WorkCalendar } from '#core/calendar/days.ts';
import type { LogSettings } from '#schema/record/complaint-log.ts';

/** The calendar by which working days are counted. */
export function calendarOf({ weekend, holidays, workdays }: LogSettings): WorkCalendar {
  return { weekend, holidays, workdays };
}
