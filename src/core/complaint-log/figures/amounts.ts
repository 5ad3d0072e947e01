import { quantile } from '#core/statistics/quantile.ts';
import type { LogFigures } from '#schema/record/log-figures.ts';
import type { LogView } from './log-view.ts';

/** Adds in hundredths, so that a sum of money has no rounding errors of its own. */
function sumOf(numbers: Iterable<number>): number {
  let hundredths = 0;
  for (const number of numbers) hundredths += Math.round(number * 100);
  return hundredths / 100;
}

/** What was paid: each complaint's amount once, whatever its rows repeat. */
export function amountsOf({ log, complaints }: LogView): LogFigures['amounts'] {
  const column = log.numbers.find(({ role }) => role === 'amount');
  if (column === undefined) return undefined;
  const paid = column.numbers.values
    .slice(0, complaints)
    .filter((amount) => !Number.isNaN(amount) && amount !== 0)
    .sort();
  const sum = sumOf(paid);
  const middle = [
    paid[Math.floor((paid.length - 1) / 2)] ?? 0,
    paid[Math.ceil((paid.length - 1) / 2)] ?? 0,
  ];
  return {
    paid: paid.length,
    sum,
    mean: paid.length === 0 ? 0 : sum / paid.length,
    median: paid.length === 0 ? 0 : (quantile(middle, 0.5) ?? 0),
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
