import type { LogCalendar } from '#core/complaint-log/figures/make-figures.ts';
import type { LogSettings } from '#schema/record/complaint-log.ts';

/** The calendar by which working days are counted, and the years that it knows. */
export function calendarOf({
  weekend,
  holidays,
  workdays,
  calendarYears,
}: LogSettings): LogCalendar {
  return { weekend, holidays, workdays, years: calendarYears };
}
