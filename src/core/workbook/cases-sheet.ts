import { inRegisterOrder, registerName } from '#core/assessment/register-name.ts';
import { EMPTY, type FigureSheet, type SheetCell } from '#core/document/sheet-cell.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { ReportContext } from '#core/report/report-context.ts';
import { STAGES } from '#schema/record/format.ts';
import type { Sample, SampledCase, Stage } from '#schema/record/sample.ts';
import { makeSheet, type SheetColumn, written } from './make-sheet.ts';

interface Row {
  /** What its sample is called. */
  readonly name: string;
  readonly sample: Sample;
  readonly one: SampledCase;
}

/** The complaint files that were looked at, a row each, with the day of every stage. */
export function casesSheet(contexts: readonly ReportContext[]): readonly FigureSheet[] {
  return contexts.slice(0, 1).flatMap((context) => {
    const { assessment, words } = context;
    const rows = inRegisterOrder(assessment.samples).flatMap(([id, sample]) =>
      Object.values(assessment.cases)
        .filter(({ sampleId }) => sampleId === id)
        .map((one): Row => ({ name: registerName('S', assessment.samples, id), sample, one })),
    );
    return makeSheet(words.workbook.cases, columnsIn(context), rows);
  });
}

function columnsIn({ words, has }: ReportContext): readonly SheetColumn<Row>[] {
  const { sample: texts, workbook } = words;
  return [
    {
      heading: workbook.sample,
      cell: ({ name, sample }) => written(`${name} ${sample.title}`.trim()),
    },
    { heading: texts.reference, cell: ({ one }) => written(one.reference) },
    {
      heading: texts.stratum,
      cell: ({ sample, one }) =>
        written(sample.strata?.find(({ id }) => id === one.stratum)?.name ?? one.stratum),
    },
    {
      heading: texts.severity,
      cell: ({ one }) => written(one.severity && texts.severities[one.severity]),
    },
    ...STAGES.map((stage) => ({
      heading: texts.stages[stage],
      cell: ({ one }: Row) =>
        stageCell(ownEntry(one.stages, stage), ownEntry(one.unread, stage), texts),
    })),
    { heading: texts.caseNote, cell: ({ one }) => (has('notes') ? written(one.note) : EMPTY) },
  ];
}

/** The day of a stage, else whether it is on file; what could not be read as it was typed. */
function stageCell(
  stage: Stage | undefined,
  unread: string | undefined,
  texts: ReportContext['words']['sample'],
): SheetCell {
  if (stage === undefined) return written(unread);
  return stage.date ? { kind: 'day', day: stage.date } : written(texts[stage.state]);
}
