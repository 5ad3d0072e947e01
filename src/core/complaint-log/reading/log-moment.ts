import { dayOfNumber } from '#core/calendar/day.ts';

/**
 * A moment of a register as it is kept: seconds since the start of 1930 as written, no zone applied,
 * raised by two, so that it fits in 32 bits up to 2066. Nothing is 0; what lies before or after is
 * the lowest or the highest number.
 */
export const NO_MOMENT = 0;
export const FAR_PAST = 1;
export const FAR_FUTURE = 0xffff_ffff;

/** The day 1 January 1930, counted from the first of January 1970. */
export const FIRST_DAY = -14_610;

const DAY = 86_400;
const LAST_DAY = FIRST_DAY + Math.floor((FAR_FUTURE - 3) / DAY) - 1;

/** A day counted from 1970 and a second of it, as it is kept. */
export function momentOf(day: number, second: number): number {
  if (day < FIRST_DAY) return FAR_PAST;
  if (day > LAST_DAY) return FAR_FUTURE;
  return (day - FIRST_DAY) * DAY + second + 2;
}

/** The same for a day that is known to be placed, counted from 1930. */
export function placedMoment(day: number, second: number): number {
  return day * DAY + second + 2;
}

/** Whether it is a day that can be counted with. */
export function isPlaced(moment: number): boolean {
  return moment > FAR_PAST && moment < FAR_FUTURE;
}

/** The day of a moment, counted from 1930. */
export function dayIn(moment: number): number {
  // A shift by nothing keeps the division one of whole numbers.
  return ((moment - 2) / DAY) >>> 0;
}

/** Seconds of a moment within its day. */
export function secondIn(moment: number): number {
  return (moment - 2) % DAY;
}

/** A day counted from 1930, written as `2026-11-25`. */
export function writtenDay(day: number): string {
  return dayOfNumber(day + FIRST_DAY);
}

/** How many days lie before a year, month and day of the calendar since 1970, without a look at its months. */
export function dayNumber(year: number, month: number, day: number): number {
  const years = month > 2 ? year : year - 1;
  const era = Math.floor(years / 400);
  const ofEra = years - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const ofDays = ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
  return era * 146_097 + ofDays - 719_468;
}

/** The first year whose days are counted, and how many years there are in the tables of days. */
export const FIRST_YEAR = 1930;
const YEARS = 137;

/** By month, counted from January 1930, its first day, counted from 1930; one more than there are months. */
export const MONTH_STARTS = Int32Array.from(
  { length: YEARS * 12 + 1 },
  (_, month) => dayNumber(FIRST_YEAR + Math.floor(month / 12), (month % 12) + 1, 1) - FIRST_DAY,
);

const MONTH_DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the calendar has such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 && isLeap ? 29 : (MONTH_DAYS[month] ?? 0));
}
