import { withoutReason } from '#core/audit/record-warnings.ts';
import { type Area, type Clause, clauseLabel, criterionNameIn } from '#core/catalogue/catalogue.ts';
import { cell, column, heading, paragraph } from '#core/document/blocks.ts';
import type { Block, TableCell } from '#core/document/document.ts';
import { filledTable } from '#core/document/filled-table.ts';
import { criteriaAnswered } from '#core/gap/find-gaps.ts';
import { fillCount, joinSentences, type PluralForms } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { noteRuns } from './note-runs.ts';
import type { ReportContext } from './report-context.ts';

/** What was left out of the score, and why; a reason for a whole clause or area stands once. */
export function notApplicableList(context: ReportContext): readonly Block[] {
  const { catalogue, assessment, words, language } = context;
  const list = words.lists.notApplicable;
  const title = heading(2, 'not-applicable', list.title);
  const count = criteriaAnswered(catalogue, assessment, 'notApplicable').reduce(
    (sum, { criteria }) => sum + criteria.length,
    0,
  );
  if (count === 0) return [title, paragraph(list.none)];
  const missing = withoutReason(catalogue, assessment).length;
  const sentences = [
    fillCount(language, list.lead, count),
    ...(missing === 0 ? [] : [fillCount(language, list.noReason, missing)]),
  ];
  return [
    title,
    paragraph(joinSentences(sentences)),
    filledTable(
      list.caption,
      [
        column(words.columns.clause, 3),
        column(words.columns.criterion, 4),
        column(words.columns.reason, 4),
      ],
      catalogue.areas.flatMap((area) => areaRows(area, context)),
      words.figures.none,
    ),
  ];
}

function areaRows(area: Area, context: ReportContext): readonly (readonly TableCell[])[] {
  const { assessment, words } = context;
  const reason = ownEntry(assessment.areas, area.id)?.notApplicableReason?.trim();
  const criteria = area.clauses.flatMap((clause) => clause.criteria);
  if (!reason) return area.clauses.flatMap((clause) => clauseRows(clause, context));
  const name = cell([{ text: area.title, to: `area-${area.id}` }]);
  return [wholeRow(name, words.lists.notApplicable.wholeArea, criteria.length, reason, context)];
}

/** Where every clause is printed, each criterion stands there and is only named here. */
function clauseRows(clause: Clause, context: ReportContext): readonly (readonly TableCell[])[] {
  const { assessment, words, has } = context;
  const reason = ownEntry(assessment.clauses, clause.id)?.notApplicableReason?.trim();
  const name = cell([{ text: clauseLabel(clause), to: `clause-${clause.slug}` }]);
  if (reason) {
    const { wholeClause } = words.lists.notApplicable;
    return [wholeRow(name, wholeClause, clause.criteria.length, reason, context)];
  }
  const left = clause.criteria.filter(
    ({ id }) => ownEntry(assessment.answers, id)?.value === 'notApplicable',
  );
  return left.map((criterion) => [
    name,
    cell([
      { text: `${criterionNameIn(clause, criterion)} `, strong: true },
      ...(has('clauses') ? [] : [{ text: criterion.text }]),
    ]),
    cell(noteRuns(ownEntry(assessment.answers, criterion.id), context, true)),
  ]);
}

function wholeRow(
  name: TableCell,
  forms: PluralForms,
  count: number,
  reason: string,
  { language }: ReportContext,
): readonly TableCell[] {
  return [name, cell(fillCount(language, forms, count)), cell(reason)];
}
