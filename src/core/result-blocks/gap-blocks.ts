import { allClauses, criterionNameIn } from '#core/catalogue/catalogue.ts';
import { cell, chapter, column, heading, paragraph, table } from '#core/document/blocks.ts';
import type { Block, TableCell } from '#core/document/document.ts';
import type { Gap } from '#core/gap/find-gaps.ts';
import { fill, fillCount } from '#core/message.ts';
import { overallLift } from '#core/scoring/lift.ts';
import { byClause } from './by-clause.ts';
import { clauseRun } from './clause-run.ts';
import { criterionNames } from './figures.ts';
import type { ResultContext } from './result-context.ts';

/** What an auditor would call a gap; undefined where too little is answered. */
export function gradeWord({ grade }: Gap, { modeWords }: ResultContext): string | undefined {
  return grade === undefined ? undefined : modeWords.grades[grade];
}

/** The chapter of gaps with how many there are, or that there are none. */
export function gapsOpening(context: ResultContext): readonly Block[] {
  const { gaps, words, modeWords, language, isUnanswered } = context;
  const lead =
    gaps.length === 0 ? modeWords.none : fillCount(language, modeWords.lead, gaps.length);
  return [
    chapter('gaps', modeWords.title),
    paragraph(isUnanswered ? words.gapList.unanswered : lead),
  ];
}

/** The gaps in their order, a row each, which lead to the gap or to the clause itself. */
export function gapTable(context: ResultContext, place: 'gap' | 'clause' = 'gap'): Block {
  const { gaps, words, language } = context;
  const { columns, figures } = words;
  return table(
    words.gapList.caption,
    [
      column(columns.clause, 4.6),
      column(columns.level, 1, 'center'),
      column(columns.target, 1, 'center'),
      column(columns.weight, 1, 'center'),
      column(columns.priority, 1.1, 'center'),
      column(columns.missing, 2.4),
      column(columns.grade, 2.4),
    ],
    gaps.map((gap): TableCell[] => {
      const { clause, level } = gap.score;
      const missing = gap.missing.map(({ criterion }) => criterion);
      return [
        cell([clauseRun(clause, place)]),
        cell(String(level ?? figures.none), { level }),
        cell(String(gap.target)),
        cell(String(clause.weight)),
        cell(String(gap.priority)),
        cell(missing.length === 0 ? figures.none : criterionNames(clause, missing, language)),
        cell(gradeWord(gap, context) ?? figures.none),
      ];
    }),
  );
}

/** The smallest set of criteria that lifts the overall level, in their texts or by their names alone; nothing where none does. */
export function liftTable(
  context: ResultContext,
  shown: 'texts' | 'names' = 'texts',
): readonly Block[] {
  const { score, assessment, answer, catalogue, words, language } = context;
  const lift = overallLift(score, assessment, answer);
  if (lift === undefined) return [];
  const rows = byClause(allClauses(catalogue), lift.criteria).flatMap(({ clause, criteria }) => {
    if (shown === 'names')
      return [[cell([clauseRun(clause)]), cell(criterionNames(clause, criteria, language))]];
    return criteria.map((criterion) => [
      cell([clauseRun(clause)]),
      cell(
        [
          { text: `${criterionNameIn(clause, criterion)} `, strong: true },
          { text: criterion.text },
        ],
        {
          mark: answer(criterion.id) ?? 'none',
        },
      ),
    ]);
  });
  return [
    heading(2, 'lift', fill(words.level.liftTitle, { level: lift.level })),
    table(
      words.level.liftCaption,
      [column(words.columns.clause, 1), column(words.columns.criterion, 2)],
      rows,
    ),
  ];
}
