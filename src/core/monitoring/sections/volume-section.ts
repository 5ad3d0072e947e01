import { cell, column, paragraph, table } from '#core/document/blocks.ts';
import type { Block, TableCell } from '#core/document/document.ts';
import { fill, fillCount } from '#core/message.ts';
import type { MonthFigure } from '#schema/record/log-figures.ts';
import { changesTold } from '../changes.ts';
import { handlingChart, receivedChart } from '../charts.ts';
import { countText, monthText } from '../figure-text.ts';
import type { MonitoringContext } from '../monitoring-context.ts';
import { warningsBeside } from '../warnings-beside.ts';

/** A table of months holds no more. */
const MOST_MONTHS = 36;

/** Received, closed and reopened, and what was open at each month's end. */
export function volumeSection(context: MonitoringContext): readonly Block[] {
  const { words, language, period } = context;
  const { figures } = period;
  const { totalReceived, totalClosed, total: totalOpen } = words.volume;
  const told = figures.open === undefined ? totalClosed : totalOpen;
  const total = paragraph(
    fill(figures.closed === undefined ? totalReceived : told, {
      received: countText(figures.complaints, language),
      closed: countText(figures.closed ?? 0, language),
      open: countText(figures.open ?? 0, language),
    }),
  );
  const refused = paragraph(words.volume.noMonths);
  const shown =
    figures.months.length === 0
      ? [refused]
      : [
          ...receivedChart(context),
          ...changesTold(context),
          monthsTable(lastMonths(figures.months), context),
          ...earlierNote(figures.months, context),
        ];
  return [
    ...warningsBeside('counts', context),
    total,
    ...warningsBeside('months', context),
    ...shown,
    ...handlingChart(context),
  ];
}

function monthsTable(months: readonly MonthFigure[], context: MonitoringContext): Block {
  const { words, language, period } = context;
  const hasClosed = period.figures.closed !== undefined;
  const hasReopened = period.figures.reopened !== undefined;
  const columns = [
    column(words.month, 3),
    column(words.volume.received, 2, 'end'),
    ...(hasClosed ? [column(words.volume.closed, 2, 'end')] : []),
    ...(hasReopened ? [column(words.volume.reopened, 2, 'end')] : []),
  ];
  const rows = months.map((month): readonly TableCell[] => [
    cell(monthName(month, context)),
    cell(countText(month.received, language)),
    ...(hasClosed ? [cell(countText(month.closed, language))] : []),
    ...(hasReopened ? [cell(countText(month.reopened, language))] : []),
  ]);
  return table(words.volume.caption, columns, rows);
}

/** The months that stand in a table: the last three years, as nobody reads more; the charts have all. */
export function lastMonths<Month>(months: readonly Month[]): readonly Month[] {
  return months.slice(-MOST_MONTHS);
}

/** Said where earlier months are left out of a table. */
export function earlierNote(
  { length }: readonly unknown[],
  { words, language }: MonitoringContext,
): readonly Block[] {
  const left = length - MOST_MONTHS;
  if (left <= 0) return [];
  const values = { count: countText(left, language) };
  return [paragraph(fillCount(language, words.earlierMonths, left, values), 'note')];
}

/** The month, marked where the register holds only a part of it. */
export function monthName(
  { month, isPartial }: Pick<MonthFigure, 'month' | 'isPartial'>,
  { words, language }: MonitoringContext,
): string {
  const name = monthText(month, language);
  return isPartial ? fill(words.partialMonth, { month: name }) : name;
}
