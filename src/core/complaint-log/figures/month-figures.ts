import { countPairs } from '#core/statistics/count-pairs.ts';
import type { MonthFigure } from '#schema/record/log-figures.ts';
import { type Backlog, backlogOf } from './backlog.ts';
import { monthName, NO_DAY } from './day-table.ts';
import type { Elapsed } from './durations.ts';
import { rankedByGroup } from './grouped.ts';
import type { DateView, LogView } from './log-view.ts';
import { partialMonths } from './month-warnings.ts';
import { receivedOnDays } from './received-by-day.ts';
import { VERDICTS, type Verdicts } from './verdicts.ts';

/** How often something happened in each month, from how often it did on each day. */
function sumByMonth(view: LogView, byDay: Uint32Array | Float64Array): Float64Array {
  const counts = new Float64Array(view.months);
  const { monthStart } = view.table;
  for (let month = 0; month < view.months; month += 1) {
    const last = monthStart[view.firstMonth + month + 1] ?? 0;
    for (let day = monthStart[view.firstMonth + month] ?? 0; day < last; day += 1)
      counts[month] = (counts[month] ?? 0) + (byDay[day] ?? 0);
  }
  return counts;
}

/** Complaints closed on each day, but for the invalid. */
function closedByDay({ days, counts }: DateView, invalid: Uint8Array): Uint32Array {
  const closed = counts.slice();
  for (let at = invalid.indexOf(1); at >= 0; at = invalid.indexOf(1, at + 1)) {
    const day = days[at] ?? NO_DAY;
    closed[day] = (closed[day] ?? 0) - 1;
  }
  return closed;
}

/** Complaints received, closed and reopened by month; none where the register has no such dates. */
function eventsByMonth(
  view: LogView,
): Readonly<Record<'received' | 'closed' | 'reopened', Float64Array>> {
  const { dates, invalid } = view;
  const [closed, reopened] = [dates.get('closed'), dates.get('reopened')];
  const none = new Uint32Array(0);
  return {
    received: sumByMonth(view, receivedOnDays(view)),
    closed: sumByMonth(view, closed === undefined ? none : closedByDay(closed, invalid)),
    reopened: sumByMonth(view, reopened?.counts ?? none),
  };
}

/** By month of receipt, how many of those with a verdict have a yes, in whole or in part. */
function pairsByMonth(
  { months, monthOf }: LogView,
  verdicts: Verdicts | undefined,
): readonly (readonly [number, number])[] | undefined {
  if (verdicts === undefined) return undefined;
  const counts = countPairs(monthOf, verdicts, months, VERDICTS);
  return Array.from({ length: months }, (_, month) => {
    const [, no = 0, yes = 0, partly = 0] = counts.subarray(
      month * VERDICTS,
      (month + 1) * VERDICTS,
    );
    return [yes + partly, no + yes + partly] as const;
  });
}

function pairAt(
  pairs: readonly (readonly [number, number])[] | undefined,
  month: number,
): [number, number] | undefined {
  const pair = pairs?.[month];
  return pair === undefined ? undefined : [pair[0], pair[1]];
}

function openAt(
  view: LogView,
  backlog: Backlog | undefined,
  month: number,
): Pick<MonthFigure, 'backlog' | 'backlogAges' | 'oldestOpen'> {
  if (backlog === undefined) return {};
  const [upTo30 = 0, upTo60 = 0, upTo90 = 0, longer = 0] = backlog.ages.map(
    (list) => list[month] ?? 0,
  );
  const oldest = backlog.oldest[month] ?? -1;
  const end = (view.table.monthStart[view.firstMonth + month + 1] ?? 0) - 1;
  return {
    backlog: upTo30 + upTo60 + upTo90 + longer,
    backlogAges: [upTo30, upTo60, upTo90, longer],
    ...(oldest < 0 ? {} : { oldestOpen: end - oldest }),
  };
}

/** The figures of each month from the first to the last with a complaint received, empty ones too. */
export function monthFigures(
  view: LogView,
  closing: Elapsed | undefined,
  { decided, satisfied }: Readonly<Record<'decided' | 'satisfied', Verdicts | undefined>>,
): MonthFigure[] {
  const { received, closed, reopened } = eventsByMonth(view);
  const partial = partialMonths(view, Array.from(received));
  const backlog = view.weights === undefined ? backlogOf(view) : undefined;
  const ranks =
    closing === undefined ? undefined : rankedByGroup(closing, view.monthOf, view.months);
  const upheld = pairsByMonth(view, decided);
  const pleased = pairsByMonth(view, satisfied);
  return Array.from({ length: view.months }, (_, month): MonthFigure => {
    const [upheldPair, pleasedPair] = [pairAt(upheld, month), pairAt(pleased, month)];
    return {
      month: monthName(view.firstMonth + month),
      received: received[month] ?? 0,
      closed: closed[month] ?? 0,
      reopened: reopened[month] ?? 0,
      ...openAt(view, backlog, month),
      ...ranks?.[month],
      ...(upheldPair === undefined ? {} : { upheld: upheldPair }),
      ...(pleasedPair === undefined ? {} : { satisfied: pleasedPair }),
      isPartial: partial.has(month),
    };
  });
}
