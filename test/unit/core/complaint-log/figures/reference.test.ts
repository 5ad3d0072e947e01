import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DateForm, LogSettings } from '#schema/record/complaint-log.ts';
import type { LogFigures, Tally } from '#schema/record/log-figures.ts';
import { aMapping, figuresOf, type Roles } from '../../../../builders/complaint-log.ts';

/** Public registers with figures by an independent program; they are not part of the project. */
const FOLDER = '../shared/data/logs-2';

interface Reference {
  readonly rows: number;
  readonly complaints: number;
  readonly duplicate_row_rate: number;
  readonly no_received_date: number;
  readonly invalid: number;
  readonly closed?: number;
  readonly open?: number;
  readonly first_received: string;
  readonly last_received: string;
  readonly as_of: string;
  readonly received_by_month: Readonly<Record<string, number>>;
  readonly closed_by_month?: Readonly<Record<string, number>>;
  readonly received_by_day?: Readonly<Record<string, number>>;
  readonly backlog_at_month_end?: Readonly<Record<string, number>>;
  readonly days_to_close?: Readonly<Record<string, number>>;
  readonly within_working_days?: Readonly<
    Record<string, { count: number; of_closed: number; of_due: number }>
  >;
  readonly pareto: Readonly<
    Record<
      string,
      {
        rows: number;
        categories: number;
        vital_few: number;
        top: [string, number, number, number][];
      }
    >
  >;
  readonly repeat_rate_90d?: { key: string[]; repeats: number; rate: number };
  readonly target?: Readonly<Record<string, number>>;
}

interface Register {
  readonly file: string;
  readonly roles: Roles;
  readonly dateForm: DateForm;
  readonly delimiter: ',' | ';';
  readonly settings: Partial<LogSettings>;
}

const BOSTON: Omit<Register, 'file' | 'dateForm'> = {
  delimiter: ',',
  roles: {
    id: 'case_enquiry_id',
    received: 'open_dt',
    due: 'target_dt',
    closed: 'closed_dt',
    category: 'reason',
    channel: 'source',
    site: 'neighborhood',
    outcome: 'ontime',
  },
  settings: {
    repeatKey: ['category', 'site'],
    promises: [3, 5, 10, 20, 30, 40].map((days) => ({
      id: String(days),
      event: 'closed' as const,
      days,
      unit: 'working' as const,
    })),
  },
};

const REGISTERS: readonly Register[] = [
  { ...BOSTON, file: 'boston311_2022-01_100_iso.csv', dateForm: 'yearFirst' },
  { ...BOSTON, file: 'boston311_2022-01_100_dmy.csv', dateForm: 'dayFirst' },
  { ...BOSTON, file: 'boston311_2022-01_100_20duplicates.csv', dateForm: 'yearFirst' },
  {
    file: 'zuerich_meldungen_2016-2025.csv',
    delimiter: ';',
    dateForm: 'dayFirst',
    roles: { received: 'Datum', category: 'Kategorie' },
    settings: {},
  },
];

const rounded = (value: number) => Math.round(value * 10_000) / 10_000;
const share = ({ part, whole }: { part: number; whole: number }) => rounded(part / whole);

function referenceOf(file: string): Reference {
  return JSON.parse(readFileSync(join(FOLDER, 'reference.json'), 'utf8'))[file];
}

function figuresOfFile({ file, roles, dateForm, delimiter, settings }: Register): LogFigures {
  const bytes = readFileSync(join(FOLDER, file));
  const headings = bytes.toString('utf8').split(/\r?\n/, 1)[0] ?? '';
  return figuresOf(bytes, aMapping(headings, roles, { dateForm, delimiter }), settings);
}

function byMonth(figures: LogFigures, of: 'received' | 'closed' | 'backlog') {
  return Object.fromEntries(figures.months.map((month) => [month.month, month[of]]));
}

/** The table in the form of the reference: at most as many values as it lists, with running shares. */
function topOf({ rows, values }: Tally, size: number) {
  let sum = 0;
  return values.slice(0, size).map(({ value, rows: count }) => {
    sum += count;
    return [value, count, rounded(count / rows), rounded(sum / rows)];
  });
}

