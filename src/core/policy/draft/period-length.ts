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

/** Periods one after the other: in their own unit where all have the same, else in hours. Undefined for none. */
export function addPeriods(periods: readonly Period[]): Period | undefined {
  const [first] = periods;
  if (first === undefined) return undefined;
  const isOne = periods.every(({ unit }) => unit === first.unit);
  const count = periods.reduce((sum, one) => sum + one.count * (isOne ? 1 : HOURS[one.unit]), 0);
  return { count: Math.ceil(count), unit: isOne ? first.unit : 'hours' };
}
