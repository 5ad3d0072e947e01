const DAY = 86_400_000;

function write(year: number, month: number, day: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/**
 * The calendar day of an instant where this device stands, such as `2026-11-25`. An instant is kept in
 * universal time, in which the day is another one for part of every day nearly everywhere.
 */
export function dayAt(instant: string): string {
  const date = new Date(instant);
  return write(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** The day that is so many days after 1 January 1970. */
export function dayOfNumber(number: number): string {
  const date = new Date(number * DAY);
  return write(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** How many days after 1 January 1970 a day is. */
export function numberOfDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

/** The day with these numbers, January 1; undefined where the calendar has none, such as 30 February. */
export function dayOfParts(year: number, month: number, day: number): string | undefined {
  const text = write(year, month, day);
  const number = numberOfDay(text);
  return Number.isNaN(number) || dayOfNumber(number) !== text ? undefined : text;
}
