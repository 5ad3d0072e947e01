import { dayOfNumber, numberOfDay } from '#core/calendar/day.ts';
import { readDay } from '#core/reading/read-day.ts';
import { plainText } from '#core/reading/typed-text.ts';

/** Which comes first where a day is written in three numbers with the year last. */
export type DayOrder = 'dayFirst' | 'monthFirst';

/** Days since the end of 1899 as spreadsheets count them, with the time of day after the point. */
const SERIAL = /^(\d{5})(?:\.\d+)?$/;
/** The years 1990 to 2063: other numbers of five digits are no days of a register. */
const FIRST_SERIAL = 32_874;
const LAST_SERIAL = 59_900;
const START = numberOfDay('1899-12-30');

function fromSerial(text: string): string | undefined {
  const number = Number(SERIAL.exec(text)?.[1]);
  if (!(number >= FIRST_SERIAL && number <= LAST_SERIAL)) return undefined;
  return dayOfNumber(START + number);
}

const YEAR_LAST = /^(\d{1,2})[-/ ](\d{1,2})[-/ ]\d{2,4}(?!\d)/;

/** Which order a day in three numbers gives away, since no month is higher than 12. */
export function orderShown(typed: string): DayOrder | undefined {
  const [, first, second] = YEAR_LAST.exec(plainText(typed)) ?? [];
  if (Number(first) > 12) return 'dayFirst';
  return Number(second) > 12 ? 'monthFirst' : undefined;
}

/** What may be two days, in the order that is meant. */
function inOrder(typed: string, days: readonly string[], order: DayOrder): string | undefined {
  const [, first = '', second = ''] = YEAR_LAST.exec(plainText(typed)) ?? [];
  const [day, month] = order === 'dayFirst' ? [first, second] : [second, first];
  const ending = `-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return days.find((one) => one.endsWith(ending));
}

/** A day of a register: as it is typed anywhere, or as a spreadsheet counts it. */
export type CaseDay = { readonly day: string } | { readonly isAmbiguous: boolean };

/** Reads the day in a cell; what may be two days only with the order in which they are meant. */
export function readCaseDay(typed: string, order: DayOrder | undefined): CaseDay {
  const serial = fromSerial(plainText(typed));
  if (serial !== undefined) return { day: serial };
  const read = readDay(typed);
  if (read.ok) return read.value === '' ? { isAmbiguous: false } : { day: read.value };
  if (read.failure.code !== 'ambiguousDay') return { isAmbiguous: false };
  const day = order && inOrder(typed, read.failure.days, order);
  return day === undefined ? { isAmbiguous: true } : { day };
}
