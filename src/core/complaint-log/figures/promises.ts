import type { ResponsePromise } from '#schema/record/complaint-log.ts';
import type { OwnDue, PromiseFigure } from '#schema/record/log-figures.ts';
import { NO_DAY } from './day-table.ts';
import { clockStart, workingDays } from './durations.ts';
import { logShare } from './log-share.ts';
import { type DateView, isBefore, type LogView, monthsOf } from './log-view.ts';

type Fate = 'kept' | 'late' | 'overdue' | 'notYetDue' | 'untold';

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

/** What became of a promise whose event happened, or did not up to the day of the figures. */
const FATES = {
  happened: (isInTime: boolean): Fate => (isInTime ? 'kept' : 'late'),
  waiting: (isInTime: boolean): Fate => (isInTime ? 'notYetDue' : 'overdue'),
};

/** How a promise fared with each complaint. */
function fateOf(view: LogView, promise: ResponsePromise, start: DateView): (at: number) => Fate {
  const count = dayCount(view, promise);
  const startOf = startDay(view, start);
  const days = view.dates.get(promise.event)?.days;
  return (at) => {
    const from = startOf(at);
    if (from === NO_DAY || view.invalid[at] === 1) return 'untold';
    const to = days?.[at] ?? NO_DAY;
    if (to === NO_DAY) return FATES.waiting(count(from, view.asOf) <= promise.days);
    return to < from ? 'untold' : FATES.happened(count(from, to) <= promise.days);
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
  const monthOf = monthsOf(view);
  const counts: Record<Fate, number> = { kept: 0, late: 0, overdue: 0, notYetDue: 0, untold: 0 };
  const byMonth = Array.from({ length: view.months }, (): [number, number] => [0, 0]);
  for (let at = 0; at < view.complaints; at += 1) {
    const one = fate(at);
    counts[one] += 1;
    if (one === 'notYetDue' || one === 'untold') continue;
    const month = byMonth[monthOf(at)];
    if (month === undefined) continue;
    month[1] += 1;
    if (one === 'kept') month[0] += 1;
  }
  const done = counts.kept + counts.late;
  return {
    promise,
    ofDue: logShare(counts.kept, done + counts.overdue),
    ofDone: logShare(counts.kept, done),
    notYetDue: counts.notYetDue,
    byMonth,
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
