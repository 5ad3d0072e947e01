import { cell, chapter, column, table } from '#core/document/blocks.ts';
import type { Block, FigureBlock, TableCell } from '#core/document/document.ts';
import { drawBars } from '#core/figure/draw-bars.ts';
import { canBeRadar, drawRadar } from '#core/figure/draw-radar.ts';
import { figureBlock } from '#core/figure/figure-block.ts';
import type { ProfilePoint } from '#core/figure/profile-point.ts';
import { fill } from '#core/message.ts';
import { toNumber } from '#core/scoring/fraction.ts';
import type { CombinedScore } from '#core/scoring/score-assessment.ts';
import { coverageBlocks } from './coverage-blocks.ts';
import { alignmentShare, indexText, joinItems, shareText } from './figures.ts';
import type { ReportContext } from './report-context.ts';

/** The areas side by side: two figures, and the same numbers as a table. */
export function profileSection(context: ReportContext): readonly Block[] {
  const { words } = context;
  const points = profilePoints(context);
  return [
    chapter('profile', words.profile.title),
    ...(canBeRadar(points) ? [figure('radar', points, context)] : []),
    figure('bars', points, context),
    areasTable(context),
    ...coverageBlocks(context),
  ];
}

function profilePoints({ score, words }: ReportContext): readonly ProfilePoint[] {
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
  { words }: ReportContext,
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

function areasTable(context: ReportContext): Block {
  const { score, words } = context;
  const { columns, profile, figures } = words;
  return table(
    profile.tableCaption,
    [
      column(columns.area, 3),
      column(columns.level, 1, 'center'),
      column(columns.index, 1, 'end'),
      column(columns.target, 1, 'end'),
      column(columns.alignment, 2, 'end'),
      column(columns.answered, 2, 'end'),
    ],
    [
      ...score.areas.map((area) => row(area.area.title, area, String(area.target), context)),
      row(profile.overall, score.overall, figures.none, context),
    ],
  );
}

function row(
  name: string,
  { level, index, alignment, completeness }: CombinedScore,
  target: string,
  { words }: ReportContext,
): readonly TableCell[] {
  return [
    cell(name),
    cell(level === null ? words.figures.none : String(level), { level }),
    cell(indexText(index, words)),
    cell(target),
    cell(alignmentShare(alignment, words)),
    cell(shareText(completeness.answered, completeness.applicable, words)),
  ];
}
