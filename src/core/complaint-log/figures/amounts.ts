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

/** What some amounts come to, in hundredths, so that a sum of money has no rounding errors of its own; and how far they reach. */
function sumUp(paid: Float64Array): { hundredths: number; lowest: number; highest: number } {
  const sums = { hundredths: 0, lowest: paid[0] ?? 0, highest: paid[0] ?? 0 };
  for (let at = 0; at < paid.length; at += 1) {
    const amount = paid[at] ?? 0;
    sums.hundredths += Math.round(amount * 100);
    if (amount < sums.lowest) sums.lowest = amount;
    if (amount > sums.highest) sums.highest = amount;
  }
  return sums;
}

/** The middle of some amounts. */
function medianOf(paid: Float64Array, lowest: number, highest: number): number {
  const groups = new Uint16Array(paid.length);
  const grouped = { values: paid, none: 0, lowest, highest, groups, count: 1 };
  const middle = (size: number) => [Math.floor((size - 1) / 2), Math.ceil((size - 1) / 2)];
  const [ranked] = ranksByGroup(grouped, middle);
  return (ranked && quantileByRank(ranked.size, 0.5, ranked.at)) ?? 0;
}

/** What was paid: each complaint's amount once, whatever its rows repeat. */
export function amountsOf({ log, complaints }: LogView): LogFigures['amounts'] {
  const column = log.numbers.find(({ role }) => role === 'amount');
  if (column === undefined) return undefined;
  const paid = amountsPaid(column.numbers.values, complaints);
  const { hundredths, lowest, highest } = sumUp(paid);
  const sum = hundredths / 100;
  return {
    paid: paid.length,
    sum,
    mean: paid.length === 0 ? 0 : sum / paid.length,
    median: medianOf(paid, lowest, highest),
    max: highest,
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
