import { type WorkCalendar, workedDays } from '#core/calendar/days.ts';
import { FIRST_DAY, FIRST_YEAR, MONTH_STARTS } from '../reading/log-moment.ts';

/** Days that a moment of a register can have: from 1930 to 2066. */
export const DAY_COUNT = 49_711;

/** Where a complaint has no day. */
export const NO_DAY = 0xffff;

/** What is known of each day from 1930 on: its month, counted from January 1930, and days worked up to it. */
export interface DayTable {
  readonly monthOf: Int16Array;
  readonly worked: Int32Array;
  /** By month, its first day; one more than there are months. */
  readonly monthStart: Int32Array;
}

/** The months and the working days of all days that a register can have, by a calendar. */
export function dayTable(calendar: WorkCalendar): DayTable {
  const monthOf = new Int16Array(DAY_COUNT);
  let month = 0;
  for (let day = 0; day < DAY_COUNT; day += 1) {
    if (day >= (MONTH_STARTS[month + 1] ?? 0)) month += 1;
    monthOf[day] = month;
  }
  return { monthOf, worked: workedDays(calendar, FIRST_DAY, DAY_COUNT), monthStart: MONTH_STARTS };
}

/** A month counted from January 1930, such as `2026-03`. */
export function monthName(month: number): string {
  const year = FIRST_YEAR + Math.floor(month / 12);
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}
