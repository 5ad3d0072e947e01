import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { USUAL_SETTINGS } from '#core/complaint-log/figures/usual-settings.ts';
import { SQL_DIALECTS, SQL_ENGINES, type SqlEngine } from '#core/complaint-log/sql/sql-engines.ts';
import { writeSql } from '#core/complaint-log/sql/write-sql.ts';
import type { LogMapping, LogSettings, ResponsePromise } from '#schema/record/complaint-log.ts';
import type { LogFigures } from '#schema/record/log-figures.ts';
import { rowsOf } from '../../../../benchmark/a-large-register.ts';
import { aMapping, figuresOf, type Roles } from '../../../../builders/complaint-log.ts';
import {
  type RunningEngine,
  type SqlFigures,
  startClickHouse,
  startDuckDb,
  startPostgres,
} from '../../../../builders/sql-engines.ts';

/** Public registers, which are not part of the project. */
const FOLDER = '../shared/data/logs-2';

const engines: Partial<Record<SqlEngine, RunningEngine>> = {};

beforeAll(async () => {
  engines.duckdb = await startDuckDb();
  const postgres = startPostgres();
  if (postgres !== undefined) engines.postgres = postgres;
  const clickhouse = await startClickHouse();
  if (clickhouse !== undefined) engines.clickhouse = clickhouse;
}, 120_000);

afterAll(() => {
  for (const engine of Object.values(engines)) engine.stop();
});

function spreadsIn({ durations }: LogFigures): SqlFigures {
  return Object.fromEntries(
    durations.flatMap(({ event, calendar, working }) =>
      (
        [
          ['days', calendar],
          ['workingDays', working],
        ] as const
      ).flatMap(([name, spread]) =>
        (['count', 'mean', 'min', 'median', 'p90', 'max'] as const).map((key) => [
          `${name}.${key} ${event}`,
          spread[key],
        ]),
      ),
    ),
  );
}

function promisesIn({ promises }: LogFigures): SqlFigures {
  return Object.fromEntries(
    promises.flatMap(({ promise, ofDue, ofDone, notYetDue }) => [
      [`promise.kept ${promise.id}`, ofDue.part],
      [`promise.due ${promise.id}`, ofDue.whole],
      [`promise.done ${promise.id}`, ofDone.whole],
      [`promise.notYetDue ${promise.id}`, notYetDue],
    ]),
  );
}

function talliesIn({ tallies }: LogFigures): SqlFigures {
  return Object.fromEntries(
    tallies.flatMap(({ role, values }) =>
      values.flatMap(({ value, rows, complaints }) => [
        [`rowsBy.${role} ${value}`.trim(), rows],
        [`complaintsBy.${role} ${value}`.trim(), complaints],
      ]),
    ),
  );
}

function monthsIn({ months, closed }: LogFigures): SqlFigures {
  return Object.fromEntries(
    months.flatMap((month) => [
      [`receivedByMonth ${month.month}`, month.received],
      ...(closed === undefined
        ? []
        : [
            [`closedByMonth ${month.month}`, month.closed],
            [`backlogByMonth ${month.month}`, month.backlog ?? 0],
          ]),
    ]),
  );
}

/** What the engines are asked for, as the figures have it. */
function listed(figures: LogFigures): SqlFigures {
  const { rows, complaints, invalid, noReceivedDate, closed, open } = figures;
  const { upheld, escalated, amounts, satisfaction } = figures;
  return {
    rows,
    complaints,
    invalid,
    noReceivedDate,
    ...(closed === undefined ? {} : { closed }),
    ...(open === undefined ? {} : { open }),
    ...monthsIn(figures),
    ...spreadsIn(figures),
    ...promisesIn(figures),
    ...talliesIn(figures),
    ...(upheld ? { 'upheld.part': upheld.part, 'upheld.whole': upheld.whole } : {}),
    ...(escalated ? { 'escalated.part': escalated.part } : {}),
    ...(amounts ? { 'amounts.paid': amounts.paid, 'amounts.sum': amounts.sum } : {}),
    ...(satisfaction
      ? {
          'satisfaction.count': satisfaction.response.part,
          'satisfaction.mean': satisfaction.mean,
        }
      : {}),
  };
}

