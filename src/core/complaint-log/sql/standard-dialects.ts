import type { SqlDialect } from './sql-dialect.ts';

function textInSql(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** What PostgreSQL and DuckDB write alike. */
const STANDARD: Omit<SqlDialect, 'momentOf'> = {
  name: (name) => `"${name.replaceAll('"', '""')}"`,
  text: textInSql,
  asText: (value) => `CAST(${value} AS text)`,
  asNumber: (value) => `CAST(${value} AS double precision)`,
  numberIn: (cell) => `CAST(${cell} AS double precision)`,
  // Patterns are anchored, since one engine looks for them anywhere and the other in the whole.
  matches: (text, pattern) => `${text} ~ ${textInSql(pattern)}`,
  replacePattern: (text, pattern, by) =>
    `regexp_replace(${text}, ${textInSql(pattern)}, ${textInSql(by)}, 'g')`,
  lower: (text) => `lower(${text})`,
  momentOfSerial: (cell, start) =>
    `CAST(${textInSql(start)} AS timestamp) + CAST(${cell} AS double precision) * INTERVAL '1 day'`,
  day: (moment) => `CAST(${moment} AS date)`,
  noDay: 'CAST(NULL AS date)',
  today: 'CURRENT_DATE',
  daysBetween: (from, to) => `(${to} - ${from})`,
  secondsBetween: (from, to) => `CAST(EXTRACT(epoch FROM (${to} - ${from})) AS double precision)`,
  allDays:
    "SELECT CAST(day AS date) AS day FROM generate_series(CAST('1930-01-01' AS timestamp), CAST('2066-12-31' AS timestamp), INTERVAL '1 day') AS days(day)",
  weekday: (day) => `CAST(EXTRACT(dow FROM ${day}) AS integer)`,
  month: (day) => `substr(CAST(${day} AS text), 1, 7)`,
  isAny: (test) => `bool_or(${test})`,
  percentile: (share, of) =>
    `percentile_cont(${share}) WITHIN GROUP (ORDER BY CAST(${of} AS double precision))`,
  query: (named, figures) => {
    const written = named.map(([name, query]) => `${name} AS MATERIALIZED (\n  ${query}\n)`);
    return `WITH ${written.join(',\n')}\n${figures.join('\nUNION ALL\n')}\nORDER BY figure, item;\n`;
  },
};

export const POSTGRES: SqlDialect = {
  ...STANDARD,
  momentOf: (text) => `CAST(${text} AS timestamp)`,
};

export const DUCKDB: SqlDialect = {
  ...STANDARD,
  momentOf: (text) =>
    `COALESCE(TRY_CAST(${text} AS timestamp), try_strptime(${text}, ['%Y-%m-%d %I:%M:%S %p', '%Y-%m-%d %I:%M %p', '%d %B %Y', '%d %b %Y']))`,
};
