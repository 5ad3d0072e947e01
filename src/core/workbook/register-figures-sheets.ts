import { type FigureSheet, numeric, ratio } from '#core/document/sheet-cell.ts';
import { targetText } from '#core/report/register-charts.ts';
import { registersIn } from '#core/report/register-section.ts';
import type { ReportContext } from '#core/report/report-context.ts';
import type { RegisterFigures } from '#schema/record/register-figures.ts';
import { makeSheet, type SheetColumn, written } from './make-sheet.ts';

/** A row under what its register is called. */
type Row<One> = readonly [name: string, one: One];

/** The figures of the complaint registers that were made evidence: months, targets, days and kinds, a sheet each. */
export function registerFiguresSheets(contexts: readonly ReportContext[]): readonly FigureSheet[] {
  return contexts.slice(0, 1).flatMap((context) => {
    const { registerFigures: texts } = context.words;
    const registers = registersIn(context);
    const rowsOf = <One>(of: (figures: RegisterFigures) => readonly One[]) =>
      registers.flatMap(({ name, figures }) => of(figures).map((one): Row<One> => [name, one]));
    const kinds = rowsOf((figures) =>
      figures.kinds.flatMap(({ heading, values }) =>
        values.map((value) => ({ ...value, heading, whole: figures.complaints })),
      ),
    );
    return [
      ...makeSheet(
        texts.sheets.months,
        monthColumns(context),
        rowsOf(({ months }) => months),
      ),
      ...makeSheet(
        texts.sheets.targets,
        targetColumns(context),
        rowsOf((one) => one.promises),
      ),
      ...makeSheet(
        texts.sheets.days,
        dayColumns(context),
        rowsOf(({ stages }) => stages),
      ),
      ...makeSheet(texts.sheets.kinds, kindColumns(context), kinds),
    ];
  });
}

const registerColumn = <One>({ words }: ReportContext): SheetColumn<Row<One>> => ({
  heading: words.workbook.evidence,
  cell: ([name]) => written(name),
});

function monthColumns(
  context: ReportContext,
): readonly SheetColumn<Row<RegisterFigures['months'][number]>>[] {
  const { registerFigures: texts } = context.words;
  return [
    registerColumn(context),
    { heading: texts.month, cell: ([, { month }]) => ({ kind: 'month', day: month }) },
    { heading: texts.receivedLabel, cell: ([, { received }]) => numeric('count', received) },
    { heading: texts.closedLabel, cell: ([, { closed }]) => numeric('count', closed) },
    { heading: texts.openLabel, cell: ([, { open }]) => numeric('count', open) },
  ];
}

function targetColumns(
  context: ReportContext,
): readonly SheetColumn<Row<RegisterFigures['promises'][number]>>[] {
  const { words } = context;
  const { registerFigures: texts, sampleFigure, workbook } = words;
  return [
    registerColumn(context),
    { heading: texts.target, cell: ([, one]) => written(targetText(one, words)) },
    { heading: workbook.due, cell: ([, { due }]) => numeric('count', due) },
    { heading: sampleFigure.onTime, cell: ([, { kept }]) => numeric('count', kept) },
    { heading: sampleFigure.late, cell: ([, { kept, due }]) => numeric('count', due - kept) },
    { heading: texts.kept, cell: ([, { kept, due }]) => ratio(kept, due) },
    { heading: texts.notYetDue, cell: ([, { notYetDue }]) => numeric('count', notYetDue) },
  ];
}

function dayColumns(
  context: ReportContext,
): readonly SheetColumn<Row<RegisterFigures['stages'][number]>>[] {
  const { registerFigures: texts, sample } = context.words;
  return [
    registerColumn(context),
    { heading: sample.stage, cell: ([, { stage }]) => written(sample.stages[stage]) },
    { heading: texts.count, cell: ([, { count }]) => numeric('count', count) },
    { heading: sample.median, cell: ([, { median }]) => numeric('decimal', median) },
    { heading: sample.ninetieth, cell: ([, { ninetieth }]) => numeric('decimal', ninetieth) },
    { heading: sample.worst, cell: ([, { worst }]) => numeric('decimal', worst) },
  ];
}

interface Kind {
  readonly heading: string;
  readonly value: string;
  readonly complaints: number;
  /** All complaints of its register. */
  readonly whole: number;
}

function kindColumns(context: ReportContext): readonly SheetColumn<Row<Kind>>[] {
  const { registerFigures: texts } = context.words;
  return [
    registerColumn(context),
    { heading: texts.column, cell: ([, { heading }]) => written(heading) },
    { heading: texts.value, cell: ([, { value }]) => written(value) },
    { heading: texts.complaints, cell: ([, { complaints }]) => numeric('count', complaints) },
    { heading: texts.share, cell: ([, { complaints, whole }]) => ratio(complaints, whole) },
  ];
}
