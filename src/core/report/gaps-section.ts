import {
  allClauses,
  type Clause,
  clauseLabel,
  criterionName,
  criterionNameIn,
} from '#core/catalogue/catalogue.ts';
import { cell, chapter, column, heading, paragraph, table } from '#core/document/blocks.ts';
import type { Block, TableCell } from '#core/document/document.ts';
import type { Gap, MissingCriterion } from '#core/gap/find-gaps.ts';
import { fill, fillCount, joinSentences } from '#core/message.ts';
import { overallLift } from '#core/scoring/lift.ts';
import { byClause } from './by-clause.ts';
import { criterionNames } from './figures.ts';
import { notesIn } from './note-runs.ts';
import type { ReportContext } from './report-context.ts';

/** What is missing, most urgent first, with what to do about each criterion. */
export function gapsSection(context: ReportContext): readonly Block[] {
  const { gaps, words, modeWords, language, isUnanswered } = context;
  const title = chapter('gaps', modeWords.title);
  if (isUnanswered) return [title, paragraph(words.gaps.unanswered)];
  if (gaps.length === 0) return [title, paragraph(modeWords.none), ...liftTable(context)];
  return [
    title,
    paragraph(fillCount(language, modeWords.lead, gaps.length)),
    heading(2, 'gaps-overview', words.gaps.overviewTitle),
    overviewTable(context),
    heading(2, 'gaps-detail', modeWords.detailTitle),
    ...gaps.flatMap((gap) => gapBlocks(gap, context)),
    ...liftTable(context),
  ];
}

function gradeWord({ grade }: Gap, { modeWords }: ReportContext) {
  return grade === undefined ? undefined : modeWords.grades[grade];
}

function overviewTable(context: ReportContext): Block {
  const { gaps, words } = context;
  const { columns } = words;
  return table(
    words.gaps.overviewCaption,
    [
      column(columns.clause, 6),
      column(columns.level, 1, 'center'),
      column(columns.target, 1.2, 'center'),
      column(columns.priority, 1.3, 'center'),
      column(columns.grade, 3.5),
    ],
    gaps.map((gap): TableCell[] => {
      const { clause, level } = gap.score;
      return [
        cell([{ text: clauseLabel(clause), to: `gap-${clause.slug}` }]),
        cell(String(level ?? words.figures.none), { level }),
        cell(String(gap.target)),
        cell(String(gap.priority)),
        cell(gradeWord(gap, context) ?? words.figures.none),
      ];
    }),
  );
}

function gapBlocks(gap: Gap, context: ReportContext): readonly Block[] {
  const { words } = context;
  const { clause } = gap.score;
  return [
    heading(3, `gap-${clause.slug}`, clauseLabel(clause)),
    paragraph(joinSentences(gapSentences(gap, context))),
    ...(gap.missing.length === 0
      ? [paragraph(fill(words.gaps.nothingMissing, { target: gap.target }))]
      : [
          missingTable(
            {
              clause,
              missing: gap.missing,
              caption: fill(words.gaps.caption, { clause: clause.number, target: gap.target }),
            },
            context,
          ),
        ]),
  ];
}

function gapSentences(gap: Gap, context: ReportContext): readonly string[] {
  const { words, language } = context;
  const { level, heldBackBy } = gap.score;
  const grade = gradeWord(gap, context);
  const { target, priority } = gap;
  return [
    fill(words.gaps.line, { level: level ?? words.figures.none, target, priority }),
    grade === undefined ? words.gaps.gradeNone : fill(words.gaps.grade, { grade }),
    ...(heldBackBy.length === 0
      ? []
      : [fill(words.gaps.heldBack, { criteria: criterionNames(heldBackBy, language) })]),
  ];
}

/** The criteria that a clause lacks, with what to do about each and what was noted. */
export function missingTable(
  {
    clause,
    missing,
    caption,
  }: {
    readonly clause: Clause;
    readonly missing: readonly MissingCriterion[];
    readonly caption: string;
  },
  context: ReportContext,
): Block {
  const { columns } = context.words;
  return table(
    caption,
    [column(columns.missing, 4), column(columns.action, 4), column(columns.note, 4)],
    missing.map((criterion) => missingRow(criterion, clause, context)),
  );
}

function missingRow(
  { criterion, value }: MissingCriterion,
  clause: Clause,
  context: ReportContext,
): readonly TableCell[] {
  const { guidance, assessment, words } = context;
  const own = guidance[clause.id];
  const [test] = own?.test ?? [];
  // What nobody could answer is found out first: it may be in order.
  const action =
    value === 'unknown' && test !== undefined
      ? fill(words.gaps.findOut, { test })
      : (own?.actions[criterion.id] ??
        assessment.tailoring.ownCriteria[criterion.id]?.action ??
        words.gaps.actionNone);
  const name = { text: `${criterionNameIn(clause, criterion)} `, strong: true };
  return [
    cell([name, { text: criterion.text }], { mark: value ?? 'none' }),
    cell(action),
    cell(notesIn(criterion.id, context)),
  ];
}

/** The criteria that the summary only counts. */
function liftTable(context: ReportContext): readonly Block[] {
  const { score, assessment, answer, catalogue, words } = context;
  const lift = overallLift(score, assessment, answer);
  if (lift === undefined) return [];
  const rows = byClause(allClauses(catalogue), lift.criteria).flatMap(({ clause, criteria }) =>
    criteria.map((criterion) => [
      cell([{ text: clauseLabel(clause), to: `clause-${clause.slug}` }]),
      cell([{ text: `${criterionName(criterion.id)} `, strong: true }, { text: criterion.text }], {
        mark: answer(criterion.id) ?? 'none',
      }),
    ]),
  );
  return [
    heading(2, 'lift', fill(words.gaps.liftTitle, { level: lift.level })),
    table(
      words.gaps.liftCaption,
      [column(words.columns.clause, 1), column(words.columns.criterion, 2)],
      rows,
    ),
  ];
}
