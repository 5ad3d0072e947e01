import { cell, column, table } from '#core/document/blocks.ts';
import type { Block, FigureBlock, TableCell } from '#core/document/document.ts';
import { drawBars } from '#core/figure/draw-bars.ts';
import { canBeRadar, drawRadar } from '#core/figure/draw-radar.ts';
import { figureBlock } from '#core/figure/figure-block.ts';
import type { ProfilePoint } from '#core/figure/profile-point.ts';
import { fill, fillCount } from '#core/message.ts';
import { toNumber } from '#core/scoring/fraction.ts';
import { areaLift, type Lift, overallLift } from '#core/scoring/lift.ts';
import type { CombinedScore } from '#core/scoring/score-assessment.ts';
import { evidencedColumn, evidencedLevel } from './evidenced-cell.ts';
import { alignmentShare, indexText, joinItems, shareText } from './figures.ts';
import type { ResultContext } from './result-context.ts';

/** The areas as a radar; undefined where there are too few or too many to be read as one. */
export function radarFigure(context: ResultContext): FigureBlock | undefined {
  const points = profilePoints(context);
  return canBeRadar(points) ? figure('radar', points, context) : undefined;
}

/** The areas as bars. */
export function barsFigure(context: ResultContext): FigureBlock {
  return figure('bars', profilePoints(context), context);
}

function profilePoints({ score, words }: ResultContext): readonly ProfilePoint[] {
  return score.areas.map(({ area, index, target }) => ({
    label: area.title,
    index: index === null ? null : toNumber(index),
    target,
    figure: indexText(index, words),
  }));
}

function figure(
  form: 'radar' | 'bars',
  points: readonly ProfilePoint[],
  { words }: ResultContext,
): FigureBlock {
  const { profile } = words;
  const described = points.map((point) => {
    const values = { area: point.label, figure: point.figure, target: point.target };
    return fill(point.index === null ? profile.pointNone : profile.point, values);
  });
  const template = form === 'radar' ? profile.radarText : profile.barsText;
  const key = { index: profile.keyIndex, target: profile.keyTarget };
  const draw = form === 'radar' ? drawRadar : drawBars;
  return figureBlock({
    caption: form === 'radar' ? profile.radarCaption : profile.barsCaption,
    alternative: fill(template, { points: joinItems(described, words) }),
    numbers: {
      labels: [words.columns.area, key.index, key.target],
      rows: points.map(({ label, figure, index, target }) => [
        label,
        figure,
        index === null ? '' : String(target),
      ]),
    },
    draw: (width) => draw(points, key, width),
  });
}

/** The numbers behind the figures, with what holds with valid evidence alone and what lifts each area. */
export function areasTable(context: ResultContext): Block {
  const { score, evidenced, assessment, answer, words } = context;
  const { columns, profile, figures } = words;
  return table(
    profile.tableCaption,
    [
      column(columns.area, 2.6),
      column(columns.level, 1, 'center'),
      ...evidencedColumn(evidenced, words),
      column(columns.index, 1, 'end'),
      column(columns.target, 1, 'end'),
      column(columns.alignment, 2, 'end'),
      column(columns.answered, 2.3, 'end'),
      column(columns.lift, 2),
    ],
    [
      ...score.areas.map((area, place) =>
        areaRow(
          {
            ...{ name: area.area.title, score: area, target: String(area.target) },
            evidenced: evidenced?.areas[place],
            lift: areaLift(area, answer),
          },
          context,
        ),
      ),
      areaRow(
        {
          ...{ name: profile.overall, score: score.overall, target: figures.none },
          evidenced: evidenced?.overall,
          lift: overallLift(score, assessment, answer),
        },
        context,
      ),
    ],
  );
}

interface AreaRow {
  readonly name: string;
  readonly score: CombinedScore;
  readonly evidenced: CombinedScore | undefined;
  readonly target: string;
  readonly lift: Lift | undefined;
}

function areaRow(
  { name, score, evidenced, target, lift }: AreaRow,
  context: ResultContext,
): readonly TableCell[] {
  const { level, index, alignment, completeness } = score;
  const { words, language } = context;
  return [
    cell(name),
    cell(level === null ? words.figures.none : String(level), { level }),
    ...evidencedLevel(level, evidenced, context),
    cell(indexText(index, words)),
    cell(target),
    cell(alignmentShare(alignment, words)),
    cell(shareText(completeness.answered, completeness.applicable, words)),
    cell(
      lift === undefined
        ? words.figures.none
        : fillCount(language, words.level.liftOfArea, lift.criteria.length, { level: lift.level }),
    ),
  ];
}
