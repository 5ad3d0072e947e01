import type { DateForm } from '#schema/record/complaint-log.ts';

/** Engines that the figures are written for. */
export const SQL_ENGINES = ['postgres', 'duckdb'] as const;
export type SqlEngine = (typeof SQL_ENGINES)[number];

/** A name of a table or column, whatever stands in it. */
export function nameInSql(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text as a value. */
export function textInSql(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Texts as a list to look something up in; one that nothing is in where there are none. */
export function listInSql(texts: readonly string[]): string {
  return texts.length === 0 ? "('')" : `(${texts.map(textInSql).join(', ')})`;
}

/** A cell as text without outer blanks; NULL where nothing is left. */
export function cellInSql(heading: string): string {
  // What counts as a blank differs between the engines; this list does not.
  return `NULLIF(regexp_replace(CAST(${nameInSql(heading)} AS text), '^[ \\t\\r\\n\u00a0\u3000]+|[ \\t\\r\\n\u00a0\u3000]+$', '', 'g'), '')`;
}

/** A number in a cell; NULL where there is none. */
export function numberInSql(cell: string, decimal: '.' | ','): string {
  const plain =
    decimal === '.' ? `replace(${cell}, ',', '')` : pointFor(`replace(${cell}, '.', '')`);
  // Anchored, since one engine looks for the pattern anywhere and the other in the whole.
  return `CASE WHEN ${plain} ~ '^[-+]?[0-9]+([.][0-9]*)?$' THEN CAST(${plain} AS double precision) END`;
}

function pointFor(cell: string): string {
  return `replace(${cell}, ',', '.')`;
}

const MONTH_DAY = {
  dayFirst: { from: '^([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})', to: '\\3-\\2-\\1' },
  monthFirst: { from: '^([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})', to: '\\3-\\1-\\2' },
  yearFirst: { from: '^([0-9]{4})[./-]([0-9]{1,2})[./-]([0-9]{1,2})', to: '\\1-\\2-\\3' },
} as const;

const CHINESE = '^([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日?';

/** What an engine takes for a moment; the offset of a zone is cut, the day as written is the day. */
function momentOfText(engine: SqlEngine, text: string): string {
  if (engine === 'postgres') return `CAST(${text} AS timestamp)`;
  return `COALESCE(TRY_CAST(${text} AS timestamp), try_strptime(${text}, ['%Y-%m-%d %I:%M:%S %p', '%Y-%m-%d %I:%M %p', '%d %B %Y', '%d %b %Y']))`;
}

/** The day 0 of spreadsheets that count from 1900 (as they do after February of that year) and from 1904. */
const SERIAL_START = { serial1900: '1899-12-30', serial1904: '1904-01-01' } as const;

/** The moment in a cell of a column of dates. */
export function momentInSql(engine: SqlEngine, cell: string, form: DateForm): string {
  if (form === 'serial1900' || form === 'serial1904')
    return `CAST(${textInSql(SERIAL_START[form])} AS timestamp) + CAST(${cell} AS double precision) * INTERVAL '1 day'`;
  if (form === 'written')
    return momentOfText(engine, `regexp_replace(${cell}, ${textInSql(CHINESE)}, '\\1-\\2-\\3')`);
  const { from, to } = MONTH_DAY[form];
  const turned = `regexp_replace(${cell}, ${textInSql(from)}, ${textInSql(to)})`;
  const local = `regexp_replace(replace(${turned}, 'T', ' '), '([+-][0-9]{2}(:?[0-9]{2})?|Z)$', '')`;
  // An offset looks like the end of a day, so it is only cut behind a time.
  const text = `CASE WHEN ${cell} LIKE '%:%' THEN ${local} ELSE ${turned} END`;
  return `CASE WHEN ${text} ~ '^[0-9]{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12][0-9]|3[01])([ ,].*)?$' THEN ${momentOfText(engine, text)} END`;
}

/** Whole seconds between two moments. */
export function secondsInSql(from: string, to: string): string {
  return `CAST(EXTRACT(epoch FROM (${to} - ${from})) AS double precision)`;
}

/** All days from 1930 to 2066. */
export function allDaysInSql(): string {
  return `SELECT CAST(day AS date) AS day FROM generate_series(CAST('1930-01-01' AS timestamp), CAST('2066-12-31' AS timestamp), INTERVAL '1 day') AS days(day)`;
}

/** A month such as 2026-03. */
export function monthInSql(engine: SqlEngine, moment: string): string {
  return engine === 'postgres' ? `to_char(${moment}, 'YYYY-MM')` : `strftime(${moment}, '%Y-%m')`;
}
