import type { ColumnRole } from '#schema/record/complaint-log.ts';
import type { LogFigures } from '#schema/record/log-figures.ts';
import { giveBack } from '../reading/growing.ts';
import { EMPTY_WORD } from '../reading/log-columns.ts';
import { NO_DAY } from './day-table.ts';
import { logShare } from './log-share.ts';
import type { LogView } from './log-view.ts';

/** One column of a key: by complaint the number of its word, and how many words there are. */
interface KeyColumn {
  readonly codes: Uint16Array | Uint32Array;
  readonly words: number;
}

function columnOf({ log }: LogView, role: ColumnRole): KeyColumn | undefined {
  const column =
    role === 'complainant' ? log.complainants : log.codes.find((one) => one.role === role);
  return column && { codes: column.codes.values, words: column.table.size };
}

/** What makes a repeat: what was chosen and the register has; else the complainant. */
function keyOf(view: LogView): readonly ColumnRole[] {
  const wanted = view.settings.repeatKey;
  const key: readonly ColumnRole[] = wanted.length === 0 ? ['complainant'] : wanted;
  return key.every((role) => columnOf(view, role) !== undefined) ? key : [];
}

/** The key of each complaint as a number, and how many numbers there are at most. */
interface Keys {
  readonly numbers: Uint32Array;
  readonly count: number;
}

/** So many numbers are given without a look whether each key occurs. */
const NUMBER_LIMIT = 1_000_000;

/** More than the numbers of the words of a column: a pair below it is exact in a double. */
const PAIR = 2 ** 24;

/** Joins a further column to a key and gives each pair that occurs a number of its own. */
function joinRare({ numbers }: Keys, { codes }: KeyColumn): Keys {
  const known = new Map<number, number>();
  for (let at = 0; at < numbers.length; at += 1) {
    const pair = (numbers[at] ?? 0) * PAIR + (codes[at] ?? 0);
    const number = known.get(pair) ?? known.size;
    if (number === known.size) known.set(pair, number);
    numbers[at] = number;
  }
  return { numbers, count: known.size };
}

/** Joins a further column to a key. */
function joinColumn(keys: Keys, column: KeyColumn): Keys {
  const { numbers } = keys;
  const { codes, words } = column;
  if (keys.count > 1 && keys.count * words > NUMBER_LIMIT) return joinRare(keys, column);
  for (let at = 0; at < numbers.length; at += 1)
    numbers[at] = (numbers[at] ?? 0) * words + (codes[at] ?? 0);
  return { numbers, count: keys.count * words };
}

/** By day, how many complaints have it. */
function countDays(days: Uint16Array): Uint32Array {
  const counts = new Uint32Array(NO_DAY + 1);
  for (let at = 0; at < days.length; at += 1) {
    const day = days[at] ?? NO_DAY;
    counts[day] = (counts[day] ?? 0) + 1;
  }
  return counts;
}

/** The complaints that have a day, the earliest first. */
function placesByDay(days: Uint16Array, counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(NO_DAY + 1);
  for (let day = 0; day < NO_DAY; day += 1)
    starts[day + 1] = (starts[day] ?? 0) + (counts[day] ?? 0);
  const places = new Uint32Array(starts[NO_DAY] ?? 0);
  for (let at = 0; at < days.length; at += 1) {
    const day = days[at] ?? NO_DAY;
    const place = starts[day] ?? 0;
    if (day !== NO_DAY) places[place] = at;
    starts[day] = place + 1;
  }
  return places;
}

/** The days of receipt of those that have a key: nobody is no complainant. */
function daysWithKey(
  days: Uint16Array,
  first: ColumnRole | undefined,
  column: KeyColumn | undefined,
): Uint16Array {
  if (first !== 'complainant') return days;
  return days.map((day, at) => (column?.codes[at] === EMPTY_WORD ? NO_DAY : day));
}

/** How many of the complaints, the earliest first, follow another one of their key within the limit. */
function countRepeats(
  days: Uint16Array,
  places: Uint32Array,
  { numbers, count }: Keys,
  limit: number,
): number {
  const last = new Int32Array(count).fill(-limit - 1);
  let repeats = 0;
  for (let rank = 0; rank < places.length; rank += 1) {
    const at = places[rank] ?? 0;
    const key = numbers[at] ?? 0;
    const day = days[at] ?? NO_DAY;
    if (day - (last[key] ?? 0) <= limit) repeats += 1;
    last[key] = day;
  }
  return repeats;
}

/**
 * Complaints for which one of the same key was received at most so many days before, the same day
 * included. Where the register has nothing that could be a key, undefined.
 */
export function repeatsOf(view: LogView): LogFigures['repeats'] {
  const received = view.dates.get('received');
  const key = keyOf(view);
  const columns = key.flatMap((role) => columnOf(view, role) ?? []);
  if (received === undefined || key.length === 0 || view.weights !== undefined) return undefined;
  const limit = view.settings.repeatDays;
  const none: Keys = { numbers: new Uint32Array(view.complaints), count: 1 };
  const days = daysWithKey(received.days, key[0], columns[0]);
  const counts = days === received.days ? received.counts : countDays(days);
  const places = placesByDay(days, counts);
  const { length } = places;
  const repeats = countRepeats(days, places, columns.reduce(joinColumn, none), limit);
  for (const list of [places, none.numbers]) giveBack(list);
  return { key: [...key], days: limit, share: logShare(repeats, length) };
}
