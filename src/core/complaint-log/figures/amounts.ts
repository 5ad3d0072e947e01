import { quantileByRank } from '#core/statistics/quantile.ts';
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

/** What was paid: each complaint's amount once, whatever its rows repeat. */
export function amountsOf({ log, complaints }: LogView): LogFigures['amounts'] {
  const column = log.numbers.find(({ role }) => role === 'amount');
  if (column === undefined) return undefined;
  const paid = amountsPaid(column.numbers.values, complaints).sort();
  const sum = sumOf(paid);
  return {
    paid: paid.length,
    sum,
    mean: paid.length === 0 ? 0 : sum / paid.length,
    median: quantileByRank(paid.length, 0.5, (rank) => paid[rank] ?? 0) ?? 0,
    max: paid.at(-1) ?? 0,
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
