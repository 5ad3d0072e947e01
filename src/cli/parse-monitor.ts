import { extname } from 'node:path';
import { SQL_ENGINES } from '#core/complaint-log/sql/sql-engines.ts';
import { fill } from '#core/message.ts';
import { MONITORING_EDITIONS } from '#core/monitoring/build-monitoring-report.ts';
import { ownEntry } from '#core/own-entry.ts';
import { ENDINGS, REPORT_FORMATS } from '#export/report-format.ts';
import { DATE_FORMS } from '#schema/record/complaint-log.ts';
import type { MonitorForm, MonitorRequest, SqlRequest } from './command.ts';
import { UsageError } from './command-error.ts';
import type { CommandWords } from './command-words.ts';
import { namedDay } from './named-day.ts';
import { oneOf } from './one-of.ts';

const text = { type: 'string' } as const;

/** The options of `redress monitor`. */
export const MONITOR_OPTIONS = {
  out: text,
  mapping: text,
  policy: text,
  day: text,
  dates: text,
  sheet: text,
  calendar: text,
  edition: text,
  organisation: text,
  brand: text,
  sql: text,
  table: text,
  force: { type: 'boolean' },
} as const;

type Values = Readonly<Record<string, unknown>>;

/** What `redress monitor` is asked for. Throws a `UsageError` that says what is wrong. */
export function parseMonitor(file: string, values: Values, words: CommandWords): MonitorRequest {
  const said = (name: string): string | undefined => {
    const value = ownEntry(values, name);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const out = said('out');
  if (out === undefined) throw new UsageError(words.wrongUsage.noOut);
  const [day, dates] = [said('day'), said('dates')];
  return {
    ...{ command: 'monitor', file, out, form: formOf(out, words), force: values['force'] === true },
    edition: oneOf(MONITORING_EDITIONS, said('edition') ?? 'full', 'edition', words),
    organisation: said('organisation') ?? '',
    brand: said('brand'),
    mapping: said('mapping'),
    policy: said('policy'),
    day: day === undefined ? undefined : namedDay(day, words),
    dates: dates === undefined ? undefined : oneOf(DATE_FORMS, dates, 'dates', words),
    calendar: said('calendar'),
    sheet: said('sheet'),
  };
}

/** What `redress monitor --sql` is asked for. Throws a `UsageError` that says what is wrong. */
export function parseSql(values: Values, words: CommandWords): SqlRequest {
  const { sql, mapping, table, policy, day } = values;
  if (typeof mapping !== 'string' || mapping === '')
    throw new UsageError(words.wrongUsage.noMapping);
  return {
    command: 'sql',
    engine: oneOf(SQL_ENGINES, String(sql), 'sql', words),
    mapping,
    table: typeof table === 'string' && table !== '' ? table : 'complaints',
    policy: typeof policy === 'string' ? policy : undefined,
    day: typeof day === 'string' ? namedDay(day, words) : undefined,
  };
}

/** What the file is by its ending. */
function formOf(out: string, { wrongUsage }: CommandWords): MonitorForm {
  const ending = extname(out).slice(1).toLowerCase();
  if (ending === 'xlsx' || ending === 'json') return ending;
  const format = REPORT_FORMATS.find((one) => ENDINGS[one].includes(ending));
  if (format !== undefined) return format;
  const endings = [...REPORT_FORMATS, 'xlsx', 'json'].map((one) => `.${one}`).join(', ');
  throw new UsageError(fill(wrongUsage.noForm, { out, endings }));
}
