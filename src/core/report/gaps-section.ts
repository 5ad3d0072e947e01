import { type Clause, clauseLabel, criterionNameIn } from '#core/catalogue/catalogue.ts';
import { cell, column, heading, paragraph } from '#core/document/blocks.ts';
import type { Block, TableCell } from '#core/document/document.ts';
import { filledTable } from '#core/document/filled-table.ts';
import type { Gap, MissingCriterion } from '#core/gap/find-gaps.ts';
import { fill, fillCount, joinSentences } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { criterionNames } from '#core/result-blocks/figures.ts';
import { gapsOpening, gapTable, gradeWord, liftTable } from '#core/result-blocks/gap-blocks.ts';
import { notesIn } from './note-runs.ts';
import type { ReportContext } from './report-context.ts';

/**
 * What is missing, most urgent first, with what to do about it. Where every clause is printed with its
 * criteria the gaps only point there; a management or formal report names what comes first in each.
 */
export function gapsSection(context: ReportContext): readonly Block[] {
  const { gaps, words, modeWords, isUnanswered, has, edition } = context;
  if (isUnanswered) return gapsOpening(context);
  const isBrief = edition === 'management' || edition === 'formal';
  const lift = liftTable(context, has('clauses') || isBrief ? 'names' : 'texts');
  if (gaps.length === 0) return [...gapsOpening(context), ...lift];
  if (has('clauses')) return [...gapsOpening(context), gapTable(context, 'clause'), ...lift];
  if (isBrief) return [...gapsOpening(context), briefTable(context), ...lift];
  return [
    ...gapsOpening(context),
    heading(2, 'gaps-overview', words.gaps.overviewTitle),
    gapTable(context),
    heading(2, 'gaps-detail', modeWords.detailTitle),
    ...gaps.flatMap((gap) => gapBlocks(gap, context)),
    ...lift,
  ];
}

/** A gap a row: where it stands, what holds it back, and what to do first. */
function briefTable(context: ReportContext): Block {
  const { gaps, words, language } = context;
  const { columns, figures } = words;
  return filledTable(
    words.gapList.caption,
    [
      column(columns.clause, 3),
      column(columns.level, 1, 'center'),
      column(columns.target, 1, 'center'),
      column(columns.grade, 1.8),
      column(columns.missing, 4.6),
      column(columns.action, 4.6),
    ],
    gaps.map((gap): readonly TableCell[] => {
      const { clause, level } = gap.score;
      const [first, ...others] = gap.missing;
      const more = fillCount(language, words.gaps.more, others.length);
      return [
        cell(clauseLabel(clause)),
        cell(String(level ?? figures.none), { level }),
        cell(String(gap.target)),
        cell(gradeWord(gap, context) ?? figures.none),
        first === undefined
          ? cell(figures.none)
          : cell(
              others.length === 0
                ? first.criterion.text
                : joinSentences([first.criterion.text, more]),
              { mark: first.value ?? 'none' },
            ),
        cell(first === undefined ? figures.none : actionFor(first, clause, context)),
      ];
    }),
    figures.none,
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
  const { clause, level, heldBackBy } = gap.score;
  const grade = gradeWord(gap, context);
  const { target, priority } = gap;
  return [
    fill(words.gaps.line, { level: level ?? words.figures.none, target, priority }),
    grade === undefined ? words.gaps.gradeNone : fill(words.gaps.grade, { grade }),
    ...(heldBackBy.length === 0
      ? []
      : [fill(words.gaps.heldBack, { criteria: criterionNames(clause, heldBackBy, language) })]),
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
  return filledTable(
    caption,
    [column(columns.missing, 4), column(columns.action, 4), column(columns.note, 4)],
    missing.map((criterion) => missingRow(criterion, clause, context)),
    context.words.figures.none,
  );
}

/** What to do about a criterion; what nobody could answer is found out first, since it may be in order. */
export function actionFor(
  { criterion, value }: MissingCriterion,
  clause: Clause,
  { guidance, assessment, words }: ReportContext,
): string {
  const own = ownEntry(guidance, clause.id);
  const [test] = own?.test ?? [];
  if (value === 'unknown' && test !== undefined) return fill(words.gaps.findOut, { test });
  return (
    ownEntry(own?.actions, criterion.id) ??
    ownEntry(assessment.tailoring.ownCriteria, criterion.id)?.action ??
    words.gaps.actionNone
  );
}

function missingRow(
  missing: MissingCriterion,
  clause: Clause,
  context: ReportContext,
): readonly TableCell[] {
  const { criterion, value } = missing;
  const name = { text: `${criterionNameIn(clause, criterion)} `, strong: true };
  return [
    cell([name, { text: criterion.text }], { mark: value ?? 'none' }),
    cell(actionFor(missing, clause, context)),
    cell(notesIn(criterion.id, context)),
  ];
}
