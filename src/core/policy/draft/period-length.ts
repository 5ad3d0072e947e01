import type { Period } from '#schema/record/policy.ts';

/** Hours of working time; a month and a year are taken at their usual lengths, which is enough to compare by. */
const HOURS: Readonly<Record<Period['unit'], number>> = {
  hours: 1,
  days: 24,
  workingDays: 33.6,
  weeks: 168,
  months: 730,
  years: 8760,
};

/** Whether one period lasts longer than another. */
export function isLonger(one: Period, other: Period): boolean {
  return one.count * HOURS[one.unit] > other.count * HOURS[other.unit];
}
