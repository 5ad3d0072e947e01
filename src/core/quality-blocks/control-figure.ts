import { cell, column, table } from '#core/document/blocks.ts';
import type { TableBlock } from '#core/document/document.ts';
import { drawControlChart, type SeriesDrawing } from '#core/figure/draw-control-chart.ts';
import { fill } from '#core/message.ts';
import { saysOfChart, writeAssurance, writeVariation } from './control-sentences.ts';
import { type ChartedSeries, type ReadChart, readChart } from './read-chart.ts';
import { type ToolFigure, type Writing, withPicture } from './tool-figure.ts';
import { largestOf, type NumberWriting, numberWriting } from './write-number.ts';
import { writePeriod } from './write-period.ts';

/** A control chart as picture, sentences and table. */
export function controlFigure(charted: ChartedSeries, writing: Writing): ToolFigure {
  const read = readChart(charted);
  const { words } = writing;
  const numbers = numberWriting(writing.language, {
    isShare: charted.holds === 'shares',
    largest: largestOf(read.chart.points.map(({ value }) => value)),
  });
  const caption = fill(words.control.caption, {
    name: charted.name,
    kind: words.control.kinds[read.chart.kind],
  });
  const says = saysOfChart(read, numbers, writing);
  const saysNot = words.control[charted.isOrdered === false ? 'saysNotUnordered' : 'saysNot'];
  const own = chartTable(read, caption, numbers, writing);
  const drawing = drawingOf(read, numbers, writing);
  return withPicture({ says, saysNot, table: own }, (width) => drawControlChart(drawing, width));
}

function drawingOf(read: ReadChart, numbers: NumberWriting, writing: Writing): SeriesDrawing {
  const { charted, chart, marks, variation, assurance } = read;
  const { words, language } = writing;
  const { centre, upper, lower, target } = words.control;
  const isOrdered = charted.isOrdered ?? true;
  const meanings = (['improvement', 'concern', 'change'] as const).filter((meaning) =>
    marks.some((mark) => mark?.meaning === meaning),
  );
  const ofMarks = meanings.map((meaning) => ({ mark: meaning, word: words.variation[meaning] }));
  const ofTarget = { met: 'met', missed: 'unmet', chance: 'partly', tooFew: 'unknown' } as const;
  return {
    ...{ language, periods: charted.periods, points: chart.points, stretches: chart.stretches },
    ...{ unit: charted.unit, write: numbers.figure, isOrdered, hasLimits: true },
    ...{ target: charted.target, bounds: read.bounds },
    meanings: marks.map((mark) => mark?.meaning),
    isWhole: charted.holds === 'counts',
    words: { centre, upper, lower, target },
    changes: (charted.changes ?? []).map(({ place, text }) => ({
      place,
      word: `${text} (${writePeriod(language, charted.periods[place] ?? '')})`,
    })),
    key: [
      ...ofMarks,
      ...(isOrdered && variation.kind !== 'special'
        ? [{ mark: 'point' as const, word: writeVariation(variation, writing) }]
        : []),
      ...(assurance === undefined
        ? []
        : [
            {
              mark: ofTarget[assurance.kind],
              word: writeAssurance(assurance, charted.target, numbers, writing),
            },
          ]),
    ],
  };
}

function chartTable(
  { charted, chart, marks, bounds }: ReadChart,
  caption: string,
  { figure }: NumberWriting,
  { words, language }: Writing,
): TableBlock {
  const { columns, noLimit } = words;
  const { series, holds, periods } = charted;
  const whole = numberWriting(language, { largest: largestOf(series.exposures ?? []) });
  const hasWhole = (holds === 'rates' || holds === 'shares') && series.exposures !== undefined;
  return table(
    caption,
    [
      column(columns.period, 2),
      ...(hasWhole ? [column(columns.count, 1, 'end'), column(columns.exposure, 1.2, 'end')] : []),
      column(columns.value, 1.1, 'end'),
      column(columns.centre, 1.1, 'end'),
      column(columns.lower, 1.1, 'end'),
      column(columns.upper, 1.1, 'end'),
      column(columns.mark, 2),
    ],
    chart.points.map(({ value, centre, lower, upper }, place) => {
      const mark = marks[place];
      const counted = hasWhole ? [series.values[place], series.exposures?.[place]] : [];
      return [
        cell(writePeriod(language, periods[place] ?? '')),
        ...counted.map((number) => cell(typeof number === 'number' ? whole.figure(number) : '')),
        cell(value === null ? '' : figure(value)),
        cell(figure(centre)),
        cell(lower <= bounds.least ? noLimit : figure(lower)),
        cell(upper >= bounds.most ? noLimit : figure(upper)),
        cell(mark === undefined ? '' : words.variation.marks[mark.rule]),
      ];
    }),
  );
}
