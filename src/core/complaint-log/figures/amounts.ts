import { quantileByRank } from '#core/statistics/quantile.ts';
import { ranksByGroup } from '#core/statistics/ranks-by-group.ts';
import type { LogFigures } from '#schema/record/log-figures.ts';
import type { LogView } from './log-view.ts';

/** The amounts that are not nothing. */
function amountsPaid(amounts: Float64Array, complaints: number): Float64Array {
  const paid = new Float64Array(complaints);
  let size = 0;
  for (let at = 0; at < complaints; at += 1) {
    const amount = amounts[at] ?? 0;
    paid[size] = amount;
    if (!Number.isNaN(amount) && amount !== 0) size += 1;
  }
  return paid.subarray(0, size);
}

/** Adds in hundredths, so that a sum of money has no rounding errors of its own. */
function sumOf(paid: Float64Array): number {
  let hundredths = 0;
  for (let at = 0; at < paid.length; at += 1) hundredths += Math.round((paid[at] ?? 0) * 100);
  return hundredths / 100;
}

/** What money was paid, ranked. */
interface Paid {
  readonly count: number;
  readonly sum: number;
  readonly max: number;
  readonly valueAt: (rank: number) => number;
}

/** Amounts of any kind, by sorting them. */
function sortedPaid(amounts: Float64Array): Paid {
  const sorted = amounts.sort();
  const valueAt = (rank: number) => sorted[rank] ?? 0;
  return { count: sorted.length, sum: sumOf(sorted), max: sorted.at(-1) ?? 0, valueAt };
}

/** No number of hundredths of an amount. */
const NO_HUNDREDTHS = 0xffff_ffff;

/** Amounts of whole hundredths above nothing, as money is, without sorting all; undefined where one is none. */
function countedPaid(amounts: Float64Array): Paid | undefined {
  const values = new Uint32Array(amounts.length);
  let [sum, highest] = [0, 0];
  for (let at = 0; at < amounts.length; at += 1) {
    const amount = amounts[at] ?? 0;
    const hundredths = Math.round(amount * 100);
    if (hundredths <= 0 || hundredths >= NO_HUNDREDTHS || hundredths / 100 !== amount)
      return undefined;
    values[at] = hundredths;
    sum += hundredths;
    highest = Math.max(highest, hundredths);
  }
  const groups = new Uint16Array(values.length);
  const range = { none: NO_HUNDREDTHS, lowest: 0, highest };
  const ranked = ranksByGroup({ values, ...range, groups, count: 1 }, (size) =>
    [Math.floor, Math.ceil].map((round) => round((size - 1) / 2)),
  )[0];
  const valueAt = (rank: number) => (ranked?.at(rank) ?? 0) / 100;
  return { count: values.length, sum: sum / 100, max: highest / 100, valueAt };
}

/** What was paid: each complaint's amount once, whatever its rows repeat. */
export function amountsOf({ log, complaints }: LogView): LogFigures['amounts'] {
  const column = log.numbers.find(({ role }) => role === 'amount');
  if (column === undefined) return undefined;
  const amounts = amountsPaid(column.numbers.values, complaints);
  const { count, sum, max, valueAt } = countedPaid(amounts) ?? sortedPaid(amounts);
  return {
    paid: count,
    sum,
    mean: count === 0 ? 0 : sum / count,
    median: quantileByRank(count, 0.5, valueAt) ?? 0,
    max,
    sumOfRows: Math.round(column.sumOfRows * 100) / 100,
  };
}

/** Complaints beside the exposure that was given, by month or in all. */
export function ratesOf(
  { settings }: LogView,
  months: LogFigures['months'],
  complaints: number,
): LogFigures['rates'] {
  return settings.exposure.flatMap(({ month, count }) => {
    const received =
      month === '' ? complaints : months.find((one) => one.month === month)?.received;
    return received === undefined || count === 0
      ? []
      : [{ month, complaints: received, exposure: count }];
  });
}