interface Register {
  readonly text: string;
  readonly mapping: LogMapping;
  readonly settings?: Partial<LogSettings>;
}

/** To nine figures, which is more than anybody prints. */
function rounded(figures: SqlFigures): SqlFigures {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Number(value.toPrecision(9))]),
  );
}

async function expectAlike(
  engine: RunningEngine | undefined,
  { text, mapping, settings }: Register,
): Promise<void> {
  if (engine === undefined) return;
  const all = { ...USUAL_SETTINGS, asOf: '2026-03-31', ...settings };
  const query = writeSql({
    dialect: SQL_DIALECTS[engine.engine],
    table: 'register',
    mapping,
    settings: all,
  });

  const answer = await engine.ask({ text, delimiter: mapping.delimiter }, query);

  expect(rounded(answer)).toEqual(rounded(listed(figuresOf(text, mapping, all, all))));
}

const promise = (event: ResponsePromise['event'], days: number, unit: ResponsePromise['unit']) => ({
  id: `${event} ${days} ${unit}`,
  event,
  days,
  unit,
});

const PROMISES = [
  promise('acknowledged', 2, 'working'),
  promise('closed', 28, 'calendar'),
  promise('closed', 40, 'working'),
];

const ROLES: Roles = {
  id: 'Complaint ID',
  received: 'Date received',
  acknowledged: 'Date acknowledged',
  closed: 'Date closed',
  category: 'Category',
  site: 'Branch',
  outcome: 'Outcome',
  amount: 'Compensation',
  satisfaction: 'Satisfaction',
};

function seeded(count: number): string {
  const next = rowsOf(count);
  const rows: string[] = [];
  for (let row = next(); row !== undefined; row = next()) rows.push(row);
  return rows.join('');
}

function aRegister(text: string, changes: Partial<Register> = {}): Register {
  const headings = text.split(/\r?\n/, 1)[0] ?? '';
  return { text, mapping: aMapping(headings, ROLES), settings: { promises: PROMISES }, ...changes };
}

const SMALL = [
  'No;Eingang;Bestätigt;Erledigt;Sache;Betrag',
  '1;03.02.2026;04.02.2026;27.02.2026;Lärm;1.200,50',
  // Two rows of one complaint: the amount counts once, the earliest and the latest date stand.
  '1;02.02.2026;;02.03.2026;Lärm;1.200,50',
  // Closed before it was received.
  '2;10.02.2026;11.02.2026;09.02.2026;  ;',
  // Open, and without a received date.
  '3;28.02.2026;;;"Wasser ""warm""";0',
  '4;;;15.03.2026;"Wasser ""warm""";7',
  // Without an id, each is a complaint of its own.
  ';31.03.2026;31.03.2026;31.03.2026;Lärm;2',
  ';31.03.2026;31.03.2026;31.03.2026;Lärm;2',
].join('\n');

const SMALL_ROLES: Roles = {
  id: 'No',
  received: 'Eingang',
  acknowledged: 'Bestätigt',
  closed: 'Erledigt',
  category: 'Sache',
  amount: 'Betrag',
};

const CHINESE = [
  '编号,受理日期,办结日期,类别',
  'T-1,2026年1月5日,2026年2月20日,物业',
  'T-2,2026年2月14日,2026年2月25日,' + "业主's 投诉",
  'T-3,2026年2月28日,,物业',
].join('\n');

/** How to have an engine that is not there. */
const WAYS: Readonly<Record<SqlEngine, string>> = {
  postgres: 'on Debian, apt-get install postgresql',
  duckdb: 'npm install',
  clickhouse: 'npm install --no-save chdb@3.4.0, half a gigabyte',
};

