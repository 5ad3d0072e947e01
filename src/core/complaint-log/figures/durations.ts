import { LOG_EVENTS, type LogEvent } from '#schema/record/complaint-log.ts';
import type { LogDuration } from '#schema/record/log-figures.ts';
import { DAY_COUNT, NO_DAY } from './day-table.ts';
import { type DateView, isBefore, type LogView } from './log-view.ts';
import { spreadOfCounts, spreadOfSeconds } from './spread.ts';

/** Where a complaint has no duration. */
export const NO_DURATION = 0xffff_ffff;

const DAY = 86_400;

/** How long each complaint took to an event. */
export interface Elapsed {
  readonly event: LogEvent;
  readonly start: DateView;
  readonly end: DateView;
  /** `NO_DURATION` where there is none; whole days where either date has no times. */
  readonly seconds: Uint32Array;
  /** How many have one. */
  readonly told: number;
}

/** Where the clock starts: on receipt, or on acknowledgement where that is chosen and the register has it. */
export function clockStart({ dates, settings }: LogView, event: LogEvent): DateView | undefined {
  const received = dates.get('received');
  if (settings.clockStart === 'received' || event === 'acknowledged') return received;
  return dates.get('acknowledged') ?? received;
}

function secondsBetween(start: DateView, end: DateView, at: number): number {
  return start.hasTimes && end.hasTimes
    ? (end.moments[at] ?? 0) - (start.moments[at] ?? 0)
    : ((end.days[at] ?? 0) - (start.days[at] ?? 0)) * DAY;
}

/** Whether a duration can be told: both days are there, and in their order. */
function isTold(view: LogView, start: DateView, end: DateView, at: number): boolean {
  if (view.invalid[at] === 1) return false;
  if (start.days[at] === NO_DAY || end.days[at] === NO_DAY) return false;
  return !isBefore(end, start, at);
}

/** How long each complaint took to an event, from the start of the clock; undefined without those dates. */
export function elapsedTo(view: LogView, event: LogEvent): Elapsed | undefined {
  const start = clockStart(view, event);
  const end = view.dates.get(event);
  if (start === undefined || end === undefined) return undefined;
  const seconds = new Uint32Array(view.complaints);
  let told = 0;
  for (let at = 0; at < view.complaints; at += 1) {
    const isThere = isTold(view, start, end, at);
    seconds[at] = isThere ? secondsBetween(start, end, at) : NO_DURATION;
    if (isThere) told += 1;
  }
  return { event, start, end, seconds, told };
}

/** Working days of a complaint: days worked after the first one, up to and with the last. */
export function workingDays({ table }: LogView, from: number, to: number): number {
  return (table.worked[to] ?? 0) - (table.worked[from] ?? 0);
}

/** How often each number of working days occurs. */
function workingCounts(view: LogView, { start, end, seconds }: Elapsed): Uint32Array {
  const counts = new Uint32Array(DAY_COUNT);
  for (let at = 0; at < view.complaints; at += 1) {
    if (seconds[at] === NO_DURATION) continue;
    const days = workingDays(view, start.days[at] ?? 0, end.days[at] ?? 0);
    counts[days] = (counts[days] ?? 0) + 1;
  }
  return counts;
}

/** The spread of how long it took to an event, in calendar and in working days. */
export function durationOf(view: LogView, elapsed: Elapsed): LogDuration {
  const { event, seconds, told } = elapsed;
  const values = new Uint32Array(told);
  let next = 0;
  for (let at = 0; at < view.complaints; at += 1) {
    const value = seconds[at] ?? NO_DURATION;
    if (value === NO_DURATION) continue;
    values[next] = value;
    next += 1;
  }
  const working = spreadOfCounts(workingCounts(view, elapsed));
  return { event, calendar: spreadOfSeconds(values), working };
}

/** All events that the register has dates of, with what it took to them. */
export function allElapsed(view: LogView): readonly Elapsed[] {
  return LOG_EVENTS.flatMap((event) => elapsedTo(view, event) ?? []);
}
