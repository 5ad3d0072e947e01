/** How days are counted: all of them, or without Saturdays, Sundays and holidays. */
export type DayUnit = 'calendar' | 'working';

const DAY = 86_400_000;

function toNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

function isWorkingDay(number: number, holidays: ReadonlySet<number>): boolean {
  // The first of January 1970 was a Thursday.
  const weekday = (number + 4) % 7;
  return weekday !== 0 && weekday !== 6 && !holidays.has(number);
}

/**
 * Days from one day to another, such as `2026-11-25`; the first is not counted, as time limits are
 * counted from the day after receipt. Negative when the second lies before the first.
 */
export function daysBetween(
  from: string,
  to: string,
  unit: DayUnit,
  holidays: readonly string[] = [],
): number {
  const [start, end] = [toNumber(from), toNumber(to)];
  if (unit === 'calendar') return end - start;
  if (end < start) return -daysBetween(to, from, unit, holidays);
  const free = new Set(holidays.map(toNumber));
  let count = 0;
  for (let day = start + 1; day <= end; day += 1) if (isWorkingDay(day, free)) count += 1;
  return count;
}
