import type { Block } from '#core/document/document.ts';
import { drawControlChart } from '#core/figure/draw-control-chart.ts';
import { figureBlock } from '#core/figure/figure-block.ts';
import { fill } from '#core/message.ts';
import { writePeriod } from '#core/quality-blocks/write-period.ts';
import { quantile } from '#core/statistics/quantile.ts';
import type { RegisterFigures } from '#schema/record/register-figures.ts';
import type { ReportContext } from './report-context.ts';
import { inDays } from './sample-section.ts';
import { timelinessFigure } from './timeliness-figure.ts';

/** Fewer months are a table and no picture. */
const FEWEST_POINTS = 3;

/** The month of its first day, such as `2026-03`. */
export function periodOf(day: string): string {
  return /^\d{4}-\d{2}/.exec(day)?.[0] ?? day;
}

/** Received by month as a line with its median: whether a month is high is seen against the others. */
export function receivedFigure(
  name: string,
  { months }: RegisterFigures,
  { words, language }: ReportContext,
): readonly Block[] {
  if (months.length < FEWEST_POINTS) return [];
  const { registerFigures: texts } = words;
  const values = months.map(({ received }) => received);
  const median =
    quantile(
      [...values].sort((a, b) => a - b),
      0.5,
    ) ?? 0;
  const periods = months.map(({ month }) => periodOf(month));
  const named = periods.map((month) => writePeriod(language, month));
  return [
    figureBlock({
      caption: fill(texts.receivedCaption, { name }),
      alternative: fill(texts.receivedText, {
        ...{ median: inDays(median), from: named[0] ?? '', to: named.at(-1) ?? '' },
        ...{ least: Math.min(...values), most: Math.max(...values) },
      }),
      numbers: {
        labels: [texts.month, texts.receivedLabel],
        rows: values.map((value, place) => [named[place] ?? '', String(value)]),
      },
      draw: (width) =>
        drawControlChart(medianLine(values, median, { words, language }, periods), width),
    }),
  ];
}

/** Values month by month about their median, without limits. */
function medianLine(
  values: readonly number[],
  median: number,
  { words, language }: Pick<ReportContext, 'words' | 'language'>,
  periods: readonly string[],
) {
  const { registerFigures: texts, sample } = words;
  const flat = { centre: median, lower: median, upper: median, sigma: 0 };
  return {
    ...{ language, periods, unit: texts.perMonth, changes: [], key: [] },
    points: values.map((value) => ({ value, ...flat })),
    meanings: values.map(() => undefined),
    stretches: [{ from: 0, to: values.length - 1 }],
    ...{ hasLimits: false, isOrdered: true, bounds: { least: median, most: median } },
    isWhole: true,
    write: inDays,
    words: { centre: sample.median, upper: '', lower: '', target: '' },
  };
}

/** `Response within 20 working days`. */
export function targetText(
  { stage, days, unit }: RegisterFigures['promises'][number],
  { registerFigures: texts, sample }: ReportContext['words'],
): string {
  return fill(texts.within, { stage: sample.stages[stage], days, unit: sample.units[unit] });
}

/** How targets of time were kept, a bar each. */
export function promisesFigure(
  name: string,
  { promises }: RegisterFigures,
  { words }: ReportContext,
): readonly Block[] {
  const { point, target: label } = words.registerFigures;
  const bars = promises
    .filter(({ due }) => due > 0)
    .map((one) => ({ name: targetText(one, words), onTime: one.kept, late: one.due - one.kept }));
  return timelinessFigure({ name, label, point, bars }, words);
}