describe.each(SQL_ENGINES)('%s', (name) => {
  const engineOrSkip = (skip: (condition: boolean, note?: string) => void) => {
    skip(engines[name] === undefined, `${name} is not installed: ${WAYS[name]}`);
    return engines[name];
  };

  test('finds the same figures in a register with every trap', async ({ skip }) => {
    const engine = engineOrSkip(skip);
    const headings = SMALL.split('\n', 1)[0] ?? '';
    const mapping = aMapping(headings, SMALL_ROLES, {
      delimiter: ';',
      decimal: ',',
      dateForm: 'dayFirst',
      foldings: [{ role: 'category', from: 'Wasser "warm"', to: 'Wasser' }],
    });

    for (const clockStart of ['received', 'acknowledged'] as const)
      await expectAlike(engine, {
        text: SMALL,
        mapping,
        settings: { promises: PROMISES, clockStart },
      });
  });

  test('counts the exchanged working days of China', async ({ skip }) => {
    const engine = engineOrSkip(skip);
    const mapping = aMapping(
      CHINESE.split('\n', 1)[0] ?? '',
      { id: '编号', received: '受理日期', closed: '办结日期', category: '类别' },
      { dateForm: 'written' },
    );

    await expectAlike(engine, {
      text: CHINESE,
      mapping,
      settings: {
        holidays: [
          '2026-02-16',
          '2026-02-17',
          '2026-02-18',
          '2026-02-19',
          '2026-02-20',
          '2026-02-23',
        ],
        workdays: ['2026-02-14', '2026-02-28'],
        promises: [promise('closed', 5, 'working')],
      },
    });
  });

  test.for([
    ['serial1900', ['46054.25', '46054.75'], ['46063.5', '46064']],
    ['serial1904', ['44592.25', '44592.75'], ['44601.5', '44602']],
    ['written', ['2 February 2026', '3 Feb 2026'], ['11 February 2026', '12 Feb 2026']],
    [
      'yearFirst',
      ['2026-02-02T23:30:00+02:00', '2026-02-03 01:00'],
      ['2026/2/11', '2026-02-12 09:15:30'],
    ],
    ['monthFirst', ['2/2/2026', '02/03/2026'], ['2/11/2026', '2/12/2026']],
  ] as const)(
    'finds the same figures in dates as %s, and in words with a backslash',
    async ([dateForm, received, closed], { skip }) => {
      const engine = engineOrSkip(skip);
      const rows = received.map((day, place) => `${place},${day},${closed[place]},C:\\it's`);
      const text = ['No,Came,Went,Matter', ...rows].join('\n');
      const roles = { id: 'No', received: 'Came', closed: 'Went', category: 'Matter' };
      const foldings = [{ role: 'category', from: "C:\\it's", to: "D:\\'" }] as const;
      const mapping = aMapping('No,Came,Went,Matter', roles, { dateForm, foldings: [...foldings] });

      await expectAlike(engine, { text, mapping, settings: { promises: PROMISES } });
    },
  );

  test('finds the same figures in 3,000 rows drawn with a seed', async ({ skip }) => {
    const engine = engineOrSkip(skip);
    const settings = {
      promises: PROMISES,
      upheld: ['upheld'],
      partlyUpheld: ['Partly  Upheld'],
      notUpheld: ['not upheld'],
    };

    await expectAlike(engine, aRegister(seeded(3_000), { settings }));
  });

  test.for([
    ['boston311_2022-01_100_iso.csv', 'yearFirst'],
    ['boston311_2022-01_100_dmy.csv', 'dayFirst'],
    ['boston311_2022-01_100_20duplicates.csv', 'yearFirst'],
  ] as const)('finds the same figures in %s', async ([file, dateForm], { skip }) => {
    const engine = engineOrSkip(skip);
    skip(!existsSync(FOLDER), `The public registers are not here: ${FOLDER}`);
    const text = readFileSync(join(FOLDER, file), 'utf8');
    const roles = {
      id: 'case_enquiry_id',
      received: 'open_dt',
      closed: 'closed_dt',
      category: 'reason',
      site: 'neighborhood',
    };

    await expectAlike(engine, {
      text,
      mapping: aMapping(text.split(/\r?\n/, 1)[0] ?? '', roles, { dateForm }),
      settings: { promises: PROMISES, asOf: '' },
    });
  });
});
