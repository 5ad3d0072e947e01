import { bullets, cell, column, paragraph, table } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { fill, fillCount, joinList, writeDay } from '#core/message.ts';
import { countText } from '../figure-text.ts';
import type { MonitoringContext } from '../monitoring-context.ts';
import { leftOutSentence } from '../warning-sentence.ts';

/** Its text has no encoding that could be chosen. */
const WORKBOOK = /\.xls[xm]$/i;

/** What was read: the file, its period, what a complaint is, which column is what, and what was left out. */
export function readSection(context: MonitoringContext): readonly Block[] {
  const { words, language, period } = context;
  const { figures } = period;
  const left = figures.leftOut.filter(({ count }) => count > 0);
  return [
    table(
      words.read.caption,
      [column(words.read.what, 2), column(words.read.value, 5)],
      readFacts(context).map(([label, value]) => [cell(label), cell(value)]),
    ),
    left.length === 0
      ? paragraph(words.read.nothingLeftOut)
      : paragraph(
          fillCount(language, words.read.leftOut, totalOf(left), {
            count: countText(totalOf(left), language),
          }),
        ),
    ...(left.length === 0
      ? []
      : [bullets(left.map((one) => [{ text: leftOutSentence(one, context) }]))]),
    columnsTable(context),
    ...foldingsNote(context),
  ];
}

function totalOf(all: readonly { readonly count: number }[]): number {
  return all.reduce((sum, { count }) => sum + count, 0);
}

/** The file, its period and what a complaint is, each under a label. */
export function readFacts(context: MonitoringContext): readonly (readonly [string, string])[] {
  const { words, language, period } = context;
  const { figures, mapping } = period;
  const counting = fill(words.read.countings[figures.counting], {
    rows: countText(figures.rows, language),
    complaints: countText(figures.complaints, language),
  });
  return [
    [words.read.file, period.fileName],
    ...(period.fileHash === '' ? [] : [[words.read.hash, period.fileHash] as const]),
    ...(mapping.sheet === undefined ? [] : [[words.read.sheet, mapping.sheet] as const]),
    ...(mapping.sheet !== undefined || WORKBOOK.test(period.fileName)
      ? []
      : [[words.read.encoding, words.read.encodings[mapping.encoding]] as const]),
    [words.read.period, periodText(context)],
    [words.read.rows, countText(figures.rows, language)],
    [words.read.counting, counting],
    [words.read.asOf, writeDay(language, figures.asOf)],
  ];
}

/** `1 January 2026 to 31 March 2026`, by the days of receipt. */
export function periodText({ words, language, period }: MonitoringContext): string {
  const { firstReceived, lastReceived } = period.figures;
  if (firstReceived === '' || lastReceived === '') return words.read.noPeriod;
  return fill(words.read.fromTo, {
    from: writeDay(language, firstReceived),
    to: writeDay(language, lastReceived),
  });
}

function columnsTable({ words, period }: MonitoringContext): Block {
  const columns = [
    column(words.read.heading, 3),
    column(words.read.role, 3),
    column(words.read.form, 3),
  ];
  const rows = period.mapping.columns.map(({ heading, role, dateForm }) => [
    cell(heading === '' ? words.blank : heading),
    cell(words.roles[role]),
    cell(dateForm === undefined ? words.none : words.dateForms[dateForm]),
  ]);
  return table(words.read.columnsCaption, columns, rows);
}

function foldingsNote({ words, language, period }: MonitoringContext): readonly Block[] {
  const { foldings } = period.mapping;
  if (foldings.length === 0) return [];
  const said = foldings.map(({ from, to }) => fill(words.read.folding, { from, to }));
  return [paragraph(fill(words.read.foldings, { list: joinList(language, said) }), 'note')];
}
