import { inRegisterOrder } from '#core/assessment/register-name.ts';
import { compare } from '#core/comparison/compare.ts';
import { changeText, levelAndFigure } from '#core/comparison/comparison-text.ts';
import { cell, column, heading, labelled, paragraph, table } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { filledTable } from '#core/document/filled-table.ts';
import { fill, fillCount, joinSentences, withLabel, writeDay } from '#core/message.ts';
import { sharesFigure } from '#core/result-blocks/code-blocks.ts';
import { coverageShare } from '#core/result-blocks/coverage-blocks.ts';
import {
  compliedText,
  evidencedText,
  shareText,
  standingText,
} from '#core/result-blocks/figures.ts';
import { barsFigure } from '#core/result-blocks/profile-blocks.ts';
import { GRADES } from '#schema/record/format.ts';
import { boardGapBlocks, overdueBlocks } from './board-work.ts';
import { gradeOf } from './findings-section.ts';
import type { ReportContext } from './report-context.ts';
import { shorten } from './shorten.ts';

/** Two pages hold so much of each, and say how much more there is. */
const STANDARDS = 5;
const EXCLUSIONS = 3;
const AREAS = 9;
/** Room of a text in Latin letters: a standard in a row, a title, what was left out. */
const ROOM = { name: 22, title: 44, line: 46 } as const;
/** So many standards have room for their whole names in a sentence. */
const FEW = 2;

/** What a board reads: where it stands and what changed on one page, what to do about it on the other. */
export function boardSection(contexts: readonly ReportContext[]): readonly Block[] {
  const [context] = contexts;
  if (context === undefined) return [];
  const texts = context.words.board;
  return [
    ...standingBlocks(contexts, context),
    ...pictureOf(contexts),
    gradesTable(contexts, context),
    ...changeBlocks(contexts, context),
    { ...heading(2, 'board-gaps', texts.gapsTitle), startsPage: true },
    ...boardGapBlocks(contexts, context),
    heading(2, 'board-overdue', texts.overdueTitle),
    ...overdueBlocks(context),
    heading(2, 'board-seen', texts.seenTitle),
    ...seenBlocks(contexts, context),
  ];
}

function standingBlocks(
  contexts: readonly ReportContext[],
  { words, language }: ReportContext,
): readonly Block[] {
  const { board: texts, columns, figures, cover, comparison } = words;
  const rest = contexts.length - STANDARDS;
  return [
    filledTable(
      texts.standingCaption,
      [
        column(columns.standard, 3),
        column(texts.claimed, 3),
        column(cover.evidenced, 3),
        column(comparison.before, 1.4),
        column(comparison.change, 1.2, 'end'),
      ],
      contexts.slice(0, STANDARDS).map((context) => {
        const { before, change } = beforeAndChange(context);
        return [
          cell(shorten(context.catalogue.standard.name, ROOM.title)),
          cell(standingText(context)),
          ...[evidencedText(context), before, change].map((text) => cell(text ?? figures.none)),
        ];
      }),
      figures.none,
    ),
    ...(rest > 0 ? [paragraph(fillCount(language, texts.moreStandards, rest), 'note')] : []),
    ...(contexts.some((context) => evidencedText(context) !== undefined)
      ? []
      : [paragraph(texts.noEvidence, 'note')]),
  ];
}

/** One picture: the areas of the first standard with levels, else how the codes are complied with. */
function pictureOf(contexts: readonly ReportContext[]): readonly Block[] {
  const levelled = contexts.find(
    ({ provisions, score }) => provisions === undefined && score.areas.length <= AREAS,
  );
  if (levelled) return [barsFigure(levelled)];
  const codes = contexts
    .slice(0, STANDARDS)
    .flatMap(({ provisions, catalogue }) =>
      provisions === undefined
        ? []
        : [{ name: shorten(catalogue.standard.name, ROOM.name), counts: provisions.counts }],
    );
  const [first] = contexts;
  return first === undefined || codes.length === 0 ? [] : [sharesFigure(codes, first)];
}

