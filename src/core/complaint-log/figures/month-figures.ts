import type { MonthFigure } from '#schema/record/log-figures.ts';
import { type Backlog, backlogOf } from './backlog.ts';
import { monthName, NO_DAY } from './day-table.ts';
import type { Elapsed } from './durations.ts';
import { rankedByGroup } from './grouped.ts';
import type { LogView } from './log-view.ts';
import { partialMonths } from './month-warnings.ts';
import { outcomeKinds } from './outcomes.ts';
import { satisfiedTest } from './satisfaction.ts';

/** Counts of one kind by month. */
function byMonth(view: LogView, role: 'received' | 'closed' | 'reopened'): Float64Array {
  const counts = new Float64Array(view.months);
  const days = view.dates.get(role)?.days;
  if (days === undefined) return counts;
  const weights = role === 'received' ? view.weights : undefined;
  const isLeftOut = (at: number) => role === 'closed' && view.invalid[at] === 1;
  for (let at = 0; at < view.complaints; at += 1) {
    const day = days[at] ?? NO_DAY;
    const month = day === NO_DAY ? -1 : (view.table.monthOf[day] ?? 0) - view.firstMonth;
    if (month < 0 || month >= view.months || isLeftOut(at)) continue;
    counts[month] = (counts[month] ?? 0) + (weights?.[at] ?? 1);
  }
  return counts;
}

/** Part and whole of a kind by month of receipt. */
function pairsByMonth(
  view: LogView,
  isPart: (at: number) => boolean | undefined,
): readonly (readonly [number, number])[] {
  const [parts, wholes] = [new Uint32Array(view.months), new Uint32Array(view.months)];
  for (let at = 0; at < view.complaints; at += 1) {
    const is = isPart(at);
    const month = is === undefined ? -1 : (view.monthOf[at] ?? -1);
    if (month < 0) continue;
    wholes[month] = (wholes[month] ?? 0) + 1;
    if (is === true) parts[month] = (parts[month] ?? 0) + 1;
  }
  return Array.from(wholes, (whole, month) => [parts[month] ?? 0, whole] as const);
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
export function monthFigures(view: LogView, closing: Elapsed | undefined): MonthFigure[] {
  const [received, closed, reopened] = [
    byMonth(view, 'received'),
    byMonth(view, 'closed'),
    byMonth(view, 'reopened'),
  ];
  const partial = partialMonths(view, Array.from(received));
  const backlog = view.weights === undefined ? backlogOf(view) : undefined;
  const ranks =
    closing === undefined ? undefined : rankedByGroup(closing, view.monthOf, view.months);
  const outcomes = outcomeKinds(view);
  const upheld = outcomes === undefined ? undefined : pairsByMonth(view, outcomes.isUpheld);
  const satisfied = satisfiedTest(view);
  const pleased = satisfied === undefined ? undefined : pairsByMonth(view, satisfied);
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
