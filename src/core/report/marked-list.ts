import { type Area, type Clause, clauseLabel, criterionNameIn } from '#core/catalogue/catalogue.ts';
import { cell, column, heading, paragraph } from '#core/document/blocks.ts';
import type { Block, TableCell } from '#core/document/document.ts';
import { filledTable } from '#core/document/filled-table.ts';
import { fillCount } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { ReportContext } from './report-context.ts';

/** Everything that somebody marked to be looked at again: criteria, clauses, areas. */
export function markedList(context: ReportContext): readonly Block[] {
  const { catalogue, words, language } = context;
  const { marked } = words.lists;
  const title = heading(2, 'marked', marked.title);
  const rows = catalogue.areas.flatMap((area) => [
    ...areaRow(area, context),
    ...area.clauses.flatMap((clause) => clauseRows(clause, context)),
  ]);
  if (rows.length === 0) return [title, paragraph(marked.none)];
  return [
    title,
    paragraph(fillCount(language, marked.lead, rows.length)),
    filledTable(
      marked.caption,
      [
        column(words.columns.clause, 3),
        column(words.columns.criterion, 4),
        column(words.columns.note, 4),
      ],
      rows,
      words.figures.none,
    ),
  ];
}

function noteCell(note: string | undefined, { words, has }: ReportContext): TableCell {
  return cell(has('notes') && !has('clauses') && note?.trim() ? note : words.figures.none);
}

function areaRow(area: Area, context: ReportContext): readonly TableCell[][] {
  const { assessment, words } = context;
  const remark = ownEntry(assessment.areas, area.id);
  if (!remark?.marked) return [];
  return [
    [
      cell([{ text: area.title, to: `area-${area.id}` }]),
      cell(words.lists.marked.wholeArea),
      noteCell(remark.note, context),
    ],
  ];
}

function clauseRows(clause: Clause, context: ReportContext): readonly TableCell[][] {
  const { assessment, answer, words, has } = context;
  const remark = ownEntry(assessment.clauses, clause.id);
  const name = cell([{ text: clauseLabel(clause), to: `clause-${clause.slug}` }]);
  const own = remark?.marked
    ? [[name, cell(words.lists.marked.wholeClause), noteCell(remark.note, context)]]
    : [];
  const criteria = clause.criteria
    .filter(({ id }) => ownEntry(assessment.answers, id)?.marked)
    .map((criterion) => [
      name,
      cell(
        [
          { text: `${criterionNameIn(clause, criterion)} `, strong: true },
          ...(has('clauses') ? [] : [{ text: criterion.text }]),
        ],
        {
          mark: answer(criterion.id) ?? 'none',
        },
      ),
      noteCell(ownEntry(assessment.answers, criterion.id)?.note, context),
    ]);
  return [...own, ...criteria];
}
