import { cell, column, table } from '#core/document/blocks.ts';
import { drawControlChart } from '#core/figure/draw-control-chart.ts';
import { fill, fillCount, joinList, joinSentences } from '#core/message.ts';
import { type RunChart, runChart } from '#core/quality/run-chart.ts';
import type { ChartedSeries } from './read-chart.ts';
import { type ToolFigure, type Writing, withPicture } from './tool-figure.ts';
import { largestOf, type NumberWriting, numberWriting } from './write-number.ts';
import { writePeriod } from './write-period.ts';

type PlainSeries = Pick<ChartedSeries, 'name' | 'unit' | 'periods' | 'target'> & {
  /** As they are plotted. */
  readonly values: readonly (number | null)[];
  readonly areShares?: boolean;
};

/** A run chart as picture, sentences and table. */
export function runFigure(series: PlainSeries, { words, language }: Writing): ToolFigure {
  const { name, unit, periods, values, target, areShares = false } = series;
  const said = words.run;
  const numbers = numberWriting(language, { isShare: areShares, largest: largestOf(values) });
  const found = runChart(values);
  const { median } = found;
  const caption = fill(said.caption, { name });
  const own = table(
    caption,
    [column(words.columns.period, 2), column(words.columns.value, 1, 'end')],
    values.map((value, place) => [
      cell(writePeriod(language, periods[place] ?? '')),
      cell(value === null ? '' : numbers.figure(value)),
    ]),
  );
  if (median === undefined)
    return { says: fill(said.empty, { name }), saysNot: said.saysNot, table: own };
  const says = saysOf(series, found, median, numbers, { words, language });
  const flat = { centre: median, lower: median, upper: median, sigma: 0 };
  const { upper, lower, target: aim } = words.control;
  const drawing = {
    ...{ language, periods, unit, target, changes: [], key: [] },
    points: values.map((value) => ({ value, ...flat })),
    meanings: values.map(() => undefined),
    stretches: [{ from: 0, to: values.length - 1 }],
    ...{ hasLimits: false, isOrdered: true, bounds: { least: median, most: median } },
    isWhole: values.every((value) => value === null || Number.isInteger(value)),
    write: numbers.figure,
    words: { centre: said.median, upper, lower, target: aim },
  };
  return withPicture({ says, saysNot: said.saysNot, table: own }, (width) =>
    drawControlChart(drawing, width),
  );
}

function saysOf(
  { name, periods }: PlainSeries,
  { values, sides, trends, tooFew }: RunChart,
  median: number,
  { figure }: NumberWriting,
  { words, language }: Writing,
): string {
  const said = words.run;
  const at = (place: number) => writePeriod(language, periods[place] ?? '');
  const runs = [...sides, ...trends].map(({ from, to, way }) =>
    fill(said[way], { from: at(from), to: at(to) }),
  );
  const count = values.filter((value) => value !== null).length;
  return joinSentences([
    fill(said.says, {
      ...{ name, count, median: figure(median), from: at(0), to: at(periods.length - 1) },
    }),
    runs.length === 0
      ? said.noRuns
      : fillCount(language, said.runs, runs.length, { runs: joinList(language, runs) }),
    ...(tooFew === undefined ? [] : [fill(said.tooFew, { ...tooFew })]),
  ]);
}
