import { inRegisterOrder, registerName } from '#core/assessment/register-name.ts';
import { type FigureSheet, numeric } from '#core/document/sheet-cell.ts';
import type { ReportContext } from '#core/report/report-context.ts';
import { type StageFigures, sampleFigures } from '#core/sample/sample-figures.ts';
import type { Sample } from '#schema/record/sample.ts';
import { makeSheet, type SheetColumn, written } from './make-sheet.ts';

interface Row {
  /** What its sample is called. */
  readonly name: string;
  readonly sample: Sample;
  readonly figures: StageFigures;
}

/** What the samples show, stage by stage, in the numbers of the report. */
export function sampleSheet(contexts: readonly ReportContext[]): readonly FigureSheet[] {
  return contexts.slice(0, 1).flatMap((context) => {
    const { assessment, words, today } = context;
    const rows = inRegisterOrder(assessment.samples).flatMap(([id, sample]) => {
      const cases = Object.values(assessment.cases).filter(({ sampleId }) => sampleId === id);
      const name = registerName('S', assessment.samples, id);
      return sampleFigures(sample, cases, today)
        .filter(({ notLookedAt }) => notLookedAt < cases.length)
        .map((figures): Row => ({ name, sample, figures }));
    });
    return makeSheet(words.sample.figuresTitle, columnsIn(context), rows);
  });
}

function columnsIn({ words }: ReportContext): readonly SheetColumn<Row>[] {
  const { sample: texts, workbook, sampleFigure: said } = words;
  const count = (heading: string, of: (figures: StageFigures) => number | undefined) => ({
    heading,
    cell: ({ figures }: Row) => numeric('count', of(figures)),
  });
  const days = (heading: string, of: (figures: StageFigures) => number | undefined) => ({
    heading,
    cell: ({ figures }: Row) => numeric('decimal', of(figures)),
  });
  return [
    {
      heading: workbook.sample,
      cell: ({ name, sample }) => written(`${name} ${sample.title}`.trim()),
    },
    { heading: texts.stage, cell: ({ figures }) => written(texts.stages[figures.stage]) },
    count(texts.onFile, ({ onFile }) => onFile),
    count(texts.missing, ({ missing }) => missing),
    count(texts.notApplicable, ({ notApplicable }) => notApplicable),
    {
      heading: texts.unit,
      cell: ({ figures }) => written(figures.times && texts.units[figures.times.unit]),
    },
    days(texts.median, ({ times }) => times?.median),
    days(texts.ninetieth, ({ times }) => times?.ninetieth),
    days(texts.worst, ({ times }) => times?.worst),
    count(workbook.due, ({ timeliness }) => timeliness?.due),
    count(said.onTime, ({ timeliness }) => timeliness?.onTime),
    count(said.late, ({ timeliness }) => timeliness?.late),
    count(said.unknown, ({ timeliness }) => timeliness?.unknown),
  ];
}
