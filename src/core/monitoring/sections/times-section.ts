import { cell, column, paragraph, table } from '#core/document/blocks.ts';
import type { Block, TableCell } from '#core/document/document.ts';
import { fill, joinList } from '#core/message.ts';
import type { Spread } from '#schema/record/log-figures.ts';
import { daysHistogram, loadScatter, medianChart } from '../charts.ts';
import { countText, daysText } from '../figure-text.ts';
import type { MonitoringContext } from '../monitoring-context.ts';
import { warningsBeside } from '../warnings-beside.ts';
import { earlierNote, lastMonths, monthName } from './volume-section.ts';

/** Days to acknowledge, to answer and to close; refused where there is no day to count from. */
export function timesSection(context: MonitoringContext): readonly Block[] {
  const { words, period } = context;
  const { durations } = period.figures;
  const beside = warningsBeside('durations', context);
  const counted = durations.filter(({ calendar }) => calendar.count > 0);
  if (counted.length === 0) return [...beside, paragraph(words.times.refused)];
  return [
    ...beside,
    paragraph(clockText(context)),
    spreadTable(context),
    paragraph(words.times.method, 'note'),
    ...missingEvents(context),
    ...daysHistogram(context),
    ...medianChart(context),
    ...loadScatter(context),
    ...byMonth(context),
  ];
}

function clockText({ words, period }: MonitoringContext): string {
  return words.times.clock[period.settings.clockStart];
}

function spreadTable(context: MonitoringContext): Block {
  const { words, period } = context;
  const { count, median, mean, p90, worst } = words.times.columns;
  const columns = [
    column(words.times.columns.event, 4),
    ...[count, median, mean, p90, worst].map((label) => column(label, 2, 'end')),
  ];
  const rows = period.figures.durations.flatMap(({ event, calendar, working }) => {
    if (calendar.count === 0) return [];
    return (['calendar', 'working'] as const).map((unit) =>
      spreadRow(words.times.rows[event][unit], unit === 'calendar' ? calendar : working, context),
    );
  });
  return table(words.times.caption, columns, rows);
}

function spreadRow(
  name: string,
  { count, median, mean, p90, max }: Spread,
  context: MonitoringContext,
): readonly TableCell[] {
  const days = [median, mean, p90, max].map((value) => cell(daysText(value, context)));
  return [cell(name), cell(countText(count, context.language)), ...days];
}

/** Which of the three the register has no date for. */
function missingEvents({ words, language, period }: MonitoringContext): readonly Block[] {
  const known = period.figures.durations
    .filter(({ calendar }) => calendar.count > 0)
    .map(({ event }) => event);
  const missing = (['acknowledged', 'answered', 'closed'] as const).filter(
    (event) => !known.includes(event),
  );
  if (missing.length === 0) return [];
  const events = joinList(
    language,
    missing.map((event) => words.times.events[event]),
  );
  return [paragraph(fill(words.times.missing, { events }), 'note')];
}

function byMonth(context: MonitoringContext): readonly Block[] {
  const { words, period } = context;
  const months = period.figures.months.filter(({ medianDays }) => medianDays !== undefined);
  if (months.length < 2) return [];
  const { median, p90 } = words.times.columns;
  const rows = lastMonths(months).map((month) => [
    cell(monthName(month, context)),
    cell(daysText(month.medianDays, context)),
    cell(daysText(month.p90Days, context)),
  ]);
  const columns = [column(words.month, 3), column(median, 2, 'end'), column(p90, 2, 'end')];
  return [table(words.times.byMonth, columns, rows), ...earlierNote(months, context)];
}