test.for(REGISTERS)('$file has the counts of the reference', (register, { skip }) => {
  skip(!existsSync(FOLDER), `The public registers are not here: ${FOLDER}`);
  const expected = referenceOf(register.file);

  const figures = figuresOfFile(register);

  expect(figures).toMatchObject({
    rows: expected.rows,
    complaints: expected.complaints,
    noReceivedDate: expected.no_received_date,
    invalid: expected.invalid,
    firstReceived: expected.first_received.slice(0, 10),
    lastReceived: expected.last_received.slice(0, 10),
    asOf: expected.as_of,
  });
  expect([figures.closed, figures.open]).toEqual([expected.closed, expected.open]);
  expect(1 - figures.complaints / figures.rows).toBeCloseTo(expected.duplicate_row_rate, 10);
});

test.for(REGISTERS)('$file has the months of the reference', (register, { skip }) => {
  skip(!existsSync(FOLDER), `The public registers are not here: ${FOLDER}`);
  const expected = referenceOf(register.file);

  const figures = figuresOfFile(register);

  expect(byMonth(figures, 'received')).toEqual(expected.received_by_month);
  if (expected.backlog_at_month_end !== undefined)
    expect(byMonth(figures, 'backlog')).toEqual(expected.backlog_at_month_end);
  if (expected.received_by_day !== undefined)
    expect(figures.receivedByDay).toEqual(Object.values(expected.received_by_day));
  for (const month of figures.months)
    if (expected.closed_by_month !== undefined)
      expect(month.closed).toBe(expected.closed_by_month[month.month] ?? 0);
});

test.for(REGISTERS)('$file has the durations of the reference', (register, { skip }) => {
  skip(!existsSync(FOLDER), `The public registers are not here: ${FOLDER}`);
  const expected = referenceOf(register.file);

  const figures = figuresOfFile(register);

  const spread = figures.durations.find(({ event }) => event === 'closed')?.calendar;
  expect(spread === undefined).toBe(expected.days_to_close === undefined);
  if (spread !== undefined)
    expect({
      n: spread.count,
      mean: rounded(spread.mean),
      min: rounded(spread.min),
      max: rounded(spread.max),
      p50_nearest: rounded(spread.medianNearest),
      p90_nearest: rounded(spread.p90Nearest),
      p50_linear: rounded(spread.median),
      p90_linear: rounded(spread.p90),
      zero: spread.zero,
    }).toEqual(expected.days_to_close);
  const kept = figures.promises.map(({ promise, ofDone, ofDue }) => [
    promise.id,
    { count: ofDue.part, of_closed: share(ofDone), of_due: share(ofDue) },
  ]);
  expect(Object.fromEntries(kept)).toEqual(expected.within_working_days ?? {});
});

test.for(REGISTERS)('$file has the tables of the reference', (register, { skip }) => {
  skip(!existsSync(FOLDER), `The public registers are not here: ${FOLDER}`);
  const expected = referenceOf(register.file);

  const figures = figuresOfFile(register);

  for (const [heading, pareto] of Object.entries(expected.pareto)) {
    const tally = figures.tallies.find((one) => one.heading === heading);
    expect(tally).toMatchObject({
      rows: pareto.rows,
      distinct: pareto.categories,
      vitalFew: pareto.vital_few,
    });
    if (tally !== undefined) expect(topOf(tally, pareto.top.length)).toEqual(pareto.top);
  }
  const { repeats } = figures;
  if (expected.repeat_rate_90d !== undefined && repeats !== undefined)
    expect([repeats.share.part, share(repeats.share)]).toEqual([
      expected.repeat_rate_90d.repeats,
      expected.repeat_rate_90d.rate,
    ]);
  expect(repeats === undefined).toBe(expected.repeat_rate_90d === undefined);
  if (expected.target !== undefined)
    expect(figures.ownDue).toMatchObject({
      withDue: expected.target['with_target'],
      closedInTime: expected.target['closed_by_target'],
      closedLate: expected.target['closed_after_target'],
    });
});
