import { fill, fillCount, joinList, joinSentences } from '#core/message.ts';
import type { LeftOut, LogWarning } from '#schema/record/log-warning.ts';
import { countText, monthText } from './figure-text.ts';
import type { MonitoringContext } from './monitoring-context.ts';

/** So many row numbers and names stand in a sentence before the rest is only counted. */
const NAMED = 8;

/** A warning in one sentence, with the rows that it is about. */
export function warningSentence(warning: LogWarning, context: MonitoringContext): string {
  const { words, language, period } = context;
  const { code, count, role, names, rows } = warning;
  const heading = period.mapping.columns.find((column) => column.role === role)?.heading;
  const sentence = fillCount(language, words.warnings[code], count, {
    count: countText(count, language),
    column: heading ?? words.noColumn,
    rows: countText(period.figures.rows, language),
    complaints: countText(period.figures.complaints, language),
  });
  const list = joinList(language, quoted(names, context));
  const named = names.length === 0 ? '' : fill(words.named, { names: list });
  const said = [sentence, named, rowsSentence(rows, count, context)];
  return joinSentences(said.filter((one) => one !== ''));
}

/** Rows that are in no figure, with the reason. */
export function leftOutSentence({ reason, count, rows }: LeftOut, context: MonitoringContext) {
  const { words, language } = context;
  const values = { count: countText(count, language) };
  const sentence = fillCount(language, words.leftOut[reason], count, values);
  const where = rowsSentence(rows, count, context);
  return where === '' ? sentence : joinSentences([sentence, where]);
}

/** `Rows 5, 9 and 12.`, with the first of them where there are more. */
function rowsSentence(
  rows: readonly number[],
  count: number,
  { words, language }: MonitoringContext,
): string {
  if (rows.length === 0) return '';
  const named = rows.slice(0, NAMED).map(String);
  const isAll = named.length === rows.length && rows.length >= count;
  const template = isAll ? words.rowsNamed : words.rowsFirst;
  return fillCount(language, template, named.length, { rows: joinList(language, named) });
}

/** A month is written as one; a blank is said to be one. */
function nameText(name: string, blank: string, language: string): string {
  if (name.trim() === '') return blank;
  return /^\d{4}-\d{2}$/.test(name) ? monthText(name, language) : name;
}

function quoted(
  names: readonly string[],
  { words, language }: MonitoringContext,
): readonly string[] {
  const shown = names.slice(0, NAMED).map((name) => nameText(name, words.blank, language));
  const rest = names.length - shown.length;
  const more = fillCount(language, words.more, rest, { count: countText(rest, language) });
  return rest > 0 ? [...shown, more] : shown;
}
