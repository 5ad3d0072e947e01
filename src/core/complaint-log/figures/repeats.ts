import { rankOrder } from '#core/statistics/rank-order.ts';
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

/** Gives each different key a number; below 0 where a complainant is not named. */
function numberedKeys(view: LogView, key: readonly ColumnRole[]): Int32Array {
  const columns = key.map((role) => codesOf(view, role) ?? new Uint16Array(0));
  const numbers = new Map<number, number>();
  const keys = new Int32Array(view.complaints);
  for (let at = 0; at < view.complaints; at += 1) {
    // Up to three columns of words fit into one exact number.
    let joined = 0;
    for (const codes of columns) joined = joined * 65_536 + (codes[at] ?? 0);
    const isNobody = key[0] === 'complainant' && (columns[0]?.[at] ?? 0) === 0;
    const number = numbers.get(joined) ?? numbers.size;
    if (number === numbers.size) numbers.set(joined, number);
    keys[at] = isNobody ? -1 : number;
  }
  return keys;
}

/**
 * Complaints for which one of the same key was received at most so many days before, the same day
 * included. Where the register has nothing that could be a key, undefined.
 */
export function repeatsOf(view: LogView): LogFigures['repeats'] {
  const days = view.dates.get('received')?.days;
  const key = keyOf(view);
  if (days === undefined || key.length === 0 || view.weights !== undefined) return undefined;
  const keys = numberedKeys(view, key);
  const order = rankOrder(
    Uint32Array.from(days),
    Uint32Array.from(days, (_, at) => at),
  );
  const lastDay = new Int32Array(view.complaints + 1).fill(-NO_DAY);
  let [repeats, whole] = [0, 0];
  for (const at of order) {
    const [day, number] = [days[at] ?? NO_DAY, keys[at] ?? -1];
    if (day === NO_DAY || number < 0) continue;
    whole += 1;
    if (day - (lastDay[number] ?? 0) <= view.settings.repeatDays) repeats += 1;
    lastDay[number] = day;
  }
  return { key: [...key], days: view.settings.repeatDays, share: logShare(repeats, whole) };
}
