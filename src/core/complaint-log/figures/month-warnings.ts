import type { LogFigures, MonthFigure } from '#schema/record/log-figures.ts';
import type { LogWarning, WarningCode } from '#schema/record/log-warning.ts';
import { monthName } from './day-table.ts';
import type { LogView } from './log-view.ts';

/** A month that begins or ends with a gap of so many usual gaps between complaints is likely a part. */
const GAPS = 3;

/** The days between two complaints as they are usual in some months; the whole month where there are none. */
function usualGap(months: readonly { readonly received: number }[]): number {
  const sum = months.reduce((before, { received }) => before + received, 0);
  return sum === 0 ? 31 : (months.length * 30.4) / sum;
}

/** Which of the first and the last month the register holds only a part of, by their place. */
export function partialMonths(view: LogView, received: readonly number[]): ReadonlySet<number> {
  const partial = new Set<number>();
  // Counts are of whole months, whatever day stands for them.
  if (view.months === 0 || view.weights !== undefined) return partial;
  const counts = received.map((count) => ({ received: count }));
  const { monthStart } = view.table;
  const lead = view.firstDay - (monthStart[view.firstMonth] ?? 0);
  if (lead > 0 && lead > GAPS * usualGap(counts.slice(0, 4))) partial.add(0);
  const end = (monthStart[view.firstMonth + view.months] ?? 0) - 1;
  const rest = end - view.lastDay;
  const isCutByDay = view.asOf < end;
  if (rest > 0 && (isCutByDay || rest > GAPS * usualGap(counts.slice(-4))))
    partial.add(view.months - 1);
  return partial;
}

/** Fewest complaints of which it says something that none is open. */
const ENOUGH = 20;

/** Whether the register holds closed cases only, so that its backlog must not be drawn. */
export function isClosedOnly({ closed, open }: Pick<LogFigures, 'closed' | 'open'>): boolean {
  return closed !== undefined && closed >= ENOUGH && open === 0;
}

/** Fewest months at the start that make a start-up, and below which share of the usual they lie. */
const START_MONTHS = 3;
const START_SHARE = 0.25;

/** How many months at the start lie far below what is usual later: the register begins in earnest after them. */
function startUpMonths(months: readonly MonthFigure[]): number {
  const sorted = months.map(({ received }) => received).sort((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const low = months.findIndex(({ received }) => received >= middle * START_SHARE);
  return low >= START_MONTHS ? low : 0;
}

function ofMonth(code: WarningCode, names: readonly string[], count = 1): LogWarning {
  return { code, count, rows: [], names: [...names] };
}

/** What spoils what is drawn by month. */
export function monthWarnings(
  view: LogView,
  figures: Pick<LogFigures, 'months' | 'closed' | 'open'>,
  calendarYears: readonly [number, number] | undefined,
): readonly LogWarning[] {
  const { months } = figures;
  const [first, last] = [months[0], months.at(-1)];
  const startUp = startUpMonths(months);
  const [from, to] = [
    Number(first?.month.slice(0, 4)),
    Number(monthName(view.table.monthOf[view.asOf] ?? 0).slice(0, 4)),
  ];
  const isOutside =
    calendarYears !== undefined && (from < calendarYears[0] || to > calendarYears[1]);
  return [
    ...(first?.isPartial === true ? [ofMonth('partialFirstMonth', [first.month])] : []),
    ...(last?.isPartial === true ? [ofMonth('partialLastMonth', [last.month])] : []),
    ...(isClosedOnly(figures) ? [ofMonth('closedOnly', [], figures.closed)] : []),
    ...(startUp > 0
      ? [
          ofMonth(
            'startUp',
            months.slice(0, startUp).map(({ month }) => month),
            startUp,
          ),
        ]
      : []),
    ...(isOutside ? [ofMonth('calendarYears', calendarYears.map(String))] : []),
  ];
}
