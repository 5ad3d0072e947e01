import { cell, column, paragraph, table } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { fill } from '#core/message.ts';
import { amountText, countText } from '../figure-text.ts';
import type { MonitoringContext } from '../monitoring-context.ts';
import { warningsBeside } from '../warnings-beside.ts';

/** What the complaints cost in amounts paid, each complaint's amount once. */
export function moneySection(context: MonitoringContext): readonly Block[] {
  const { words, language, period } = context;
  const { amounts } = period.figures;
  if (amounts === undefined) return [paragraph(words.money.refused)];
  const { paid, sum, mean, median, max, sumOfRows } = amounts;
  const rows = [
    [words.money.paid, countText(paid, language)],
    [words.money.sum, amountText(sum, language)],
    [words.money.mean, amountText(mean, language)],
    [words.money.median, amountText(median, language)],
    [words.money.max, amountText(max, language)],
  ] as const;
  const summed = fill(words.money.notSummed, {
    sum: amountText(sum, language),
    rows: amountText(sumOfRows, language),
  });
  return [
    ...warningsBeside('amounts', context),
    table(
      words.money.caption,
      [column(words.money.what, 4), column(words.money.value, 3, 'end')],
      rows.map(([name, figure]) => [cell(name), cell(figure)]),
    ),
    ...(sum === sumOfRows ? [] : [paragraph(summed, 'note')]),
  ];
}
