import type { DateForm } from '#schema/record/complaint-log.ts';

/** What the engines write differently. Each function takes SQL and gives SQL. */
export interface SqlDialect {
  /** A name of a table or column, whatever stands in it. */
  readonly name: (name: string) => string;
  /** A text as a value. */
  readonly text: (text: string) => string;
  /** Any value as text; NULL stays NULL, as in all that follow. */
  readonly asText: (value: string) => string;
  readonly asNumber: (value: string) => string;
  /** A number in a cell of text; NULL where there is none. */
  readonly numberIn: (cell: string) => string;
  readonly matches: (text: string, pattern: string) => string;
  /** Every place where a pattern stands, in other words; `\\1` is its first group. */
  readonly replacePattern: (text: string, pattern: string, by: string) => string;
  readonly lower: (text: string) => string;
  /** The moment in a text of year, month and day, or with a month by its name. */
  readonly momentOf: (text: string) => string;
  /** The moment that a spreadsheet counts as days from a day 0. */
  readonly momentOfSerial: (cell: string, start: SerialStart) => string;
  readonly day: (moment: string) => string;
  readonly noDay: string;
  readonly today: string;
  readonly daysBetween: (from: string, to: string) => string;
  readonly secondsBetween: (from: string, to: string) => string;
  /** All days from 1930 to 2066. */
  readonly allDays: string;
  /** 0 for a Sunday to 6. */
  readonly weekday: (day: string) => string;
  /** A month such as 2026-03, of a day. */
  readonly month: (day: string) => string;
  readonly isAny: (test: string) => string;
  /** Between neighbours in proportion, as PERCENTILE.INC of spreadsheets. */
  readonly percentile: (share: number, of: string) => string;
  /** The whole: named queries, then the figures. */
  readonly query: (
    named: readonly (readonly [string, string])[],
    figures: readonly string[],
  ) => string;
}

/** The day 0 of spreadsheets that count from 1900 (as they do after February of that year) and from 1904. */
export type SerialStart = '1899-12-30' | '1904-01-01';

/** Texts as a list to look something up in; one that nothing is in where there are none. */
export function listInSql({ text }: SqlDialect, texts: readonly string[]): string {
  return texts.length === 0 ? "('')" : `(${texts.map(text).join(', ')})`;
}

/** What counts as a blank differs between the engines; this list does not. */
const BLANKS = '[ \\t\\r\\n\u00a0\u3000]+';

/** A cell as text without outer blanks; NULL where nothing is left. */
export function cellInSql({ name, asText, replacePattern }: SqlDialect, heading: string): string {
  return `NULLIF(${replacePattern(asText(name(heading)), `^${BLANKS}|${BLANKS}$`, '')}, '')`;
}

/** A number in a cell; NULL where there is none. */
export function numberInSql(
  { matches, numberIn }: SqlDialect,
  cell: string,
  decimal: '.' | ',',
): string {
  const plain =
    decimal === '.' ? `replace(${cell}, ',', '')` : `replace(replace(${cell}, '.', ''), ',', '.')`;
  return `CASE WHEN ${matches(plain, '^[-+]?[0-9]+([.][0-9]*)?$')} THEN ${numberIn(plain)} END`;
}

const MONTH_DAY = {
  dayFirst: { from: '^([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})', to: '\\3-\\2-\\1' },
  monthFirst: { from: '^([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})', to: '\\3-\\1-\\2' },
  yearFirst: { from: '^([0-9]{4})[./-]([0-9]{1,2})[./-]([0-9]{1,2})', to: '\\1-\\2-\\3' },
} as const;

const CHINESE = '^([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日?';
const DAY = '^[0-9]{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12][0-9]|3[01])([ ,].*)?$';

/** The moment in a cell of a column of dates. The offset of a zone is cut, the day as written is the day. */
export function momentInSql(dialect: SqlDialect, cell: string, form: DateForm): string {
  const { replacePattern, matches, momentOf, momentOfSerial } = dialect;
  if (form === 'serial1900') return momentOfSerial(cell, '1899-12-30');
  if (form === 'serial1904') return momentOfSerial(cell, '1904-01-01');
  if (form === 'written') return momentOf(replacePattern(cell, CHINESE, '\\1-\\2-\\3'));
  const { from, to } = MONTH_DAY[form];
  const turned = replacePattern(cell, from, to);
  const offset = '([+-][0-9]{2}(:?[0-9]{2})?|Z)$';
  const local = replacePattern(`replace(${turned}, 'T', ' ')`, offset, '');
  // An offset looks like the end of a day, so it is only cut behind a time.
  const text = `CASE WHEN ${cell} LIKE '%:%' THEN ${local} ELSE ${turned} END`;
  return `CASE WHEN ${matches(text, DAY)} THEN ${momentOf(text)} END`;
}

/** Whether a cell of a column of dates has a time: a spreadsheet keeps it behind the point. */
export function hasTimeInSql({ matches }: SqlDialect, cell: string, form: DateForm): string {
  const isSerial = form === 'serial1900' || form === 'serial1904';
  return isSerial ? matches(cell, '^[0-9]+[.]0*[1-9][0-9]*$') : `${cell} LIKE '%:%'`;
}
