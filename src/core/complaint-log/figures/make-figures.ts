import { numberOfDay } from '#core/calendar/day.ts';
import type { WorkCalendar } from '#core/calendar/days.ts';
import type { LogMapping, LogSettings } from '#schema/record/complaint-log.ts';
import { FIGURE_LIST_LIMIT, type LogFigures } from '#schema/record/log-figures.ts';
import { EXAMPLE_ROWS, type LeftOut } from '#schema/record/log-warning.ts';
import { giveBack } from '../reading/growing.ts';
import { FIRST_DAY, writtenDay } from '../reading/log-moment.ts';
import { REASONS, type ReadLog } from '../reading/log-state.ts';
import { amountsOf, ratesOf } from './amounts.ts';
import { NO_DAY } from './day-table.ts';
import { allElapsed, durationOf } from './durations.ts';
import { type DateView, type LogView, viewLog } from './log-view.ts';
import { monthFigures } from './month-figures.ts';
import { isClosedOnly } from './month-warnings.ts';
import { decidedOnes, decisions } from './outcomes.ts';
import { ownDueOf, promiseFigures } from './promises.ts';
import { receivedByDay } from './received-by-day.ts';
import { repeatsOf } from './repeats.ts';
import { type Scores, satisfactionOf, scoresOf } from './satisfaction.ts';
import { talliesOf } from './tallies.ts';
import { warningsOf } from './warnings.ts';

/** The calendar by which working days are counted, and the years that it knows the holidays of. */
export interface LogCalendar extends WorkCalendar {
  readonly years?: readonly [number, number] | undefined;
}

function leftOutOf({ leftOut }: ReadLog): LeftOut[] {
  const reasons = leftOut.reasons.values.subarray(0, leftOut.count);
  return REASONS.flatMap((reason, number) => {
    const rows: number[] = [];
    let count = 0;
    for (const [at, one] of reasons.entries()) {
      if (one !== number) continue;
      count += 1;
      if (rows.length < EXAMPLE_ROWS) rows.push(leftOut.rows.values[at] ?? 0);
    }
    return count === 0 ? [] : [{ reason, count, rows }];
  });
}

/** How many are marked by a 1. */
function countMarks(marks: Uint8Array): number {
  let count = 0;
  for (let at = marks.indexOf(1); at >= 0; at = marks.indexOf(1, at + 1)) count += 1;
  return count;
}

/** Closed and still open, but for the invalid, which are neither. */
function closedAndOpen(
  { days, counts }: DateView,
  invalid: Uint8Array,
): { closed: number; open: number } {
  let open = counts[NO_DAY] ?? 0;
  let closed = days.length - open;
  for (let at = invalid.indexOf(1); at >= 0; at = invalid.indexOf(1, at + 1)) {
    if (days[at] === NO_DAY) open -= 1;
    else closed -= 1;
  }
  return { closed, open };
}

/** How far the complaints have come, as far as the register has the dates. */
function states(
  view: LogView,
): Pick<LogFigures, 'closed' | 'open' | 'reopened' | 'invalid' | 'noReceivedDate'> {
  const { dates, complaints, invalid } = view;
  const [received, closed, reopened] = [
    dates.get('received'),
    dates.get('closed'),
    dates.get('reopened'),
  ];
  const without = (one: DateView) => one.counts[NO_DAY] ?? 0;
  return {
    invalid: countMarks(invalid),
    noReceivedDate: received === undefined ? complaints : without(received),
    ...(closed === undefined ? {} : closedAndOpen(closed, invalid)),
    ...(reopened === undefined ? {} : { reopened: complaints - without(reopened) }),
  };
}

/** How long the oldest of the open has been open on the day of the figures; undefined where none is open, or nobody can tell. */
function oldestOpenOf({ dates, invalid, complaints, asOf, weights }: LogView): number | undefined {
  const [received, closed] = [dates.get('received')?.days, dates.get('closed')?.days];
  if (received === undefined || closed === undefined || weights !== undefined) return undefined;
  let oldest: number = NO_DAY;
  for (let at = 0; at < complaints; at += 1)
    if (invalid[at] === 0 && closed[at] === NO_DAY)
      oldest = Math.min(oldest, received[at] ?? NO_DAY);
  return oldest > asOf ? undefined : asOf - oldest;
}

function datesOf({ log }: LogView): LogFigures['dates'] {
  return log.moments.map(({ role, filled, unreadable, hasTimes }) => ({
    role,
    filled,
    blank: log.rows - filled - unreadable,
    unreadable,
    hasTimes,
  }));
}

function countingOf(log: ReadLog): LogFigures['counting'] {
  if (log.numbers.some(({ role }) => role === 'count')) return 'counts';
  return log.hasIds ? 'ids' : 'rows';
}

function complaintsOf({ weights, complaints }: LogView): number {
  return weights === undefined
    ? complaints
    : weights.subarray(0, complaints).reduce((sum, weight) => sum + weight, 0);
}

/** The figures that a register need not have; one that it has not is not there. */
function mayBe(
  view: LogView,
  scores: Scores | undefined,
): Pick<LogFigures, 'repeats' | 'satisfaction' | 'amounts' | 'ownDue' | 'oldestOpen'> {
  const made = {
    repeats: repeatsOf(view),
    satisfaction: scores && satisfactionOf(view, scores),
    amounts: amountsOf(view),
    ownDue: ownDueOf(view),
    oldestOpen: oldestOpenOf(view),
  };
  return Object.fromEntries(Object.entries(made).filter(([, figure]) => figure !== undefined));
}

/** What the register is, before anything is counted in it. */
function outline(
  view: LogView,
): Pick<LogFigures, 'rows' | 'leftOut' | 'counting' | 'asOf' | 'firstReceived' | 'lastReceived'> {
  const { log } = view;
  return {
    rows: log.rows,
    leftOut: leftOutOf(log),
    counting: countingOf(log),
    asOf: writtenDay(view.asOf),
    firstReceived: view.months === 0 ? '' : writtenDay(view.firstDay),
    lastReceived: view.months === 0 ? '' : writtenDay(view.lastDay),
  };
}

/** All figures of a register that was read. `today` is the day on which they are made. */
export function makeFigures(
  log: ReadLog,
  mapping: LogMapping,
  settings: LogSettings,
  calendar: LogCalendar,
  today: string,
): LogFigures {
  const view = viewLog(log, mapping, settings, calendar, today);
  const isCounts = view.weights !== undefined;
  const elapsed = isCounts ? [] : allElapsed(view);
  const durations = elapsed.map((one) => durationOf(view, one));
  const closing = elapsed.find(({ event }) => event === 'closed');
  for (const one of elapsed) if (one !== closing) giveBack(one.seconds);
  const decided = decidedOnes(view);
  const scores = scoresOf(view);
  const verdicts = { decided, satisfied: scores?.satisfied };
  const months = monthFigures(view, closing, verdicts).slice(-FIGURE_LIST_LIMIT);
  const complaints = complaintsOf(view);
  const made = {
    ...states(view),
    ...mayBe(view, scores),
    months,
    tallies: talliesOf(view, mapping, closing, decided),
  };
  return {
    ...outline(view),
    ...made,
    ...decisions(view, decided),
    complaints,
    dates: datesOf(view),
    receivedByDay: receivedByDay(view),
    durations,
    promises: isCounts ? [] : promiseFigures(view, settings.promises),
    rates: ratesOf(view, months, complaints),
    isBacklogSound: made.open !== undefined && !isClosedOnly(made),
    warnings: warningsOf(view, made, calendar.years, numberOfDay(today) - FIRST_DAY),
  };
}
