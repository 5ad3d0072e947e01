import type { SqlDialect } from './sql-dialect.ts';

/** A backslash within quotes stands for another sign here. */
function quoted(text: string, quote: '"' | "'"): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);
  return `${quote}${escaped}${quote}`;
}

const textInSql = (text: string) => quoted(text, "'");

/** Days from the day 0 of spreadsheets to the first of January 1970. */
const DAYS_TO_1970 = { '1899-12-30': 25_569, '1904-01-01': 24_107 } as const;

/** Else a new name hides the column of the same name that it is made of. */
const NAMES = 'SETTINGS prefer_column_name_to_alias = 1;\n';

/**
 * ClickHouse. Its usual dates begin in 1970, so days are of `Date32` (1900 to 2299) and moments of
 * `DateTime64`, both without a zone of the server's. Types that hold NULL say so; a CAST to one that does
 * not would stop at it.
 */
export const CLICKHOUSE: SqlDialect = {
  name: (name) => quoted(name, '"'),
  text: textInSql,
  asText: (value) => `toString(${value})`,
  asNumber: (value) => `CAST(${value} AS Nullable(Float64))`,
  numberIn: (cell) => `toFloat64OrNull(${cell})`,
  matches: (text, pattern) => `match(${text}, ${textInSql(pattern)})`,
  replacePattern: (text, pattern, by) =>
    `replaceRegexpAll(${text}, ${textInSql(pattern)}, ${textInSql(by)})`,
  lower: (text) => `lowerUTF8(${text})`,
  // Without four digits of a year it would guess one.
  momentOf: (text) =>
    `if(match(${text}, '[0-9]{4}'), parseDateTime64BestEffortOrNull(${text}, 3, 'UTC'), NULL)`,
  momentOfSerial: (cell, start) =>
    `fromUnixTimestamp64Milli(accurateCastOrNull(round((toFloat64OrNull(${cell}) - ${DAYS_TO_1970[start]}) * 86400000), 'Int64'), 'UTC')`,
  day: (moment) => `CAST(${moment} AS Nullable(Date32))`,
  noDay: 'CAST(NULL AS Nullable(Date32))',
  today: 'toDate32(today())',
  daysBetween: (from, to) => `dateDiff('day', ${from}, ${to})`,
  secondsBetween: (from, to) =>
    `(toUnixTimestamp64Milli(${to}) - toUnixTimestamp64Milli(${from})) / 1000`,
  allDays: "SELECT toDate32('1930-01-01') + number AS day FROM numbers(50039)",
  weekday: (day) => `toDayOfWeek(${day}) % 7`,
  month: (day) => `substring(toString(${day}), 1, 7)`,
  isAny: (test) => `max(${test})`,
  percentile: (share, of) => `quantileExactInclusive(${share})(${of})`,
  query: (named, figures) =>
    [
      // A named query would be run anew wherever it is named, dozens of times; tables of the session are not.
      ...named.map(([name, query]) => `CREATE TEMPORARY TABLE ${name} AS\n  ${query}\n${NAMES}`),
      // An ORDER BY behind a UNION would sort its last part alone.
      `SELECT * FROM (\n${figures.join('\nUNION ALL\n')}\n)\nORDER BY figure, item\n${NAMES}`,
      ...named.map(([name]) => `DROP TEMPORARY TABLE ${name};\n`),
    ].join(''),
};
