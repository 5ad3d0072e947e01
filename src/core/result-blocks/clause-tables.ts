import { cell, column, table } from '#core/document/blocks.ts';
import type { Block, TableCell } from '#core/document/document.ts';
import { fill } from '#core/message.ts';
import { clauseTarget } from '#core/scoring/score-assessment.ts';
import type { ClauseScore } from '#core/scoring/score-clause.ts';
import { clauseRun } from './clause-run.ts';
import { evidencedColumn, evidencedLevel } from './evidenced-cell.ts';
import { alignmentShare, indexText } from './figures.ts';
import type { ResultContext } from './result-context.ts';

/** Every clause in figures, a table an area. */
export function clauseTables(context: ResultContext): readonly Block[] {
  const { score, evidenced, words } = context;
  const { columns } = words;
  const borne = new Map(evidenced?.clauses.map((one) => [one.clause.id, one] as const));
  return score.areas.map(({ area, clauses }) =>
    table(
      area.title,
      [
        column(columns.clause, 4),
        column(columns.level, 1, 'center'),
        ...evidencedColumn(evidenced, words),
        column(columns.index, 1, 'end'),
        column(columns.target, 1, 'end'),
        column(columns.alignment, 2, 'end'),
        column(columns.answered, 1.6, 'end'),
      ],
      clauses.map((clause) => clauseRow(clause, borne.get(clause.clause.id), context)),
    ),
  );
}

function clauseRow(
  score: ClauseScore,
  borne: ClauseScore | undefined,
  context: ResultContext,
): readonly TableCell[] {
  const { clause, level, index, alignment, completeness } = score;
  const { assessment, words } = context;
  const { answered, applicable } = completeness;
  return [
    cell([clauseRun(clause)]),
    cell(level === null ? words.figures.none : String(level), { level }),
    ...evidencedLevel(level, borne, context),
    cell(indexText(index, words)),
    cell(level === null ? words.figures.none : String(clauseTarget(assessment, clause))),
    cell(alignmentShare(alignment, words)),
    cell(fill(words.figures.count, { part: answered, whole: applicable })),
  ];
}
