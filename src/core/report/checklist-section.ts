import {
  type Clause,
  type Criterion,
  clauseLabel,
  criterionNameIn,
} from '#core/catalogue/catalogue.ts';
import { cell, chapter, column, heading, paragraph, table } from '#core/document/blocks.ts';
import type { Block, TableBlock } from '#core/document/document.ts';
import type { ReportWords } from '#core/words/report-words.ts';
import { ANSWER_VALUES } from '#schema/record/format.ts';
import type { ReportContext } from './report-context.ts';

/** The questions without any answer, with room to tick and to write. */
export function checklistSection(context: ReportContext): readonly Block[] {
  const { catalogue, words, askedElsewhere } = context;
  const { checklist: texts } = words;
  return [
    chapter('checklist', texts.title),
    paragraph(texts.lead),
    ...catalogue.areas.flatMap((area) => {
      const clauses = area.clauses.flatMap((clause) => {
        const criteria = clause.criteria.filter(({ id }) => askedElsewhere(id) === undefined);
        return criteria.length === 0 ? [] : [{ clause, criteria }];
      });
      if (clauses.length === 0) return [];
      return [
        heading(2, `checklist-${area.id}`, area.title),
        ...clauses.map((asked) => checklistTable(clauseLabel(asked.clause), asked, words)),
      ];
    }),
  ];
}

/** Statements of a clause with a box for each answer and lines for a note. */
export function checklistTable(
  caption: string,
  { clause, criteria }: { readonly clause: Clause; readonly criteria: readonly Criterion[] },
  { columns, marks }: Pick<ReportWords, 'columns' | 'marks'>,
): TableBlock {
  return table(
    caption,
    [
      column(columns.criterion, 6),
      ...ANSWER_VALUES.map((value) => column(marks[value], 1.1, 'center')),
      column(columns.note, 4),
    ],
    criteria.map((criterion) => [
      cell([
        { text: `${criterionNameIn(clause, criterion)} `, strong: true },
        { text: criterion.text },
      ]),
      ...ANSWER_VALUES.map(() => cell('')),
      { runs: [], lines: 3 },
    ]),
  );
}
