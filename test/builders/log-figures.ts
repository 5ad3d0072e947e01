import { USUAL_SETTINGS } from '#core/complaint-log/figures/usual-settings.ts';
import type { LogPeriod, Spread, Tally, ValueFigure } from '#schema/record/log-figures.ts';
import { aLogMapping } from './a-log.ts';
import { NOW } from './an-assessment.ts';

const MONTHS = ['2026-07', '2026-08', '2026-09', '2026-10'];
const RECEIVED = [31, 42, 38, 29];
const CLOSED = [22, 40, 41, 27];

function aSpread(median: number): Spread {
  return {
    ...{ count: 130, mean: median + 2.4, min: 0, median, p90: median * 3, max: median * 7 },
    ...{
      medianNearest: median,
      p90Nearest: median * 3,
      zero: 4,
      byDay: [4, 9, 20, 31, 26, 18, 22],
    },
  };
}

function aValue(value: string, rows: number): ValueFigure {
  const byMonth = MONTHS.map((_, at) => Math.round((rows * (RECEIVED[at] ?? 0)) / 140));
  return { value, rows, complaints: rows, byMonth, closed: rows - 2, medianDays: 6, p90Days: 19 };
}

const months = MONTHS.map((month, at) => ({
  ...{ month, received: RECEIVED[at] ?? 0, closed: CLOSED[at] ?? 0, reopened: 0 },
  ...{ backlog: 9 + at, backlogAges: [6, 2, 1, at] as [number, number, number, number] },
  ...{ oldestOpen: 61, medianDays: 6, p90Days: 20, isPartial: at === 3 },
}));

const TALLIES: Tally[] = [
  {
    ...{ role: 'category', heading: 'Topic', rows: 152, distinct: 4, blank: 3, vitalFew: 2 },
    values: [aValue('Billing', 80), aValue('Delivery', 50), aValue('billing ', 19), aValue('', 3)],
    proposals: [['Billing', 'billing ']],
  },
  {
    ...{ role: 'outcome', heading: 'Result', rows: 152, distinct: 2, blank: 0, vitalFew: 1 },
    ...{ values: [aValue('Upheld', 90), aValue('Not upheld', 62)], proposals: [] },
  },
];

/** The figures of four months with most of what a register can tell, and some of what spoils it. */
export function aFullPeriod(): LogPeriod {
  const promise = { id: 'p', event: 'closed', days: 10, unit: 'working' } as const;
  return {
    ...{ id: 'full', title: 'July 2026 – October 2026', fileName: 'register-2026.csv' },
    ...{ fileHash: '5e'.repeat(32), madeAt: NOW, mapping: aLogMapping },
    settings: { ...USUAL_SETTINGS, promises: [promise], calendar: 'gb-eng' },
    figures: {
      ...{ rows: 152, complaints: 140, counting: 'ids', asOf: '2026-10-20' },
      leftOut: [{ reason: 'blankRow', count: 2, rows: [77, 103] }],
      ...{ firstReceived: '2026-07-01', lastReceived: '2026-10-20', noReceivedDate: 1, invalid: 1 },
      isBacklogSound: true,
      ...{ closed: 130, open: 10, reopened: 3, receivedByDay: [], months, rates: [] },
      dates: [{ role: 'received', filled: 139, blank: 1, unreadable: 0, hasTimes: false }],
      durations: [{ event: 'closed', calendar: aSpread(6), working: aSpread(4) }],
      promises: [
        {
          ...{ promise, ofDue: { part: 101, whole: 133 }, ofDone: { part: 101, whole: 130 } },
          ...{ notYetDue: 7, byMonth: MONTHS.map(() => [25, 33] as [number, number]) },
        },
      ],
      tallies: TALLIES,
      warnings: [
        { code: 'rowsNotComplaints', count: 12, rows: [4, 9, 15], names: [] },
        { code: 'partialLastMonth', count: 1, rows: [], names: ['2026-10'] },
        { code: 'spellings', count: 1, rows: [], role: 'category', names: ['Billing', 'billing '] },
      ],
    },
  };
}
