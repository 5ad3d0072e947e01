import { clauseLabel, criterionNameIn } from '#core/catalogue/catalogue.ts';
import {
  type BeforeAndNow,
  type Comparison,
  changedClauses,
  compare,
  type LevelsComparison,
} from '#core/comparison/compare.ts';
import {
  caveatSentences,
  changeSentences,
  changeText,
  figureText,
  levelAndFigure,
  sourceSentences,
  standingText,
} from '#core/comparison/comparison-text.ts';
import type { CriterionChange } from '#core/comparison/criterion-changes.ts';
import { cell, chapter, column, paragraph, table } from '#core/document/blocks.ts';
import type { Block, FigureBlock, Run, TableCell } from '#core/document/document.ts';
import { drawChange } from '#core/figure/draw-change.ts';
import { figureBlock } from '#core/figure/figure-block.ts';
import { fill, joinSentences } from '#core/message.ts';
import { toNumber } from '#core/scoring/fraction.ts';
import type { CombinedScore } from '#core/scoring/score-assessment.ts';
import { joinItems } from './figures.ts';
import type { ReportContext } from './report-context.ts';
import { countUnconfirmed } from './unconfirmed-note.ts';

/** What has changed since the previous assessment; not there where there is none, or where it was against another standard. */
export function changeSection(context: ReportContext): readonly Block[] {
  const { assessment, previous, catalogue, words, language } = context;
  if (previous === undefined) return [];
  const whole = context.standards.find(
    (one) => one.catalogue.standard.id === catalogue.standard.id,
  );
  const compared = compare(whole?.catalogue ?? catalogue, assessment, previous);
  if (compared === undefined) return [];
  const { comparison } = words;
  const unconfirmed = countUnconfirmed(context);
  const caveats = caveatSentences(compared, unconfirmed, comparison, language);
  return [
    chapter('change', comparison.title),
    paragraph(joinSentences(changeSentences(compared, comparison)), 'lead'),
    ...(caveats.length === 0 ? [] : [paragraph(joinSentences(caveats))]),
    ...(compared.scale === 'levels'
      ? [areaFigure(compared, words), areaTable(compared, words)]
      : []),
    ...behindTable(compared, context),
    paragraph(joinSentences(sourceSentences(previous, comparison, language)), 'note'),
  ];
}

type Words = ReportContext['words'];

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

function behindTable(compared: Comparison, { words }: ReportContext): readonly Block[] {
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
        cell([{ text: clauseLabel(clause), to: `clause-${clause.slug}` }]),
        cell(standingOf(before, words)),
        cell(standingOf(now, words)),
        cell(
          criteria.flatMap((change, position): Run[] => [
            {
              text: `${position === 0 ? '' : '\n'}${criterionNameIn(clause, change.criterion)} ${comparison.kinds[change.kind]} `,
              strong: true,
            },
            { text: answersText(change, words) },
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
