import { countShown } from '#core/assessment/walk.ts';
import { criterionNameIn } from '#core/catalogue/catalogue.ts';
import {
  type BeforeAndNow,
  type CodeComparison,
  type Comparison,
  changedClauses,
  compare,
  type LevelsComparison,
} from '#core/comparison/compare.ts';
import {
  caveatSentences,
  changeSentences,
  changeText,
  compliedText,
  figureText,
  levelAndFigure,
  sourceSentences,
  standingText,
} from '#core/comparison/comparison-text.ts';
import type { CriterionChange } from '#core/comparison/criterion-changes.ts';
import { cell, column, paragraph, table } from '#core/document/blocks.ts';
import type { Block, FigureBlock, Run, TableCell } from '#core/document/document.ts';
import { drawChange } from '#core/figure/draw-change.ts';
import { figureBlock } from '#core/figure/figure-block.ts';
import { fill, joinSentences, withLabel } from '#core/message.ts';
import { toNumber } from '#core/scoring/fraction.ts';
import type { CombinedScore } from '#core/scoring/score-assessment.ts';
import type { ProvisionsScore } from '#core/scoring/score-provisions.ts';
import type { Previous } from '#schema/record/previous.ts';
import { clauseRun } from './clause-run.ts';
import { sharesFigure } from './code-blocks.ts';
import { joinItems } from './figures.ts';
import type { ResultContext } from './result-context.ts';

/** A change in the pieces that it is told in. */
export interface ChangeBlocks {
  /** In sentences, with what keeps the two from being compared like with like. */
  readonly said: readonly Block[];
  /** As a picture, with its numbers. */
  readonly shown: readonly Block[];
  /** Clause by clause; nothing where none has changed. */
  readonly behind: readonly Block[];
}

/** What has changed since the previous assessment; undefined where that was against another standard. */
export function changeBlocks(context: ResultContext, previous: Previous): ChangeBlocks | undefined {
  const { assessment, catalogue, written, words, language } = context;
  const compared = compare(written, assessment, previous);
  if (compared === undefined) return undefined;
  const { comparison } = words;
  const unconfirmed = countShown([catalogue], assessment, 'toConfirm');
  const caveats = caveatSentences(compared, unconfirmed, comparison, language);
  return {
    said: [
      paragraph(joinSentences(changeSentences(compared, comparison)), 'lead'),
      ...(caveats.length === 0 ? [] : [paragraph(joinSentences(caveats))]),
    ],
    shown:
      compared.scale === 'levels'
        ? [areaFigure(compared, words), areaTable(compared, words)]
        : [complianceFigure(compared, context)],
    behind: behindTable(compared, context),
  };
}

/** With which assessment it is compared, and whether that was final. */
export function sourceNote(
  previous: Previous,
  { words, language }: Pick<ResultContext, 'words' | 'language'>,
): Block {
  return paragraph(joinSentences(sourceSentences(previous, words.comparison, language)), 'note');
}

type Words = ResultContext['words'];

/** The areas as lines from where they stood to where they stand. */
function areaFigure({ areas }: LevelsComparison, words: Words): FigureBlock {
  const { comparison, columns } = words;
  const described = areas.map(({ before, now }) =>
    fill(comparison.point, {
      area: now.area.title,
      before: figureText(before),
      now: figureText(now),
    }),
  );
  const indexOf = (standing: CombinedScore | undefined) =>
    standing?.index ? toNumber(standing.index) : null;
  const points = areas.map((pair) => ({
    label: pair.now.area.title,
    figure: changeText(pair),
    before: indexOf(pair.before),
    now: indexOf(pair.now),
  }));
  return figureBlock({
    caption: comparison.figure,
    alternative: fill(comparison.figureText, { points: joinItems(described, words) }),
    numbers: {
      labels: [columns.area, comparison.before, comparison.now, comparison.change],
      rows: areas.map((pair) => [
        pair.now.area.title,
        figureText(pair.before),
        figureText(pair.now),
        changeText(pair),
      ]),
    },
    draw: (width) => drawChange(points, comparison, width),
  });
}

/** The provisions of a code as one bar then and one now. */
function complianceFigure(
  { overall: { before, now } }: CodeComparison,
  context: ResultContext,
): FigureBlock {
  const { comparison } = context.words;
  const bar = (name: string, score: ProvisionsScore) => ({
    name: withLabel(name, compliedText(score, comparison)),
    counts: score.counts,
  });
  return sharesFigure(
    [...(before ? [bar(comparison.before, before)] : []), bar(comparison.now, now)],
    context,
  );
}

function areaTable({ areas, overall }: LevelsComparison, words: Words): Block {
  const { comparison, columns } = words;
  const row = (name: string, pair: BeforeAndNow<CombinedScore>) => [
    cell(name),
    cell(levelAndFigure(pair.before)),
    cell(levelAndFigure(pair.now)),
    cell(changeText(pair)),
  ];
  return table(
    comparison.areas,
    [
      column(columns.area, 4),
      column(comparison.before, 1, 'end'),
      column(comparison.now, 1, 'end'),
      column(comparison.change, 1, 'end'),
    ],
    [...areas.map((pair) => row(pair.now.area.title, pair)), row(words.profile.overall, overall)],
  );
}

function behindTable(compared: Comparison, { words }: ResultContext): readonly Block[] {
  const { comparison, columns } = words;
  const changed = changedClauses(compared);
  if (changed.length === 0) return [];
  return [
    table(
      comparison.behindCaption,
      [
        column(columns.clause, 3),
        column(comparison.before, 1.6),
        column(comparison.now, 1.6),
        column(columns.criteria, 5),
      ],
      changed.map(({ clause, before, now, criteria }): TableCell[] => [
        cell([clauseRun(clause)]),
        cell(standingOf(before, words)),
        cell(standingOf(now, words)),
        cell(
          criteria.flatMap((change, position): Run[] => [
            {
              text: `${position === 0 ? '' : '\n'}${criterionNameIn(clause, change.criterion)} ${comparison.kinds[change.kind]} `,
              strong: true,
            },
            { text: `${change.criterion.text} · ${answersText(change, words)}` },
          ]),
        ),
      ]),
    ),
  ];
}

function standingOf(
  score: ReturnType<typeof changedClauses>[number]['before'],
  { comparison, code }: Words,
): string {
  if (score === undefined) return comparison.notAsked;
  return 'compliance' in score
    ? code.compliance[score.compliance]
    : standingText(score, comparison);
}

/** What was answered then and now; one of it where it was asked once only. */
function answersText({ kind, before, now }: CriterionChange, { marks, comparison }: Words): string {
  const then = marks[before ?? 'none'];
  const today = marks[now ?? 'none'];
  if (kind === 'added') return today;
  if (kind === 'gone') return then;
  return fill(comparison.arrow, { before: then, now: today });
}
