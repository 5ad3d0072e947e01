import { clauseLabel, criterionName } from '#core/catalogue/catalogue.ts';
import { criteriaAnswered } from '#core/gap/find-gaps.ts';
import { fillCount } from '#core/message.ts';
import { cell, column, heading, paragraph, table } from './blocks.ts';
import type { Block } from './document.ts';
import { noteRuns } from './note-runs.ts';
import type { ReportContext } from './report-context.ts';

/** The criteria that nobody could answer. */
export function unknownList({
  catalogue,
  assessment,
  words,
  language,
}: ReportContext): readonly Block[] {
  const { unknown } = words.lists;
  const title = heading(2, 'unknown', unknown.title);
  const rows = criteriaAnswered(catalogue, assessment, 'unknown').flatMap(({ clause, criteria }) =>
    criteria.map((criterion) => [
      cell([{ text: clauseLabel(clause), to: `clause-${clause.slug}` }]),
      cell([{ text: `${criterionName(criterion.id)} `, strong: true }, { text: criterion.text }]),
      cell(noteRuns(assessment.answers[criterion.id], words)),
    ]),
  );
  if (rows.length === 0) return [title, paragraph(unknown.none)];
  return [
    title,
    paragraph(fillCount(language, unknown.lead, rows.length)),
    table(
      unknown.caption,
      [
        column(words.columns.clause, 3),
        column(words.columns.criterion, 4),
        column(words.columns.note, 4),
      ],
      rows,
    ),
  ];
}
