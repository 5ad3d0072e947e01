import { type Grouped, ranksByGroup } from '#core/statistics/ranks-by-group.ts';
import { LOG_EVENTS, type LogEvent } from '#schema/record/complaint-log.ts';
import type { LogDuration } from '#schema/record/log-figures.ts';
import { DAY_COUNT, NO_DAY } from './day-table.ts';
import type { DateView, LogView } from './log-view.ts';
import { DAYS_SHOWN, spreadOfCounts, spreadOfRanked, spreadRanks } from './spread.ts';

/** Where a complaint has no duration. */
const NO_DURATION = 0xffff_ffff;

const DAY = 86_400;

/** How long each complaint took to an event. */
export interface Elapsed {
  readonly event: LogEvent;
  readonly start: DateView;
  readonly end: DateView;
  /** By complaint; whole days where either date has no times. */
  readonly seconds: Uint32Array;
  readonly longest: number;
}

/** Where the clock starts: on receipt, or on acknowledgement where that is chosen and the register has it. */
export function clockStart({ dates, settings }: LogView, event: LogEvent): DateView | undefined {
  const received = dates.get('received');
  if (settings.clockStart === 'received' || event === 'acknowledged') return received;
  return dates.get('acknowledged') ?? received;
}

/** The seconds between two dates of each complaint, where both days are there and in their order, and the longest of them. */
function secondsBetween(
  { complaints, invalid }: LogView,
  start: DateView,
  end: DateView,
): Pick<Elapsed, 'seconds' | 'longest'> {
  const isTimed = start.hasTimes && end.hasTimes;
  const unit = isTimed ? 1 : DAY;
  const [from, to] = isTimed ? [start.moments, end.moments] : [start.days, end.days];
  const seconds = new Uint32Array(complaints);
  let longest = 0;
  for (let at = 0; at < complaints; at += 1) {
    const isThere = start.days[at] !== NO_DAY && end.days[at] !== NO_DAY && invalid[at] !== 1;
    const passed = isThere ? (to[at] ?? 0) - (from[at] ?? 0) : -1;
    seconds[at] = passed < 0 ? NO_DURATION : passed * unit;
    longest = Math.max(longest, passed);
  }
  return { seconds, longest: longest * unit };
}

/** How long each complaint took to an event, from the start of the clock; undefined without those dates. */
function elapsedTo(view: LogView, event: LogEvent): Elapsed | undefined {
  const start = clockStart(view, event);
  const end = view.dates.get(event);
  if (start === undefined || end === undefined) return undefined;
  return { event, start, end, ...secondsBetween(view, start, end) };
}

/** The durations as values that ranks are sought in. */
export function durationsOf({ seconds, longest }: Elapsed): Omit<Grouped, 'groups' | 'count'> {
  return { values: seconds, none: NO_DURATION, lowest: 0, highest: longest };
}

/** What is summed over all durations: their days, how many took no time, and how often each number of days occurs. */
interface Sums {
  readonly sum: number;
  readonly zero: number;
  /** Whole days of calendar; the longest are counted together. */
  readonly byDay: Uint32Array;
  /** Days worked after the first one, up to and with the last. */
  readonly working: Uint32Array;
}

function sumUp({ table }: LogView, { start, end, seconds }: Elapsed): Sums {
  const { worked } = table;
  const [from, to] = [start.days, end.days];
  const byDay = new Uint32Array(DAYS_SHOWN + 1);
  const working = new Uint32Array(DAY_COUNT);
  let sum = 0;
  let zero = 0;
  for (let at = 0; at < seconds.length; at += 1) {
    const value = seconds[at] ?? NO_DURATION;
    if (value === NO_DURATION) continue;
    sum += value;
    if (value === 0) zero += 1;
    const day = Math.min((value / DAY) >>> 0, DAYS_SHOWN);
    byDay[day] = (byDay[day] ?? 0) + 1;
    const days = (worked[to[at] ?? 0] ?? 0) - (worked[from[at] ?? 0] ?? 0);
    working[days] = (working[days] ?? 0) + 1;
  }
  return { sum: sum / DAY, zero, byDay, working };
}

/** The spread of how long it took to an event, in calendar and in working days. */
export function durationOf(view: LogView, elapsed: Elapsed): LogDuration {
  const sums = sumUp(view, elapsed);
  // All are of one group.
  const groups = new Uint16Array(view.complaints);
  const ranked = ranksByGroup({ ...durationsOf(elapsed), groups, count: 1 }, spreadRanks)[0];
  const size = ranked?.size ?? 0;
  const daysAt = (rank: number) => (ranked?.at(rank) ?? 0) / DAY;
  return {
    event: elapsed.event,
    calendar: spreadOfRanked(size, daysAt, sums),
    working: spreadOfCounts(sums.working),
  };
}

/** All events that the register has dates of, with what it took to them. */
export function allElapsed(view: LogView): readonly Elapsed[] {
  return LOG_EVENTS.flatMap((event) => elapsedTo(view, event) ?? []);
}
