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

/** Lists of counts by month: one for each age, and one of the changes in the oldest. */
function emptyAges(months: number): readonly Int32Array[] {
  return Array.from({ length: AGES.length + 2 }, () => new Int32Array(months + 1));
}

function add(list: Int32Array | undefined, month: number, change: number): void {
  if (list !== undefined) list[month] = (list[month] ?? 0) + change;
}

/** Which of the ages it is; that beyond all of them comes last. */
function ageGroup(age: number): number {
  let group = 0;
  while (group < AGES.length && age > (AGES[group] ?? 0)) group += 1;
  return group;
}

/**
 * Adds one complaint to the months at whose end it is open; `last` is the first month at whose end it is
 * not. Once it is among the oldest it stays there, so that only where that begins and ends is noted.
 */
function addOpen(
  { table, firstMonth }: LogView,
  ages: readonly Int32Array[],
  day: number,
  first: number,
  last: number,
): void {
  for (let month = first; month < last; month += 1) {
    const age = (table.monthStart[firstMonth + month + 1] ?? 0) - 1 - day;
    const group = ageGroup(age);
    if (group === AGES.length) {
      add(ages[AGES.length + 1], month, 1);
      add(ages[AGES.length + 1], last, -1);
      return;
    }
    add(ages[group], month, 1);
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

/** Sums the changes in the oldest up to their numbers. */
function sumOldest(ages: readonly Int32Array[], months: number): void {
  const oldest = ages[AGES.length];
  const changes = ages[AGES.length + 1];
  for (let month = 0, sum = 0; month < months; month += 1) {
    sum += changes?.[month] ?? 0;
    if (oldest !== undefined) oldest[month] = sum;
  }
}

/** What is open at the end of each month; undefined where the register has no dates of both. */
export function backlogOf(view: LogView): Backlog | undefined {
  const received = view.dates.get('received')?.days;
  const closed = view.dates.get('closed')?.days;
  if (received === undefined || closed === undefined || view.months === 0) return undefined;
  const ages = emptyAges(view.months);
  const openUntil = new Int32Array(view.lastDay - view.firstDay + 2);
  for (let at = 0; at < view.complaints; at += 1) {
    const day = received[at] ?? NO_DAY;
    if (day === NO_DAY || view.invalid[at] === 1) continue;
    const last = monthPast(view, closed[at] ?? NO_DAY);
    addOpen(view, ages, day, (view.table.monthOf[day] ?? 0) - view.firstMonth, last);
    const place = day - view.firstDay;
    openUntil[place] = Math.max(openUntil[place] ?? 0, last);
  }
  sumOldest(ages, view.months);
  return { ages, oldest: oldestOpen(view, openUntil) };
}
