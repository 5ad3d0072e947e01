import type { DateRole } from '#schema/record/complaint-log.ts';
import type { LogFigures } from '#schema/record/log-figures.ts';
import { EXAMPLE_ROWS, type LogWarning, type WarningCode } from '#schema/record/log-warning.ts';
import { FAR_FUTURE } from '../reading/log-moment.ts';
import { NO_DAY } from './day-table.ts';
import { type DateView, earlyOnes, type LogView } from './log-view.ts';
import { monthWarnings } from './month-warnings.ts';

const NO_ONES = new Uint8Array(0);

/** Those whose event came before their receipt; closing was looked at before. */
function earlyOf(view: LogView, role: DateRole, dates: DateView, received: DateView): Uint8Array {
  return role === 'closed' ? view.invalid : earlyOnes(dates, received, view.complaints);
}

/** Those without a day that can be counted with: 1 where it is so. */
function missingOf({ days, counts }: DateView): Uint8Array {
  return counts[NO_DAY] === 0 ? NO_ONES : Uint8Array.from(days, (day) => Number(day === NO_DAY));
}

/** Those whose day is not yet: 1 where it is so. */
function aheadOf({ days, moments, lastDay }: DateView, today: number): Uint8Array {
  if (lastDay <= today && !moments.includes(FAR_FUTURE)) return NO_ONES;
  return Uint8Array.from(days, (day, at) =>
    Number(day === NO_DAY ? moments[at] === FAR_FUTURE : day > today),
  );
}

/** The rows of the complaints that are marked by a 1, and how many they are. */
function rowsOf(view: LogView, marks: Uint8Array): Pick<LogWarning, 'count' | 'rows'> {
  const rows: number[] = [];
  let count = 0;
  for (let at = marks.indexOf(1); at >= 0; at = marks.indexOf(1, at + 1)) {
    count += 1;
    if (rows.length < EXAMPLE_ROWS) rows.push(view.log.firstRow.values[at] ?? 0);
  }
  return { count, rows };
}

function plain(code: WarningCode, count = 1): LogWarning {
  return { code, count, rows: [], names: [] };
}

/** What is not as it should be with the rows and their ids. */
function rowWarnings({ log, dates }: LogView): readonly LogWarning[] {
  const isCounts = log.numbers.some(({ role }) => role === 'count');
  const withoutId = dates.has('received') ? 'noId' : 'perhapsNoRegister';
  return [
    ...(!log.hasIds && !isCounts ? [plain(withoutId)] : []),
    ...(log.rows > log.complaints ? [plain('rowsNotComplaints', log.rows - log.complaints)] : []),
    ...(log.sameRows > 0 ? [plain('sameRows', log.sameRows)] : []),
  ];
}

/** Dates that are missing, out of their order, or not yet. */
function dateWarnings(view: LogView, today: number): readonly LogWarning[] {
  const received = view.dates.get('received');
  if (received === undefined) return [plain('noReceivedColumn')];
  const missing = rowsOf(view, missingOf(received));
  const others = [...view.dates].flatMap(([role, dates]): LogWarning[] => {
    const early = rowsOf(
      view,
      role === 'received' ? NO_ONES : earlyOf(view, role, dates, received),
    );
    // A due date lies ahead of an open complaint as it should.
    const ahead = rowsOf(view, role === 'due' ? NO_ONES : aheadOf(dates, today));
    return [
      ...(early.count > 0
        ? [{ code: 'eventBeforeReceived', role, names: [], ...early } as const]
        : []),
      ...(ahead.count > 0 ? [{ code: 'futureDates', role, names: [], ...ahead } as const] : []),
    ].map((warning) => ({ ...warning, names: [] }));
  });
  return [
    ...(missing.count > 0 ? [{ ...plain('noReceivedDate'), ...missing }] : []),
    ...(view.dates.has('closed') || view.weights !== undefined ? [] : [plain('noClosedColumn')]),
    ...others,
  ];
}

/** So many dates, of so many months, are all the first of one by no chance. */
const FIRSTS = { dates: 10, months: 3 };

/** How many of the days there are; undefined where one of them is not the first of its month. */
function countFirsts(
  days: Uint16Array,
  { complaints, table }: LogView,
): { readonly dates: number; readonly months: number } | undefined {
  const months = new Set<number>();
  let dates = 0;
  for (const day of days.subarray(0, complaints)) {
    if (day === NO_DAY) continue;
    if (table.monthStart[table.monthOf[day] ?? 0] !== day) return undefined;
    months.add(day);
    dates += 1;
  }
  return { dates, months: months.size };
}

/** Columns of dates that hold months or years: what is written without a day is read as the first. */
function monthColumns(view: LogView): readonly LogWarning[] {
  // Of counts no days are counted.
  if (view.weights !== undefined) return [];
  return [...view.dates].flatMap(([role, { days }]): LogWarning[] => {
    const firsts = countFirsts(days, view);
    const isMonths =
      firsts !== undefined && firsts.dates >= FIRSTS.dates && firsts.months >= FIRSTS.months;
    return isMonths ? [{ ...plain('onlyMonths', firsts.dates), role }] : [];
  });
}

/** What was seen while the rows were read. */
function readingWarnings({ log }: LogView): readonly LogWarning[] {
  return [...log.notes.values()].map(({ code, role, count, rows }) => ({
    code,
    count,
    rows: [...rows],
    names: [],
    ...(role === undefined ? {} : { role }),
  }));
}

function spellingWarnings(tallies: LogFigures['tallies']): readonly LogWarning[] {
  return tallies.flatMap(({ role, proposals }): LogWarning[] =>
    proposals.length === 0
      ? []
      : [
          {
            code: 'spellings',
            count: proposals.length,
            rows: [],
            role,
            names: proposals.flat().slice(0, EXAMPLE_ROWS),
          },
        ],
  );
}

/** Values that hold the sign for bytes that are no text: the encoding is another one. */
function undecodable(tallies: LogFigures['tallies']): readonly LogWarning[] {
  return tallies.flatMap(({ role, values }): LogWarning[] => {
    const names = values.map(({ value }) => value).filter((value) => value.includes('\ufffd'));
    return names.length === 0
      ? []
      : [
          {
            code: 'undecodable',
            count: names.length,
            rows: [],
            role,
            names: names.slice(0, EXAMPLE_ROWS),
          },
        ];
  });
}

/** All that spoils a figure, each once with its count. `today` is counted from 1930. */
export function warningsOf(
  view: LogView,
  figures: Pick<LogFigures, 'tallies' | 'months' | 'repeats' | 'closed' | 'open'>,
  calendarYears: readonly [number, number] | undefined,
  today: number,
): LogWarning[] {
  return [
    ...rowWarnings(view),
    ...dateWarnings(view, today),
    ...monthColumns(view),
    ...readingWarnings(view),
    ...spellingWarnings(figures.tallies),
    ...undecodable(figures.tallies),
    ...monthWarnings(view, figures, calendarYears),
    ...(figures.repeats === undefined && view.weights === undefined ? [plain('noRepeatKey')] : []),
  ];
}
