import type { ResponsePromise } from '#schema/record/complaint-log.ts';
import type { OwnDue, PromiseFigure } from '#schema/record/log-figures.ts';
import { NO_DAY } from './day-table.ts';
import { clockStart } from './durations.ts';
import { logShare } from './log-share.ts';
import { type DateView, isBefore, type LogView } from './log-view.ts';

/** What became of a promise: 1 where it is past its days, and 2 more where its event has not happened. */
const KEPT = 0;
const LATE = 1;
const NOT_YET_DUE = 2;
const OVERDUE = 3;
const FATES = 4;

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
function countedDays({ table, asOf }: LogView, { unit }: ResponsePromise): Int32Array {
  const counted = new Int32Array(NO_DAY + 1);
  if (unit === 'working') counted.set(table.worked);
  else for (let day = 0; day < NO_DAY; day += 1) counted[day] = day;
  counted[NO_DAY] = counted[asOf] ?? asOf;
  return counted;
}

/** How often each fate befell the complaints of each month of receipt; those without a month come last. */
function countFates(view: LogView, promise: ResponsePromise, start: DateView): Uint32Array {
  const { invalid, dates, monthOf, months } = view;
  const starts = startDays(view, start);
  const ends = dates.get(promise.event)?.days ?? new Uint16Array(starts.length).fill(NO_DAY);
  const counted = countedDays(view, promise);
  const counts = new Uint32Array((months + 1) * FATES);
  for (let at = 0; at < starts.length; at += 1) {
    const from = starts[at] ?? NO_DAY;
    const to = ends[at] ?? NO_DAY;
    if (from === NO_DAY || to < from || invalid[at] === 1) continue;
    const late = Number((counted[to] ?? 0) - (counted[from] ?? 0) > promise.days);
    const cell = Math.min(monthOf[at] ?? 0, months) * FATES + late + 2 * Number(to === NO_DAY);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return counts;
}

/**
 * A promise against what happened. What was due is all whose event has happened, in time or not, and all
 * where it has not and the days have passed on the day of the figures; the others are not due yet.
 */
export function promiseFigure(view: LogView, promise: ResponsePromise): PromiseFigure | undefined {
  const start = clockStart(view, promise.event);
  if (start === undefined) return undefined;
  const counts = countFates(view, promise, start);
  const inMonth = (month: number, fate: number) => counts[month * FATES + fate] ?? 0;
  const inAll = (fate: number) => {
    let sum = 0;
    for (let month = 0; month <= view.months; month += 1) sum += inMonth(month, fate);
    return sum;
  };
  const [kept, late] = [inAll(KEPT), inAll(LATE)];
  return {
    promise,
    ofDue: logShare(kept, kept + late + inAll(OVERDUE)),
    ofDone: logShare(kept, kept + late),
    notYetDue: inAll(NOT_YET_DUE),
    byMonth: Array.from({ length: view.months }, (_, month) => [
      inMonth(month, KEPT),
      inMonth(month, KEPT) + inMonth(month, LATE) + inMonth(month, OVERDUE),
    ]),
  };
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
