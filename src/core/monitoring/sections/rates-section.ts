import { cell, column, paragraph, table } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { amountText, countText, monthText } from '../figure-text.ts';
import type { MonitoringContext } from '../monitoring-context.ts';

const PER = 1_000;

/** Complaints per 1,000 customers or orders, beside what they are counted over. */
export function ratesSection(context: MonitoringContext): readonly Block[] {
  const { words, language, period } = context;
  const { rates } = period.figures;
  if (rates.length === 0) return [paragraph(words.rates.refused)];
  const { complaints, exposure, rate } = words.rates;
  const rows = rates.map((one) => [
    cell(one.month === '' ? words.rates.whole : monthText(one.month, language)),
    cell(countText(one.complaints, language)),
    cell(countText(one.exposure, language)),
    cell(perThousand(one.complaints, one.exposure, context)),
  ]);
  const columns = [
    column(words.rates.period, 3),
    ...[complaints, exposure, rate].map((label) => column(label, 2, 'end')),
  ];
  return [table(words.rates.caption, columns, rows)];
}

/** Complaints per 1,000 with two decimals; a dash without anything to count over. */
export function perThousand(
  complaints: number,
  exposure: number,
  { words, language }: MonitoringContext,
): string {
  return exposure > 0 ? amountText((complaints * PER) / exposure, language) : words.none;
}
