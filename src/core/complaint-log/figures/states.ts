import { countPairs } from '#core/statistics/count-pairs.ts';
import { NO_DAY } from './day-table.ts';
import { type LogView, NO_MONTH } from './log-view.ts';
import type { Verdicts } from './verdicts.ts';

/** What became of a complaint, as bits of a number. */
export const CLOSED = 1;
export const DECIDED = 2;
export const UPHELD = 4;
const FATES = 8;

/** The bits of each verdict, by its number. */
const OF_VERDICT = [0, DECIDED, DECIDED | UPHELD, DECIDED | UPHELD] as const;

/** The month of receipt of each complaint and what became of it, as one number; those without a month come last. */
export function statesOf(
  { dates, invalid, monthOf, months }: LogView,
  decided: Verdicts | undefined,
) {
  const states = new Uint16Array(monthOf.length);
  const days = dates.get('closed')?.days;
  for (let at = 0; at < states.length; at += 1) {
    const verdict = decided === undefined ? 0 : (OF_VERDICT[decided[at] ?? 0] ?? 0);
    const isClosed = days !== undefined && days[at] !== NO_DAY && invalid[at] === 0;
    const fate = isClosed ? verdict | CLOSED : verdict;
    states[at] = Math.min(monthOf[at] ?? NO_MONTH, months) * FATES + fate;
  }
  return states;
}

function addTo(list: Uint32Array, at: number, more: number): void {
  list[at] = (list[at] ?? 0) + more;
}

/** By group, how many have a bit of a fate; all of them for 0. */
export function withBit(counts: Uint32Array, bit: number): Uint32Array {
  const sums = new Uint32Array(counts.length / FATES);
  for (const [place, count] of counts.entries())
    if ((place & bit) === bit) addTo(sums, Math.floor(place / FATES), count);
  return sums;
}

/** Complaints of each group by what became of them, and by month. */
interface StateCounts {
  readonly byFate: Uint32Array;
  readonly byMonth: Uint32Array;
}

/** So many counts of groups by months and fates are made in one walk; for more two walks need less room. */
const JOINT_LIMIT = 262_144;

/** Counts the complaints of so many groups by their states. */
export function countStates(
  { months, monthOf }: LogView,
  states: Uint16Array,
  groups: Uint16Array,
  size: number,
): StateCounts {
  const ofGroup = (months + 1) * FATES;
  if (size * ofGroup > JOINT_LIMIT) {
    const fates = states.map((state) => state % FATES);
    return {
      byFate: countPairs(groups, fates, size, FATES),
      byMonth: countPairs(groups, monthOf, size, months),
    };
  }
  const joint = countPairs(groups, states, size, ofGroup);
  const byFate = new Uint32Array(size * FATES);
  const byMonth = new Uint32Array(size * months);
  for (let place = 0; place < joint.length; place += 1) {
    const count = joint[place] ?? 0;
    if (count === 0) continue;
    const group = Math.floor(place / ofGroup);
    const month = Math.floor((place % ofGroup) / FATES);
    addTo(byFate, group * FATES + (place % FATES), count);
    if (month < months) addTo(byMonth, group * months + month, count);
  }
  return { byFate, byMonth };
}
