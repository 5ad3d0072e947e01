import { inRegisterOrder, registerName } from '#core/assessment/register-name.ts';
import { cell, chapter, column, heading, paragraph } from '#core/document/blocks.ts';
import type { Block, FigureBlock } from '#core/document/document.ts';
import { filledTable } from '#core/document/filled-table.ts';
import { fill, joinSentences, writeDay } from '#core/message.ts';
import { type StageFigures, sampleFigures } from '#core/sample/sample-figures.ts';
import type { Sample } from '#schema/record/sample.ts';
import type { ReportContext } from './report-context.ts';
import { timelinessFigure } from './timeliness-figure.ts';

/** What the complaint files that were drawn show, where there are any: as tables and as bars. */
export function sampleSection({
  assessment,
  words,
  language,
  today,
}: ReportContext): readonly Block[] {
  const samples = inRegisterOrder(assessment.samples).map(([id, sample]) => ({
    name: registerName('S', assessment.samples, id),
    sample,
    cases: Object.values(assessment.cases).filter((one) => one.sampleId === id),
  }));
  if (samples.length === 0) return [];
  return [
    chapter('sample', words.sample.title),
    ...samples.flatMap(({ name, sample, cases }) => {
      const figures = sampleFigures(sample, cases, today);
      return [
        heading(2, `sample-${name}`, `${name} ${sample.title}`.trim()),
        paragraph(joinSentences(drawnSentences(name, sample, cases.length, words, language))),
        ...promiseFigure(name, figures, words),
        stagesTable(figures, cases.length, words),
        paragraph(words.sampleFigure.method, 'note'),
      ];
    }),
  ];
}

type Words = ReportContext['words'];

function drawnSentences(
  name: string,
  { method, population, seed, reason, from = '', to = '' }: Sample,
  cases: number,
  { sample: texts, sampleFigure }: Words,
  language: string,
): readonly string[] {
  const isJudged = method === 'judgement';
  return [
    fill(isJudged ? texts.statementJudgement : texts.statement, {
      ...{ name, cases },
      population: population ?? texts.populationUnknown,
      method: texts.methods[method],
      seed: seed ?? texts.noSeed,
    }),
    ...(from && to
      ? [fill(sampleFigure.period, { from: writeDay(language, from), to: writeDay(language, to) })]
      : []),
    ...(isJudged && reason?.trim() ? [fill(texts.statementReason, { reason })] : []),
  ];
}

/** How the targets of time were kept, a bar a stage; nothing where none is set or nothing was due. */
function promiseFigure(
  name: string,
  figures: readonly StageFigures[],
  words: Words,
): readonly FigureBlock[] {
  const { sample: texts, sampleFigure: said } = words;
  const bars = figures.flatMap(({ stage, timeliness }) =>
    timeliness === undefined || timeliness.due === 0
      ? []
      : [{ name: texts.stages[stage], ...timeliness }],
  );
  return timelinessFigure({ name, label: texts.stage, point: said.point, bars }, words);
}

function stagesTable(figures: readonly StageFigures[], cases: number, words: Words): Block {
  const { sample: texts, sampleFigure: said, figures: shown } = words;
  return filledTable(
    texts.figuresTitle,
    [
      column(texts.stage, 2.4),
      column(texts.onFile, 1.1, 'end'),
      column(texts.missing, 1.1, 'end'),
      column(texts.notApplicable, 1, 'end'),
      column(texts.median, 1.2, 'end'),
      column(texts.ninetieth, 1.7, 'end'),
      column(texts.worst, 2.5, 'end'),
      column(texts.onTime, 1.3, 'end'),
    ],
    figures
      .filter(({ notLookedAt }) => notLookedAt < cases)
      .map(({ stage, onFile, missing, notApplicable, times, timeliness }) => [
        cell(texts.stages[stage]),
        ...[onFile, missing, notApplicable].map((count) => cell(String(count))),
        cell(times ? inDays(times.median) : shown.none),
        cell(times ? inDays(times.ninetieth) : shown.none),
        cell(
          times
            ? fill(said.worst, { days: times.worst, unit: texts.units[times.unit] })
            : shown.none,
        ),
        cell(
          timeliness && timeliness.due > 0
            ? fill(shown.count, { part: timeliness.onTime, whole: timeliness.due })
            : shown.none,
        ),
      ]),
    shown.none,
  );
}

/** Days with one figure after the point where they are not whole. */
export function inDays(days: number): string {
  const tenths = Math.round(days * 10);
  return tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1);
}
