import { type Clause, clauseLabel, criterionNameIn } from '#core/catalogue/catalogue.ts';
import { type ColumnRule, EMPTY, type FigureSheet, numeric } from '#core/document/sheet-cell.ts';
import type { MissingCriterion } from '#core/gap/find-gaps.ts';
import { choiceRule } from '#core/questionnaire/tones.ts';
import { actionFor } from '#core/report/gaps-section.ts';
import type { ReportContext } from '#core/report/report-context.ts';
import { openProvisions } from '#core/result-blocks/code-blocks.ts';
import { gradeWord } from '#core/result-blocks/gap-blocks.ts';
import { makeSheet, type SheetColumn, written } from './make-sheet.ts';

interface Row {
  readonly context: ReportContext;
  readonly clause: Clause;
  readonly missing: readonly MissingCriterion[];
  /** Its grade, or how a provision of a code is complied with. */
  readonly grade?: string | undefined;
  readonly compliance?: string;
  readonly level?: number | undefined;
  readonly target?: number;
  readonly weight?: number;
  readonly priority?: number;
}

/** The gaps of every standard in the order of the report, with what is missing and what to do. */
export function gapsSheet(contexts: readonly ReportContext[]): readonly FigureSheet[] {
  return contexts
    .slice(0, 1)
    .flatMap((first) =>
      makeSheet(
        first.words.workbook.gaps,
        columnsIn(first, gradeTones(contexts)),
        contexts.flatMap(rowsOf),
      ),
    );
}

/** The colours of the grades, in the words of every standard. */
function gradeTones(contexts: readonly ReportContext[]): ColumnRule['tones'] {
  return Object.assign(
    {},
    ...contexts.map(({ modeWords }) => choiceRule('grade', modeWords.grades).tones),
  );
}

/** While nothing is answered nothing can be called missing. */
function rowsOf(context: ReportContext): readonly Row[] {
  const { gaps, words, isUnanswered } = context;
  if (isUnanswered) return [];
  return [
    ...gaps.map((gap): Row => {
      const { score, missing, target, priority } = gap;
      const { clause, level } = score;
      const figures = { level: level ?? undefined, target, weight: clause.weight, priority };
      return { context, clause, missing, grade: gradeWord(gap, context), ...figures };
    }),
    ...openProvisions(context).map(
      ({ clause, compliance, missing }): Row => ({
        ...{ context, clause, missing },
        compliance: words.code.compliance[compliance],
      }),
    ),
  ];
}

function columnsIn(
  { words }: ReportContext,
  tones: ColumnRule['tones'],
): readonly SheetColumn<Row>[] {
  const { columns } = words;
  return [
    {
      heading: columns.standard,
      cell: ({ context }) => written(context.catalogue.standard.name),
    },
    { heading: columns.clause, cell: ({ clause }) => written(clauseLabel(clause)) },
    { heading: columns.grade, cell: ({ grade }) => written(grade), rule: { tones } },
    { heading: columns.result, cell: ({ compliance }) => written(compliance) },
    { heading: columns.level, cell: ({ level }) => numeric('count', level) },
    { heading: columns.target, cell: ({ target }) => numeric('count', target) },
    { heading: columns.weight, cell: ({ weight }) => numeric('count', weight) },
    { heading: columns.priority, cell: ({ priority }) => numeric('count', priority) },
    {
      heading: columns.missing,
      cell: ({ clause, missing }) => written(statements(clause, missing)),
    },
    {
      heading: columns.action,
      cell: (row) => (row.missing.length === 0 ? EMPTY : written(actions(row))),
    },
  ];
}

function statements(clause: Row['clause'], missing: Row['missing']): string {
  return lines(
    missing,
    ({ criterion }) => `${criterionNameIn(clause, criterion)} ${criterion.text}`,
  );
}

function actions({ context, clause, missing }: Row): string {
  return lines(
    missing,
    (one) => `${criterionNameIn(clause, one.criterion)} ${actionFor(one, clause, context)}`,
  );
}

/** One criterion a line. */
function lines(
  missing: readonly MissingCriterion[],
  lineOf: (one: MissingCriterion) => string,
): string {
  return missing.map(lineOf).join('\n');
}
