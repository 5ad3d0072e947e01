import { clauseLabel, criterionNameIn } from '#core/catalogue/catalogue.ts';
import { cell, column, heading, paragraph } from '#core/document/blocks.ts';
import type { Block, Run, TableCell } from '#core/document/document.ts';
import { filledTable } from '#core/document/filled-table.ts';
import { criteriaAnswered } from '#core/gap/find-gaps.ts';
import { fillCount } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { criterionNames } from '#core/result-blocks/figures.ts';
import type { ReportContext } from './report-context.ts';

/** The criteria for which no answer could be established, a row a clause: their text stands with the clause. */
export function unknownList(context: ReportContext): readonly Block[] {
  const { catalogue, assessment, words, language } = context;
  const { unknown } = words.lists;
  const title = heading(2, 'unknown', unknown.title);
  const found = criteriaAnswered(catalogue, assessment, 'unknown');
  if (found.length === 0) return [title, paragraph(unknown.none)];
  const count = found.reduce((sum, { criteria }) => sum + criteria.length, 0);
  return [
    title,
    paragraph(fillCount(language, unknown.lead, count)),
    filledTable(
      unknown.caption,
      [
        column(words.columns.clause, 3),
        column(words.columns.criteria, 2),
        column(words.columns.note, 5),
      ],
      found.map((entry) => unknownRow(entry, context)),
      words.figures.none,
    ),
  ];
}

function unknownRow(
  { clause, criteria }: ReturnType<typeof criteriaAnswered>[number],
  { assessment, words, language, has }: ReportContext,
): readonly TableCell[] {
  const notes = criteria.flatMap((criterion): Run[] => {
    const { id } = criterion;
    const note =
      has('notes') && !has('clauses') ? ownEntry(assessment.answers, id)?.note?.trim() : undefined;
    return note
      ? [{ text: `${criterionNameIn(clause, criterion)} `, strong: true }, { text: `${note}\n` }]
      : [];
  });
  return [
    cell([{ text: clauseLabel(clause), to: `clause-${clause.slug}` }]),
    cell(criterionNames(clause, criteria, language)),
    cell(notes.length === 0 ? words.figures.none : notes),
  ];
}
