import {
  type Clause,
  type Criterion,
  clauseLabel,
  criterionNameIn,
} from '#core/catalogue/catalogue.ts';
import { cell, chapter, column, heading, labelled, paragraph } from '#core/document/blocks.ts';
import type { Block, TableCell } from '#core/document/document.ts';
import { filledTable } from '#core/document/filled-table.ts';
import type { MissingCriterion } from '#core/gap/find-gaps.ts';
import { fill, fillCount, joinSentences, spaceAfter } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { openProvisions } from '#core/result-blocks/code-blocks.ts';
import {
  alignmentShare,
  criterionNames,
  indexText,
  levelText,
} from '#core/result-blocks/figures.ts';
import { coveringReason } from '#core/scoring/answer-that-holds.ts';
import { type AreaScore, clauseTarget } from '#core/scoring/score-assessment.ts';
import type { ClauseScore } from '#core/scoring/score-clause.ts';
import type { Remark } from '#schema/record/assessment.ts';
import { actionFor } from './gaps-section.ts';
import { notesIn } from './note-runs.ts';
import type { ReportContext } from './report-context.ts';

/** The whole record, clause by clause: every criterion, its answer, its note or reason. */
export function clausesSection(context: ReportContext): readonly Block[] {
  const { score, words } = context;
  return [
    chapter('clauses', words.clauses.title),
    ...score.areas.flatMap((area) => [
      ...areaBlocks(area, context),
      ...area.clauses.flatMap((clause) => clauseBlocks(clause, context)),
    ]),
  ];
}

function areaBlocks(score: AreaScore, context: ReportContext): readonly Block[] {
  const { assessment, provisions, words } = context;
  const { area, level, index, target } = score;
  const remark = ownEntry(assessment.areas, area.id);
  const reason = remark?.notApplicableReason?.trim();
  const line = fill(words.clauses.areaLine, {
    level: levelText(level, words),
    figure: indexText(index, words),
    target,
  });
  return [
    heading(2, `area-${area.id}`, area.title),
    ...(provisions && level !== null
      ? []
      : [paragraph(level === null ? words.clauses.areaLineNone : line)]),
    ...(reason ? [labelled(words.clauses.areaDoesNotApply, reason)] : []),
    ...remarkBlocks(remark, context),
  ];
}

function remarkBlocks(remark: Remark | undefined, { words, has }: ReportContext): readonly Block[] {
  return [
    ...(has('marks') && remark?.marked
      ? [paragraph([{ text: words.clauses.marked, strong: true }])]
      : []),
    ...(has('notes') && remark?.note?.trim() ? [labelled(words.clauses.note, remark.note)] : []),
  ];
}

function clauseBlocks(score: ClauseScore, context: ReportContext): readonly Block[] {
  const { assessment, words } = context;
  const { clause } = score;
  const remark = ownEntry(assessment.clauses, clause.id);
  const reason = coveringReason(assessment, clause);
  return [
    heading(3, `clause-${clause.slug}`, clauseLabel(clause)),
    paragraph(joinSentences(scoreSentences(score, context))),
    ...(reason === undefined ? [] : [labelled(words.clauses.doesNotApply, reason)]),
    ...remarkBlocks(remark, context),
    ...(clause.criteria.length === 0 ? [] : [criteriaTable(score, context)]),
  ];
}

function scoreSentences(score: ClauseScore, context: ReportContext): readonly string[] {
  const { assessment, provisions, words, language } = context;
  const { clause, level, index, alignment, completeness, ahead } = score;
  if (level === null) return [words.clauses.lineNone];
  const answered = fill(words.clauses.answered, { ...completeness });
  const provision = provisions?.clauses.find((entry) => entry.clause.id === clause.id);
  if (provision) {
    const compliance = words.code.compliance[provision.compliance];
    return [fill(words.clauses.compliance, { compliance }), answered];
  }
  const values = {
    level: levelText(level, words),
    figure: indexText(index, words),
    target: clauseTarget(assessment, clause),
    weight: clause.weight,
  };
  const share = alignmentShare(alignment, words);
  const criteria = criterionNames(clause, ahead, language);
  return [
    fill(words.clauses.line, values),
    ...evidencedSentence(clause, context),
    alignment.applicable === 0
      ? words.clauses.alignmentNone
      : fill(words.clauses.alignment, { share }),
    answered,
    ...(score.provisional ? [words.clauses.provisional] : []),
    ...(ahead.length === 0
      ? []
      : [fillCount(language, words.clauses.ahead, ahead.length, { criteria })]),
  ];
}

/** The level with evidence beside the claimed one. */
function evidencedSentence(clause: Clause, { evidenced, words }: ReportContext): readonly string[] {
  const level = evidenced?.clauses.find((one) => one.clause.id === clause.id)?.level ?? null;
  if (level === null) return [];
  return [fill(words.clauses.evidenced, { level })];
}

function criteriaTable({ clause }: ClauseScore, context: ReportContext): Block {
  const { assessment, words } = context;
  const isCovered = coveringReason(assessment, clause) !== undefined;
  const missing = missingFrom(clause, context);
  return filledTable(
    fill(words.clauses.caption, { clause: clause.number }),
    [
      column(words.columns.criterion, 5),
      column(words.columns.answer, 1.6),
      column(words.columns.noteOrReason, 4),
      column(words.columns.action, 4),
    ],
    clause.criteria.map((criterion) =>
      criterionRow(criterion, { clause, isCovered, missing }, context),
    ),
    words.figures.none,
  );
}

interface RowPlace {
  readonly clause: Clause;
  readonly isCovered: boolean;
  /** What the clause lacks, where that is said in the chapter of gaps. */
  readonly missing: readonly MissingCriterion[];
}

function criterionRow(
  criterion: Criterion,
  { clause, isCovered, missing }: RowPlace,
  context: ReportContext,
): readonly TableCell[] {
  const { assessment, answer, words } = context;
  const isOwn = Object.hasOwn(assessment.tailoring.ownCriteria, criterion.id);
  const mark = answer(criterion.id) ?? 'none';
  const needsReason = mark === 'notApplicable' && !isCovered;
  return [
    cell([
      { text: `${criterionNameIn(clause, criterion)} `, strong: true },
      { text: criterion.text },
      ...(isOwn ? [{ text: `${spaceAfter(criterion.text)}${words.clauses.own}` }] : []),
    ]),
    cell(words.marks[mark], { mark }),
    cell(notesIn(criterion.id, context, needsReason)),
    cell(
      whatToDo(
        missing.find((one) => one.criterion.id === criterion.id),
        clause,
        context,
      ),
    ),
  ];
}

/** What a clause lacks that has a gap or an open provision, where the gaps are printed. */
function missingFrom({ id }: Clause, context: ReportContext): readonly MissingCriterion[] {
  if (!context.has('gaps')) return [];
  const gap = context.gaps.find(({ score }) => score.clause.id === id);
  if (gap !== undefined) return gap.missing;
  return openProvisions(context).find(({ clause }) => clause.id === id)?.missing ?? [];
}

function whatToDo(
  missing: MissingCriterion | undefined,
  clause: Clause,
  context: ReportContext,
): string {
  return missing === undefined ? context.words.figures.none : actionFor(missing, clause, context);
}
