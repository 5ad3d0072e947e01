import { type Clause, clauseLabel, criterionNameIn } from '#core/catalogue/catalogue.ts';
import { cell, column, heading, paragraph, table } from '#core/document/blocks.ts';
import type { Block, TableCell } from '#core/document/document.ts';
import type { Gap, MissingCriterion } from '#core/gap/find-gaps.ts';
import { fill, joinSentences } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { criterionNames } from '#core/result-blocks/figures.ts';
import { gapsOpening, gapTable, gradeWord, liftTable } from '#core/result-blocks/gap-blocks.ts';
import { notesIn } from './note-runs.ts';
import type { ReportContext } from './report-context.ts';

/** What is missing, most urgent first, with what to do about each criterion. */
export function gapsSection(context: ReportContext): readonly Block[] {
  const { gaps, words, modeWords, isUnanswered } = context;
  if (isUnanswered) return gapsOpening(context);
  if (gaps.length === 0) return [...gapsOpening(context), ...liftTable(context)];
  return [
    ...gapsOpening(context),
    heading(2, 'gaps-overview', words.gaps.overviewTitle),
    gapTable(context),
    heading(2, 'gaps-detail', modeWords.detailTitle),
    ...gaps.flatMap((gap) => gapBlocks(gap, context)),
    ...liftTable(context),
  ];
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
  const own = ownEntry(guidance, clause.id);
  const [test] = own?.test ?? [];
  // What nobody could answer is found out first: it may be in order.
  const action =
    value === 'unknown' && test !== undefined
      ? fill(words.gaps.findOut, { test })
      : (ownEntry(own?.actions, criterion.id) ??
        ownEntry(assessment.tailoring.ownCriteria, criterion.id)?.action ??
        words.gaps.actionNone);
  const name = { text: `${criterionNameIn(clause, criterion)} `, strong: true };
  return [
    cell([name, { text: criterion.text }], { mark: value ?? 'none' }),
    cell(action),
    cell(notesIn(criterion.id, context)),
  ];
}