/** How many gaps the rule grades how, and how many findings the auditors do. */
function gradesTable(contexts: readonly ReportContext[], context: ReportContext): Block {
  const { board: texts, columns } = context.words;
  const gaps = contexts.flatMap((one) => one.gaps).map(({ grade }) => grade);
  const findings = inRegisterOrder(context.assessment.findings).map(([, finding]) =>
    gradeOf(finding, contexts),
  );
  const count = (grades: readonly unknown[], grade: string) =>
    String(grades.filter((one) => one === grade).length);
  const { grades } = context.modeWords;
  return table(
    texts.gradesCaption,
    [column(columns.grade, 3), ...GRADES.map((grade) => column(grades[grade], 2, 'end'))],
    [
      [cell(texts.gaps), ...GRADES.map((grade) => cell(count(gaps, grade)))],
      [cell(texts.findings), ...GRADES.map((grade) => cell(count(findings, grade)))],
    ],
  );
}

/** With what it is compared; the figures of then stand with those of now. */
function changeBlocks(
  contexts: readonly ReportContext[],
  { previous, words, language }: ReportContext,
): readonly Block[] {
  const { board: texts, comparison } = words;
  if (previous === undefined) return [paragraph(texts.noPrevious)];
  const name = shorten(previous.name.trim() || previous.organisation, ROOM.title);
  const day = writeDay(language, previous.startedOn);
  const source = fill(day === '' ? comparison.lead : comparison.leadDated, { name, day });
  const isCompared = contexts.some((context) => beforeAndChange(context).before !== undefined);
  return [
    labelled(withLabel(comparison.title, '').trim(), source),
    ...(isCompared ? [] : [paragraph(comparison.otherStandard)]),
  ];
}

/** How a standard stood at the previous assessment, and the change of its index. */
function beforeAndChange({ written, assessment, previous, words }: ReportContext): {
  readonly before?: string;
  readonly change?: string;
} {
  const compared = previous === undefined ? undefined : compare(written, assessment, previous);
  if (compared === undefined) return {};
  if (compared.scale === 'provisions') {
    const { before } = compared.overall;
    return before === undefined ? {} : { before: compliedText({ provisions: before, words }) };
  }
  return { before: levelAndFigure(compared.overall.before), change: changeText(compared.overall) };
}

/** What was looked at and what was not. */
function seenBlocks(
  contexts: readonly ReportContext[],
  { assessment, words, language }: ReportContext,
): readonly Block[] {
  const { board: texts } = words;
  const room = contexts.length <= FEW ? ROOM.title : ROOM.name;
  const shown = contexts.slice(0, STANDARDS).map((context) => {
    const { answered, applicable } = context.score.overall.completeness;
    return fill(texts.seen, {
      standard: shorten(context.catalogue.standard.name, room),
      clauses: coverageShare(context),
      criteria: shareText(answered, applicable, words),
    });
  });
  const { exclusions } = assessment.scope;
  const named = exclusions.slice(0, EXCLUSIONS).map(({ what }) => shorten(what, ROOM.line));
  const evidence = Object.keys(assessment.evidence).length;
  const files = Object.keys(assessment.cases).length;
  const counts = [
    evidence === 0 ? texts.evidenceNone : fillCount(language, texts.evidence, evidence),
    files === 0 ? texts.filesNone : fillCount(language, texts.files, files),
  ];
  return [
    paragraph(
      joinSentences([
        ...shown,
        ...counts,
        ...(assessment.depth === 'quick' ? [texts.quick] : []),
        exclusions.length === 0
          ? words.method.exclusionsNone
          : fillCount(language, texts.excluded, exclusions.length, {
              named: named.reduce((before, next) => fill(words.figures.items, { before, next })),
            }),
      ]),
    ),
  ];
}
