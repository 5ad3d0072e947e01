import { numberOfDay } from './day.ts';

/** How days are counted: all of them, or working days alone. */
export type DayUnit = 'calendar' | 'working';

/** Which days are worked; with nothing said, Monday to Friday. */
export interface WorkCalendar {
  /** Days of the week without work, Sunday 0 to Saturday 6. */
  readonly weekend?: readonly number[] | undefined;
  /** Days without work besides, such as `2026-12-25`. */
  readonly holidays?: readonly string[] | undefined;
  /** Days worked all the same, such as the exchanged working days of China: they go before all else. */
  readonly workdays?: readonly string[] | undefined;
}

const SATURDAY_AND_SUNDAY = [0, 6];

/** Whether a day, counted from the first of January 1970, is worked. */
function workdayTest({
  weekend = SATURDAY_AND_SUNDAY,
  holidays = [],
  workdays = [],
}: WorkCalendar): (number: number) => boolean {
  const free = new Set(holidays.map(numberOfDay));
  const worked = new Set(workdays.map(numberOfDay));
  // The first of January 1970 was a Thursday.
  const isWeekend = (number: number) => weekend.includes((((number + 4) % 7) + 7) % 7);
  return (number) => worked.has(number) || (!isWeekend(number) && !free.has(number));
}

/**
 * Counts days from one day to another, such as `2026-11-25`; the first is not counted, as time limits
 * are counted from the day after receipt. Negative when the second lies before the first.
 */
export function dayCounter(
  unit: DayUnit,
  calendar: WorkCalendar = {},
): (from: string, to: string) => number {
  if (unit === 'calendar') return (from, to) => numberOfDay(to) - numberOfDay(from);
  const isWorked = workdayTest(calendar);
  const count = (start: number, end: number) => {
    let days = 0;
    for (let day = start + 1; day <= end; day += 1) if (isWorked(day)) days += 1;
    return days;
  };
  return (from, to) => {
    const [start, end] = [numberOfDay(from), numberOfDay(to)];
    return end < start ? -count(end, start) : count(start, end);
  };
}

/**
 * How many days are worked from the first of a range of days, counted from 1970, up to and with each: the
 * difference of two is the count between them. For many counts over one range.
 */
export function workedDays(calendar: WorkCalendar, first: number, size: number): Int32Array {
  const isWorked = workdayTest(calendar);
  // Weeks are alike but for the days that are named.
  const named = [...(calendar.holidays ?? []), ...(calendar.workdays ?? [])].map(numberOfDay);
  const week = workdayTest({ weekend: calendar.weekend });
  const ofWeek = Uint8Array.from({ length: 7 }, (_, at) => Number(week(first + at)));
  const isDayWorked = new Uint8Array(size);
  for (let at = 0; at < size; at += 1) isDayWorked[at] = ofWeek[at % 7] ?? 0;
  for (const day of named) isDayWorked[day - first] = Number(isWorked(day));
  const worked = new Int32Array(size);
  for (let at = 0, days = 0; at < size; at += 1) {
    days += isDayWorked[at] ?? 0;
    worked[at] = days;
  }
  return worked;
}

/** Days from one day to another by themselves; `dayCounter` is quicker for many. */
export function daysBetween(
  from: string,
  to: string,
  unit: DayUnit,
  calendar: WorkCalendar = {},
): number {
  return dayCounter(unit, calendar)(from, to);
}
