import { inRegisterOrder, registerName } from '#core/assessment/register-name.ts';
import { cell, chapter, column, heading, paragraph, table } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { filledTable } from '#core/document/filled-table.ts';
import { fill, joinSentences, writeDay } from '#core/message.ts';
import { writePeriod } from '#core/quality-blocks/write-period.ts';
import { shareText } from '#core/result-blocks/figures.ts';
import { toPercent } from '#core/scoring/fraction.ts';
import type { RegisterFigures } from '#schema/record/register-figures.ts';
import { periodOf, promisesFigure, receivedFigure, targetText } from './register-charts.ts';
import type { ReportContext } from './report-context.ts';
import { inDays } from './sample-section.ts';

/** So many of the last months and of the kinds stand in a table: a workbook has them all. */
const MOST = { months: 13, kinds: 8 } as const;

/** Evidence that is a complaint register, under the name of its entry, in the order of the register. */
export function registersIn({ assessment }: Pick<ReportContext, 'assessment'>) {
  return inRegisterOrder(assessment.evidence).flatMap(([id, { title, figures }]) =>
    figures ? [{ name: registerName('E', assessment.evidence, id), title, figures }] : [],
  );
}

/** What the complaint registers come to that were made evidence; not there where none was. */
export function registerSection(context: ReportContext): readonly Block[] {
  const registers = registersIn(context);
  if (registers.length === 0) return [];
  const { registerFigures: texts } = context.words;
  return [
    chapter('register', texts.title),
    ...registers.flatMap(({ name, title, figures }) => [
      heading(2, `register-${name}`, `${name} ${title}`.trim()),
      paragraph(joinSentences(sentences(figures, context))),
      ...receivedFigure(name, figures, context),
      ...monthsTable(figures, context),
      ...promisesFigure(name, figures, context),
      ...promisesTable(figures, context),
      ...stagesTable(figures, context),
      ...figures.kinds.map((kinds) => kindsTable(kinds, figures, context.words)),
      paragraph(texts.method, 'note'),
    ]),
  ];
}

function sentences(figures: RegisterFigures, { words, language }: ReportContext) {
  const { registerFigures: texts } = words;
  const { complaints, closed, open, upheld, satisfied, asOf } = figures;
  const share = (one: RegisterFigures['upheld'], sentence: string) =>
    one && one.whole > 0
      ? [fill(sentence, { ...one, percent: toPercent(one.part, one.whole) })]
      : [];
  const day = (text: string) => writeDay(language, text);
  return [
    fill(figures.from && figures.to ? texts.received : texts.receivedUndated, {
      ...{ complaints, from: day(figures.from), to: day(figures.to) },
    }),
    ...(closed === undefined ? [] : [fill(texts.closed, { closed })]),
    ...(open === undefined || asOf === '' ? [] : [fill(texts.open, { open, day: day(asOf) })]),
    ...share(upheld, texts.upheld),
    ...share(satisfied, texts.satisfied),
  ];
}

function monthsTable(
  { months }: RegisterFigures,
  { words, language }: ReportContext,
): readonly Block[] {
  const { registerFigures: texts, figures: shown } = words;
  if (months.length === 0) return [];
  const number = (value: number | undefined) => cell(value?.toString() ?? shown.none);
  return [
    filledTable(
      texts.monthsCaption,
      [
        column(texts.month, 2),
        ...[texts.receivedLabel, texts.closedLabel, texts.openLabel].map((label) =>
          column(label, 1.5, 'end'),
        ),
      ],
      months
        .slice(-MOST.months)
        .map(({ month, received, closed, open }) => [
          cell(writePeriod(language, periodOf(month))),
          ...[received, closed, open].map(number),
        ]),
      shown.none,
    ),
  ];
}

function promisesTable({ promises }: RegisterFigures, { words }: ReportContext): readonly Block[] {
  const { registerFigures: texts } = words;
  if (promises.length === 0) return [];
  return [
    table(
      texts.targetsCaption,
      [column(texts.target, 4), column(texts.kept, 3, 'end'), column(texts.notYetDue, 2, 'end')],
      promises.map((one) => [
        cell(targetText(one, words)),
        cell(one.due === 0 ? words.figures.none : shareText(one.kept, one.due, words)),
        cell(String(one.notYetDue)),
      ]),
    ),
  ];
}

function stagesTable({ stages }: RegisterFigures, { words }: ReportContext): readonly Block[] {
  const { registerFigures: texts, sample } = words;
  if (stages.length === 0) return [];
  return [
    table(
      texts.daysCaption,
      [
        column(sample.stage, 3),
        ...[texts.count, sample.median, sample.ninetieth, sample.worst].map((label) =>
          column(label, 1.5, 'end'),
        ),
      ],
      stages.map(({ stage, count, median, ninetieth, worst }) => [
        cell(sample.stages[stage]),
        ...[String(count), ...[median, ninetieth, worst].map(inDays)].map((text) => cell(text)),
      ]),
    ),
  ];
}

function kindsTable(
  { heading: label, values }: RegisterFigures['kinds'][number],
  { complaints }: RegisterFigures,
  { registerFigures: texts }: ReportContext['words'],
): Block {
  const shown = values.slice(0, MOST.kinds);
  return table(
    fill(texts.kindsCaption, { heading: label }),
    [column(label, 5), column(texts.complaints, 2, 'end'), column(texts.share, 2, 'end')],
    shown.map((one) => [
      cell(one.value),
      cell(String(one.complaints)),
      cell(complaints > 0 ? toPercent(one.complaints, complaints) : ''),
    ]),
  );
}
