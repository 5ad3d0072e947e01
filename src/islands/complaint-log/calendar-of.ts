import type { LogCalendar } from '#core/complaint-log/figures/make-figures.ts';
import type { LogSettings } from '#schema/record/complaint-log.ts';

/** The calendar by which working days are counted, and the years that it knows. */
export function calendarOf(settings: LogSettings): LogCalendar {
  const { calendar, calendarYears, weekend, holidays, workdays } = settings;
  const years = calendar === '' ? undefined : calendarYears;
  return { weekend, holidays, workdays, years };
}
