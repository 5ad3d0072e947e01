import type { Period } from '#schema/record/policy.ts';
import type { TimeLimit } from './time-limits.ts';

/** A length of time in the days that it is counted in. Of `other` days only the least is known. */
interface Length {
  readonly kind: 'calendar' | 'working' | 'month' | 'other';
  readonly count: number;
}

/** The least and the most calendar days that a length can come to. */
type Bounds = readonly [least: number, most: number];

const DAYS = { hour: 1 / 24, day: 1, week: 7 } as const;
/** Within so many working days there is a day of rest everywhere. */
const WITH_REST = 10;

const PERIODS: Readonly<Record<Period['unit'], readonly [Length['kind'], number]>> = {
  hours: ['calendar', 1 / 24],
  days: ['calendar', 1],
  workingDays: ['working', 1],
  weeks: ['calendar', 7],
  months: ['month', 1],
  years: ['month', 12],
};

function lengthOfPeriod({ count, unit }: Period): Length {
  const [kind, times] = PERIODS[unit];
  return { kind, count: count * times };
}

/** Days are calendar days unless working days are said; days of a school stand still in its holidays. */
function lengthOfLimit({ amount, unit, basis }: TimeLimit, said: string): Length {
  if (unit === 'month' || unit === 'year')
    return { kind: 'month', count: unit === 'year' ? amount * 12 : amount };
  if (basis !== 'working') return { kind: 'calendar', count: amount * DAYS[unit] };
  if (unit === 'hour' || /school/i.test(said)) return { kind: 'other', count: amount * DAYS[unit] };
  return { kind: 'working', count: unit === 'week' ? amount * 5 : amount };
}

/**
 * Bounds that hold under every calendar: a working day is no shorter than a day, for each five there
 * is a weekend at most, and for each forty the longest public holidays of nine days.
 */
function boundsOf({ kind, count }: Length): Bounds {
  switch (kind) {
    case 'calendar':
      return [count, count];
    case 'month':
      return [count * 30.4 - 3, count * 30.5 + 1];
    case 'working':
      return [
        count < WITH_REST ? count : count + 1,
        count + 2 * Math.ceil(count / 5) + 9 * Math.ceil(count / 40),
      ];
    case 'other':
      return [count, Number.POSITIVE_INFINITY];
  }
}

/** How a length stands to what is demanded; `unsure` where days of different kinds do not tell. */
export type Standing = 'kept' | 'beyond' | 'unsure';

/** A demand on a length of time. */
export interface LengthDemand {
  readonly kind: 'atMost' | 'atLeast';
  readonly period: Period;
}

/** How a limit of a text stands to a demand. */
export function holdLimitTo(limit: TimeLimit, said: string, demand: LengthDemand): Standing {
  return holdTo(lengthOfLimit(limit, said), demand);
}

/** How a period stands to a demand. */
export function holdPeriodTo(period: Period, demand: LengthDemand): Standing {
  return holdTo(lengthOfPeriod(period), demand);
}

function holdTo(found: Length, { kind, period }: LengthDemand): Standing {
  const demanded = lengthOfPeriod(period);
  const isExact = found.kind === demanded.kind;
  const bounds = (length: Length) =>
    isExact ? ([length.count, length.count] as const) : boundsOf(length);
  const [one, other] = [bounds(found), bounds(demanded)];
  const [shorter, longer] = kind === 'atMost' ? [one, other] : [other, one];
  if (shorter[1] <= longer[0]) return 'kept';
  return shorter[0] > longer[1] ? 'beyond' : 'unsure';
}
