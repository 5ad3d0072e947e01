import type { ResponsePromise } from '#schema/record/complaint-log.ts';
import type { OwnDue, PromiseFigure } from '#schema/record/log-figures.ts';
import { NO_DAY } from './day-table.ts';
import { clockStart, workingDays } from './durations.ts';
import { logShare } from './log-share.ts';
import { type DateView, isBefore, type LogView } from './log-view.ts';

/** What became of a promise, as a number: so they are counted quickly. */
const KEPT = 0;
const LATE = 1;
const OVERDUE = 2;
const NOT_YET_DUE = 3;
const UNTOLD = 4;

/** Of what has happened and of what has not: past its days, and within them. */
const HAPPENED = [LATE, KEPT] as const;
const WAITING = [OVERDUE, NOT_YET_DUE] as const;

/** Days of a promise between two days. */
function dayCount(view: LogView, { unit }: ResponsePromise): (from: number, to: number) => number {
  return unit === 'working' ? (from, to) => workingDays(view, from, to) : (from, to) => to - from;
}

/** The day on which the clock of each complaint starts; on receipt where its own start is missing. */
function startDay(view: LogView, start: DateView): (at: number) => number {
  const received = (view.dates.get('received') ?? start).days;
  return (at) => {
    const own = start.days[at] ?? NO_DAY;
    return own === NO_DAY ? (received[at] ?? NO_DAY) : own;
  };
}

/** How a promise fared with each complaint. */
function fateOf(view: LogView, promise: ResponsePromise, start: DateView): (at: number) => number {
  const count = dayCount(view, promise);
  const startOf = startDay(view, start);
  const days = view.dates.get(promise.event)?.days;
  return (at) => {
    const from = startOf(at);
    if (from === NO_DAY || view.invalid[at] === 1) return UNTOLD;
    const to = days?.[at] ?? NO_DAY;
    const isThere = to !== NO_DAY;
    if (isThere && to < from) return UNTOLD;
    const isInTime = count(from, isThere ? to : view.asOf) <= promise.days;
    return (isThere ? HAPPENED[Number(isInTime)] : WAITING[Number(isInTime)]) ?? UNTOLD;
  };
}

/**
 * A promise against what happened. What was due is all whose event has happened, in time or not, and all
 * where it has not and the days have passed on the day of the figures; the others are not due yet.
 */
export function promiseFigure(view: LogView, promise: ResponsePromise): PromiseFigure | undefined {
  const start = clockStart(view, promise.event);
  if (start === undefined) return undefined;
  const fate = fateOf(view, promise, start);
  const counts = new Uint32Array(UNTOLD + 1);
  // By month, what was kept and what was due, in turn.
  const byMonth = new Uint32Array(view.months * 2);
  for (let at = 0; at < view.complaints; at += 1) {
    const one = fate(at);
    counts[one] = (counts[one] ?? 0) + 1;
    if (one > OVERDUE) continue;
    const month = (view.monthOf[at] ?? -1) * 2;
    if (one === KEPT) byMonth[month] = (byMonth[month] ?? 0) + 1;
    byMonth[month + 1] = (byMonth[month + 1] ?? 0) + 1;
  }
  const [kept = 0, late = 0, overdue = 0, notYetDue = 0] = counts;
  return {
    promise,
    ofDue: logShare(kept, kept + late + overdue),
    ofDone: logShare(kept, kept + late),
    notYetDue,
    byMonth: Array.from({ length: view.months }, (_, month) => [
      byMonth[month * 2] ?? 0,
      byMonth[month * 2 + 1] ?? 0,
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
