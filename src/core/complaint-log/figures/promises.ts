import type { ResponsePromise } from '#schema/record/complaint-log.ts';
import type { OwnDue, PromiseFigure } from '#schema/record/log-figures.ts';
import { NO_DAY } from './day-table.ts';
import { clockStart } from './durations.ts';
import { logShare } from './log-share.ts';
import { type DateView, isBefore, type LogView } from './log-view.ts';

/** What became of complaints, held against all promises about one event in days of one kind. */
interface Fates {
  /** The promised days, rising. */
  readonly limits: readonly number[];
  /** By month of receipt, by how many of the limits are passed, done before not yet done; those without a month come last. */
  readonly counts: Uint32Array;
}

/** The kind of promises that are counted together. */
type PromiseKind = Pick<ResponsePromise, 'event' | 'unit'>;

/** The day on which the clock of each complaint starts: on receipt where its own start is missing. */
function startDays({ dates }: LogView, start: DateView): Uint16Array {
  const received = dates.get('received') ?? start;
  if (received === start) return start.days;
  return start.days.map((day, at) => (day === NO_DAY ? (received.days[at] ?? NO_DAY) : day));
}

/**
 * Days up to and with each day, of the kind that a promise counts: the difference of two is what lies
 * between. What has not happened yet is counted up to the day of the figures.
 */
function countedDays({ table, asOf }: LogView, { unit }: PromiseKind): Int32Array {
  const counted = new Int32Array(NO_DAY + 1);
  if (unit === 'working') counted.set(table.worked);
  else for (let day = 0; day < NO_DAY; day += 1) counted[day] = day;
  counted[NO_DAY] = counted[asOf] ?? asOf;
  return counted;
}

/** By a number of days, how many of the limits it passes; the last stands for all more days. */
function passedLimits(limits: readonly number[]): Uint8Array {
  const passed = new Uint8Array((limits.at(-1) ?? 0) + 2);
  for (const [rank, limit] of limits.entries()) passed.fill(rank + 1, limit + 1);
  return passed;
}

/** How often each fate befell the complaints of each month of receipt. */
function countFates(
  view: LogView,
  kind: PromiseKind,
  start: DateView,
  limits: readonly number[],
): Fates {
  const { invalid, dates, monthOf, months } = view;
  const starts = startDays(view, start);
  const ends = dates.get(kind.event)?.days ?? new Uint16Array(starts.length).fill(NO_DAY);
  const counted = countedDays(view, kind);
  const passed = passedLimits(limits);
  const most = passed.length - 1;
  const kinds = limits.length + 1;
  const counts = new Uint32Array((months + 1) * kinds * 2);
  for (let at = 0; at < starts.length; at += 1) {
    const from = starts[at] ?? NO_DAY;
    const to = ends[at] ?? NO_DAY;
    if (from === NO_DAY || to < from || invalid[at] === 1) continue;
    const days = (counted[to] ?? 0) - (counted[from] ?? 0);
    const beyond = passed[Math.min(Math.max(days, 0), most)] ?? 0;
    const cell = (Math.min(monthOf[at] ?? 0, months) * kinds + beyond) * 2 + Number(to === NO_DAY);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return { limits, counts };
}

/** What became of a promise: kept, done too late, overdue and not yet due. */
interface Fate {
  readonly kept: number;
  readonly late: number;
  readonly overdue: number;
  readonly notYetDue: number;
}

/** What became of a promise of so many days in a month of receipt. */
function fateIn({ limits, counts }: Fates, days: number, month: number): Fate {
  const rank = limits.indexOf(days);
  const kinds = limits.length + 1;
  let [kept, late, overdue, notYetDue] = [0, 0, 0, 0];
  for (let passed = 0; passed < kinds; passed += 1) {
    const cell = (month * kinds + passed) * 2;
    const [done = 0, open = 0] = counts.subarray(cell, cell + 2);
    if (passed > rank) [late, overdue] = [late + done, overdue + open];
    else [kept, notYetDue] = [kept + done, notYetDue + open];
  }
  return { kept, late, overdue, notYetDue };
}

/**
 * A promise against what happened. What was due is all whose event has happened, in time or not, and all
 * where it has not and the days have passed on the day of the figures; the others are not due yet.
 */
function promiseFigure(promise: ResponsePromise, fates: Fates, months: number): PromiseFigure {
  const list = Array.from({ length: months + 1 }, (_, month) => fateIn(fates, promise.days, month));
  const inAll = (name: keyof Fate) => list.reduce((sum, fate) => sum + fate[name], 0);
  const [kept, late] = [inAll('kept'), inAll('late')];
  return {
    promise,
    ofDue: logShare(kept, kept + late + inAll('overdue')),
    ofDone: logShare(kept, kept + late),
    notYetDue: inAll('notYetDue'),
    byMonth: list.slice(0, months).map((fate) => [fate.kept, fate.kept + fate.late + fate.overdue]),
  };
}

/** All promises against what happened; none about an event whose clock has no start. */
export function promiseFigures(
  view: LogView,
  promises: readonly ResponsePromise[],
): PromiseFigure[] {
  const known = new Map<string, Fates | undefined>();
  return promises.flatMap((promise) => {
    const { event, unit } = promise;
    const isAlike = (one: ResponsePromise) => one.event === event && one.unit === unit;
    const kind = `${event} ${unit}`;
    if (!known.has(kind)) {
      const days = promises.filter(isAlike).map((one) => one.days);
      const limits = [...new Set(days)].sort((one, other) => one - other);
      const start = clockStart(view, event);
      known.set(kind, start && countFates(view, promise, start, limits));
    }
    const fates = known.get(kind);
    return fates === undefined ? [] : [promiseFigure(promise, fates, view.months)];
  });
}

/** Whether a complaint was closed after its own due date: by the second where both have times. */
function dueFate(
  { asOf }: LogView,
  due: DateView,
  closed: DateView,
  at: number,
): 'closedLate' | 'closedInTime' | 'openOverdue' | 'openNotYetDue' {
  if (closed.days[at] !== NO_DAY) return isBefore(due, closed, at) ? 'closedLate' : 'closedInTime';
  return (due.days[at] ?? 0) < asOf ? 'openOverdue' : 'openNotYetDue';
}

/** Closing against the due dates that the register itself sets. */
export function ownDueOf(view: LogView): OwnDue | undefined {
  const [due, closed] = [view.dates.get('due'), view.dates.get('closed')];
  if (due === undefined || closed === undefined) return undefined;
  const counts = { withDue: 0, closedInTime: 0, closedLate: 0, openOverdue: 0, openNotYetDue: 0 };
  for (let at = 0; at < view.complaints; at += 1) {
    if (due.days[at] === NO_DAY) continue;
    counts.withDue += 1;
    if (view.invalid[at] === 0) counts[dueFate(view, due, closed, at)] += 1;
  }
  return counts;
}
