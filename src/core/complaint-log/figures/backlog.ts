import { NO_DAY } from './day-table.ts';
import type { LogView } from './log-view.ts';

/** Ages of the open in days that are told apart: up to 30, 60 and 90. */
const AGES = [30, 60, 90] as const;

export interface Backlog {
  /** By month, how many are open at its end, by age. */
  readonly ages: readonly Int32Array[];
  /** By month, the first day, counted from 1930, on which one of those still open was received. */
  readonly oldest: Int32Array;
}

const KINDS = AGES.length + 1;

/** No month is as late. */
const NEVER = 0x7fff_ffff;

/** From which month on a complaint of each day of receipt is beyond each age, the oldest never; those of one day side by side. */
function monthsBeyond({ table, firstMonth, firstDay, lastDay }: LogView): Int32Array {
  const beyond = new Int32Array((lastDay - firstDay + 1) * KINDS);
  const lastDayOf = (month: number) => (table.monthStart[firstMonth + month + 1] ?? 0) - 1;
  for (let day = firstDay, place = 0; day <= lastDay; day += 1) {
    let month = (table.monthOf[day] ?? 0) - firstMonth;
    for (const limit of AGES) {
      while (lastDayOf(month) >= 0 && lastDayOf(month) - day <= limit) month += 1;
      beyond[place] = month;
      place += 1;
    }
    beyond[place] = NEVER;
    place += 1;
  }
  return beyond;
}

/** By month, the changes in how many are open of each age, side by side. */
type Changes = Int32Array;

/** Notes that so many complaints are open at the end of the months from the first up to, and without, the last. */
function addOpen(
  changes: Changes,
  beyond: Int32Array,
  place: number,
  [first, last]: readonly [number, number],
  count: number,
) {
  let month = first;
  for (let age = 0; age < KINDS && month < last; age += 1) {
    const until = Math.min(beyond[place + age] ?? last, last);
    if (until <= month) continue;
    const from = month * KINDS + age;
    const to = until * KINDS + age;
    changes[from] = (changes[from] ?? 0) + count;
    changes[to] = (changes[to] ?? 0) - count;
    month = until;
  }
}

/** By day of receipt, the last month at whose end a complaint of that day is still open. */
function oldestOpen(view: LogView, openUntil: Int32Array): Int32Array {
  const oldest = new Int32Array(view.months).fill(-1);
  let day = view.firstDay;
  for (let month = 0; month < view.months; month += 1) {
    const end = (view.table.monthStart[view.firstMonth + month + 1] ?? 0) - 1;
    while (day <= end && (openUntil[day - view.firstDay] ?? 0) <= month) day += 1;
    if (day <= end) oldest[month] = day;
  }
  return oldest;
}

/** The first month at whose end a complaint is no longer open. */
function monthPast(view: LogView, closed: number): number {
  if (closed === NO_DAY) return view.months;
  return Math.min((view.table.monthOf[closed] ?? 0) - view.firstMonth, view.months);
}

/** Sums the changes of each age up to the numbers that are open. */
function summed(changes: Changes, months: number): readonly Int32Array[] {
  return Array.from({ length: KINDS }, (_, age) => {
    let open = 0;
    return Int32Array.from({ length: months }, (_month, month) => {
      open += changes[month * KINDS + age] ?? 0;
      return open;
    });
  });
}

/** Takes in so many complaints received on a day, counted from the first, and closed in a month. */
type Taker = (day: number, closedIn: number, count: number) => void;

/** So many days of receipt by months of closing are counted first: complaints of the same two are open alike. */
const ALIKE_LIMIT = 1_048_576;

function takeAlike(alike: Uint32Array, endings: number, take: Taker): void {
  for (const [cell, count] of alike.entries())
    if (count > 0) take(Math.floor(cell / endings), cell % endings, count);
}

/** Gives all valid complaints with a day of receipt to `take`, those that are open alike together. */
function takeAll(view: LogView, received: Uint16Array, closed: Uint16Array, take: Taker): void {
  const { firstDay, lastDay, invalid } = view;
  const endings = view.months + 1;
  const cells = (lastDay - firstDay + 1) * endings;
  const alike = new Uint32Array(cells > ALIKE_LIMIT ? 0 : cells);
  for (let at = 0; at < received.length; at += 1) {
    const day = received[at] ?? NO_DAY;
    if (day === NO_DAY || invalid[at] === 1) continue;
    const closedIn = monthPast(view, closed[at] ?? NO_DAY);
    const cell = (day - firstDay) * endings + closedIn;
    if (cell < alike.length) alike[cell] = (alike[cell] ?? 0) + 1;
    else take(day - firstDay, closedIn, 1);
  }
  takeAlike(alike, endings, take);
}

/** What is open at the end of each month; undefined where the register has no dates of both. */
export function backlogOf(view: LogView): Backlog | undefined {
  const received = view.dates.get('received')?.days;
  const closed = view.dates.get('closed')?.days;
  const { months, firstDay } = view;
  if (received === undefined || closed === undefined || months === 0) return undefined;
  const changes: Changes = new Int32Array((months + 1) * KINDS);
  const beyond = monthsBeyond(view);
  const openUntil = new Int32Array(view.lastDay - firstDay + 2);
  takeAll(view, received, closed, (day, closedIn, count) => {
    const first = (view.table.monthOf[firstDay + day] ?? 0) - view.firstMonth;
    addOpen(changes, beyond, day * KINDS, [first, closedIn], count);
    if (closedIn > (openUntil[day] ?? 0)) openUntil[day] = closedIn;
  });
  return { ages: summed(changes, months), oldest: oldestOpen(view, openUntil) };
}
