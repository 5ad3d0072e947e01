import { dayOfNumber, numberOfDay } from '#core/calendar/day.ts';
import { plainText } from './typed-text.ts';

/** The day before the first one that a spreadsheet counts, as far as its own error of 1900 is behind it. */
const BEFORE_FIRST = numberOfDay('1899-12-30');

/** The serial numbers of the days from 2000 to 2099. */
const FIRST = 36_526;
const LAST = 73_050;

/**
 * The day that a spreadsheet's number stands for, such as `46298` for 3 October 2026; undefined for a
 * number that is none of this century. The time of day behind the point is left out.
 */
export function readSerialDay(typed: string): string | undefined {
  const text = plainText(typed);
  if (!/^\d{5}(\.\d+)?$/.test(text)) return undefined;
  const serial = Math.floor(Number(text));
  if (serial < FIRST || serial > LAST) return undefined;
  return dayOfNumber(BEFORE_FIRST + serial);
}
