import type { ColumnRole } from '#schema/record/complaint-log.ts';
import type { LogFigures } from '#schema/record/log-figures.ts';
import { NO_DAY } from './day-table.ts';
import { logShare } from './log-share.ts';
import type { LogView } from './log-view.ts';

/** The numbers of one column of a key, by complaint. */
function codesOf({ log }: LogView, role: ColumnRole): Uint16Array | Uint32Array | undefined {
  if (role === 'complainant') return log.complainants?.codes.values;
  return log.codes.find((column) => column.role === role)?.codes.values;
}

/** What makes a repeat: what was chosen and the register has; else the complainant. */
function keyOf(view: LogView): readonly ColumnRole[] {
  const wanted = view.settings.repeatKey;
  const key: readonly ColumnRole[] = wanted.length === 0 ? ['complainant'] : wanted;
  return key.every((role) => codesOf(view, role) !== undefined) ? key : [];
}

/** Gives each different key a number; below 0 where a complaint has no day or its complainant no name. */
function numberedKeys(
  view: LogView,
  key: readonly ColumnRole[],
  days: Uint16Array,
): { readonly keys: Int32Array; readonly count: number } {
  const columns = key.map((role) => codesOf(view, role) ?? new Uint16Array(0));
  const numbers = new Map<number, number>();
  const keys = new Int32Array(view.complaints).fill(-1);
  const hasNobody = key[0] === 'complainant';
  for (let at = 0; at < view.complaints; at += 1) {
    if (days[at] === NO_DAY || (hasNobody && (columns[0]?.[at] ?? 0) === 0)) continue;
    // Up to three columns of words fit into one exact number.
    let joined = 0;
    for (const codes of columns) joined = joined * 65_536 + (codes[at] ?? 0);
    const number = numbers.get(joined) ?? numbers.size;
    if (number === numbers.size) numbers.set(joined, number);
    keys[at] = number;
  }
  return { keys, count: numbers.size };
}

/** Where the complaints of each key begin, one key behind the other. */
function startsByKey(keys: Int32Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (const key of keys) if (key >= 0) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let key = 0; key < count; key += 1)
    starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  return starts;
}

/** The days of each key, one key behind the other, and where each begins. */
function daysByKey(
  keys: Int32Array,
  count: number,
  days: Uint16Array,
): { readonly starts: Uint32Array; readonly sorted: Uint16Array } {
  const starts = startsByKey(keys, count);
  const sorted = new Uint16Array(starts[count] ?? 0);
  const next = starts.slice();
  for (const [at, key] of keys.entries()) {
    if (key < 0) continue;
    const place = next[key] ?? 0;
    sorted[place] = days[at] ?? NO_DAY;
    next[key] = place + 1;
  }
  return { starts, sorted };
}

/** How many days of one key follow another within the limit. */
function countRepeats(days: Uint16Array, limit: number): number {
  days.sort();
  let repeats = 0;
  for (let at = 1; at < days.length; at += 1)
    if ((days[at] ?? 0) - (days[at - 1] ?? 0) <= limit) repeats += 1;
  return repeats;
}

/**
 * Complaints for which one of the same key was received at most so many days before, the same day
 * included. Where the register has nothing that could be a key, undefined.
 */
export function repeatsOf(view: LogView): LogFigures['repeats'] {
  const days = view.dates.get('received')?.days;
  const key = keyOf(view);
  if (days === undefined || key.length === 0 || view.weights !== undefined) return undefined;
  const limit = view.settings.repeatDays;
  const { keys, count } = numberedKeys(view, key, days);
  const { starts, sorted } = daysByKey(keys, count, days);
  let repeats = 0;
  for (let one = 0; one < count; one += 1) {
    const [from, to] = [starts[one] ?? 0, starts[one + 1] ?? 0];
    if (to - from > 1) repeats += countRepeats(sorted.subarray(from, to), limit);
  }
  return { key: [...key], days: limit, share: logShare(repeats, sorted.length) };
}
