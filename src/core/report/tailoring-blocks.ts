import { allClauses, type Clause, clauseLabel, criterionName } from '#core/catalogue/catalogue.ts';
import { cell, column, heading, paragraph, table } from '#core/document/blocks.ts';
import type { Block, TableCell } from '#core/document/document.ts';
import { levelText } from '#core/result-blocks/figures.ts';
import type { LeftOut, OwnCriterion } from '#schema/record/assessment.ts';
import type { ReportContext } from './report-context.ts';

/** What the organisation added to the standards and what it left out, each with its clause. */
export function tailoringBlocks(contexts: readonly ReportContext[]): readonly Block[] {
  const [first] = contexts;
  if (first === undefined) return [];
  const { assessment, words } = first;
  const { ownCriteria, leftOut } = assessment.tailoring;
  const added = Object.entries(ownCriteria);
  const omitted = Object.entries(leftOut);
  if (added.length === 0 && omitted.length === 0) return [];
  return [
    heading(2, 'tailoring', words.tailoring.title),
    paragraph(words.tailoring.lead),
    ...(added.length === 0 ? [] : [addedTable(added, contexts, words)]),
    ...(omitted.length === 0 ? [] : [leftOutTable(omitted, contexts, words)]),
  ];
}

type Words = ReportContext['words'];

function addedTable(
  added: readonly (readonly [string, OwnCriterion])[],
  contexts: readonly ReportContext[],
  words: Words,
): Block {
  const { columns } = words;
  return table(
    words.tailoring.addedCaption,
    [column(columns.clause, 3), column(columns.level, 1.3), column(columns.criterion, 5)],
    added.map(([id, { clauseId, rung, text }]): TableCell[] => [
      cell(clauseName(clauseId, contexts)),
      cell(levelText(rung, words)),
      cell([{ text: `${criterionName(id)} `, strong: true }, { text }]),
    ]),
  );
}

function leftOutTable(
  omitted: readonly (readonly [string, LeftOut])[],
  contexts: readonly ReportContext[],
  { tailoring, columns }: Words,
): Block {
  return table(
    tailoring.leftOutCaption,
    [column(columns.clause, 3), column(columns.criterion, 5), column(columns.reason, 4)],
    omitted.map(([id, { reason }]): TableCell[] => [
      cell(clauseName(id, contexts)),
      cell([{ text: `${criterionName(id)} `, strong: true }, { text: textOf(id, contexts) }]),
      cell(reason),
    ]),
  );
}

/** Every clause of the standards as they are written, tailoring left aside. */
function writtenClauses(contexts: readonly ReportContext[]): readonly Clause[] {
  return contexts[0]?.standards.flatMap(({ catalogue }) => allClauses(catalogue)) ?? [];
}

/** The clause with that id, or the first that has the criterion with that id. */
function clauseName(id: string, contexts: readonly ReportContext[]): string {
  const found = writtenClauses(contexts).find(
    (clause) => clause.id === id || clause.criteria.some((criterion) => criterion.id === id),
  );
  return found === undefined ? id : clauseLabel(found);
}

function textOf(id: string, contexts: readonly ReportContext[]): string {
  const criteria = writtenClauses(contexts).flatMap((clause) => clause.criteria);
  return criteria.find((criterion) => criterion.id === id)?.text ?? '';
}
