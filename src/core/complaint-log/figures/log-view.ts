import { numberOfDay } from '#core/calendar/day.ts';
import type { WorkCalendar } from '#core/calendar/days.ts';
import type { DateRole, Folding, LogMapping, LogSettings } from '#schema/record/complaint-log.ts';
import { dayIn, FIRST_DAY, isPlaced, NO_MOMENT } from '../reading/log-moment.ts';
import type { ReadLog } from '../reading/log-state.ts';
import { type DayTable, dayTable, NO_DAY } from './day-table.ts';

/** One kind of date over all complaints. */
export interface DateView {
  readonly moments: Uint32Array;
  /** Days counted from 1930, `NO_DAY` where there is none that can be counted with. */
  readonly days: Uint16Array;
  readonly hasTimes: boolean;
  /** By day, how many complaints have it, and the last day that one has; below 0 where there is none. */
  readonly counts: Uint32Array;
  readonly lastDay: number;
}

/** Where a complaint has no month of receipt. */
export const NO_MONTH = 0xffff;

/** What the figures are made from: a register that was read, by complaint, with its days. */
export interface LogView {
  readonly log: ReadLog;
  readonly settings: LogSettings;
  readonly foldings: readonly Folding[];
  readonly table: DayTable;
  readonly complaints: number;
  readonly dates: ReadonlyMap<DateRole, DateView>;
  /** How many complaints each stands for, in a register of counts. */
  readonly weights: Float64Array | undefined;
  /** 1 where a complaint was closed before it was received. */
  readonly invalid: Uint8Array;
  /** Days counted from 1930. */
  readonly asOf: number;
  /** First month with a received complaint, counted from 1930, and how many months there are to the last. */
  readonly firstMonth: number;
  readonly months: number;
  /** By complaint, its month of receipt, counted from the first one; `NO_MONTH` where there is none. */
  readonly monthOf: Uint16Array;
  readonly firstDay: number;
  readonly lastDay: number;
}

function dateView({ moments, hasTimes }: ReadLog['moments'][number], complaints: number): DateView {
  const values = moments.values.subarray(0, complaints);
  const days = new Uint16Array(complaints);
  const counts = new Uint32Array(NO_DAY + 1);
  let lastDay = -1;
  for (let at = 0; at < complaints; at += 1) {
    const moment = values[at] ?? NO_MOMENT;
    const day = isPlaced(moment) ? dayIn(moment) : NO_DAY;
    days[at] = day;
    counts[day] = (counts[day] ?? 0) + 1;
    if (day > lastDay && day < NO_DAY) lastDay = day;
  }
  return { moments: values, days, hasTimes, counts, lastDay };
}

/** Whether one moment lies before another: by the second where both have times, else by the day. */
export function isBefore(one: DateView, other: DateView, at: number): boolean {
  const first = one.moments[at] ?? NO_MOMENT;
  const second = other.moments[at] ?? NO_MOMENT;
  if (first === NO_MOMENT || second === NO_MOMENT) return false;
  if (one.hasTimes && other.hasTimes) return first < second;
  return isPlaced(first) && isPlaced(second)
    ? (one.days[at] ?? 0) < (other.days[at] ?? 0)
    : first < second;
}

/** Of so many complaints, those of which one moment lies before another: 1 where it does. */
export function earlyOnes(
  one: DateView | undefined,
  other: DateView | undefined,
  complaints: number,
): Uint8Array {
  const early = new Uint8Array(complaints);
  if (one === undefined || other === undefined) return early;
  const isTimed = one.hasTimes && other.hasTimes;
  for (let at = 0; at < complaints; at += 1) {
    const first = one.moments[at] ?? NO_MOMENT;
    // Where the second is not before, the day is not either.
    if (first === NO_MOMENT || first >= (other.moments[at] ?? NO_MOMENT)) continue;
    if (isTimed || isBefore(one, other, at)) early[at] = 1;
  }
  return early;
}

/** The last day up to a limit that some complaint has; below 0 where there is none. */
function lastDayOf({ counts, lastDay }: DateView, limit: number): number {
  let day = Math.min(limit, lastDay);
  while (day >= 0 && counts[day] === 0) day -= 1;
  return day;
}

const HAPPENED: readonly DateRole[] = ['received', 'acknowledged', 'answered', 'closed'];

/** The day on which what is open is looked at: the one chosen, else the latest in the register up to today. */
function asOfDay(
  dates: ReadonlyMap<DateRole, DateView>,
  { asOf }: LogSettings,
  today: string,
): number {
  if (asOf !== '') return numberOfDay(asOf) - FIRST_DAY;
  const limit = numberOfDay(today) - FIRST_DAY;
  const latest = HAPPENED.map((role) => {
    const view = dates.get(role);
    return view === undefined ? -1 : lastDayOf(view, limit);
  });
  const highest = Math.max(...latest);
  return highest < 0 ? limit : highest;
}

function receivedMonths(
  received: DateView | undefined,
  { monthOf }: DayTable,
  firstMonth: number,
  complaints: number,
): Uint16Array {
  const months = new Uint16Array(complaints).fill(NO_MONTH);
  if (received === undefined) return months;
  for (let at = 0; at < complaints; at += 1) {
    const day = received.days[at] ?? NO_DAY;
    if (day !== NO_DAY) months[at] = (monthOf[day] ?? 0) - firstMonth;
  }
  return months;
}

/** Lays the days of a register out for its figures. `today` keeps slips into the future out of the day of the figures. */
export function viewLog(
  log: ReadLog,
  { foldings }: LogMapping,
  settings: LogSettings,
  calendar: WorkCalendar,
  today: string,
): LogView {
  const { complaints } = log;
  const dates = new Map(log.moments.map((column) => [column.role, dateView(column, complaints)]));
  const table = dayTable(calendar);
  const received = dates.get('received');
  const lastDay = received?.lastDay ?? -1;
  const firstDay = lastDay < 0 ? 0 : (received?.counts.findIndex((count) => count > 0) ?? 0);
  const firstMonth = table.monthOf[firstDay] ?? 0;
  const months = lastDay < 0 ? 0 : (table.monthOf[lastDay] ?? 0) - firstMonth + 1;
  const weights = log.numbers.find(({ role }) => role === 'count')?.numbers.values;
  const invalid = earlyOnes(dates.get('closed'), received, complaints);
  const asOf = asOfDay(dates, settings, today);
  const monthOf = receivedMonths(received, table, firstMonth, complaints);
  return {
    monthOf,
    log,
    settings,
    foldings,
    table,
    complaints,
    dates,
    weights,
    invalid,
    asOf,
    firstMonth,
    months,
    firstDay,
    lastDay,
  };
}
