import type { Block } from '#core/document/document.ts';
import { fill } from '#core/message.ts';
import { checkSheetTable } from '#core/quality-blocks/check-sheet-table.ts';
import { controlFigure } from '#core/quality-blocks/control-figure.ts';
import { flowFigure } from '#core/quality-blocks/flow-figure.ts';
import { histogramFigure } from '#core/quality-blocks/histogram-figure.ts';
import { paretoFigure } from '#core/quality-blocks/pareto-figure.ts';
import type { ChartedSeries } from '#core/quality-blocks/read-chart.ts';
import { runFigure } from '#core/quality-blocks/run-figure.ts';
import { scatterFigure } from '#core/quality-blocks/scatter-figure.ts';
import { toolBlocks, type Writing } from '#core/quality-blocks/tool-figure.ts';
import type { MonthFigure, PromiseFigure, Tally } from '#schema/record/log-figures.ts';
import { splitPlaces } from './changes.ts';
import type { MonitoringContext } from './monitoring-context.ts';
import { promiseText } from './promise-text.ts';

/** Fewer points are a table, not a chart. */
const FEWEST_POINTS = 3;
/** Expanded days beyond this would take longer to sort than they are worth. */
const MOST_VALUES = 2_000_000;
const PER = 1_000;

function writingOf({ quality, language }: MonitoringContext): Writing {
  return { words: quality, language };
}

/** The months that are drawn: without those of which the register holds a part, where that was chosen. */
function drawnMonths({ period }: MonitoringContext): readonly MonthFigure[] {
  const { months } = period.figures;
  return period.settings.partialMonths === 'leaveOut'
    ? months.filter(({ isPartial }) => !isPartial)
    : months;
}

type Monthly = Pick<ChartedSeries, 'name' | 'unit' | 'series' | 'holds' | 'better'>;

/** A control chart over the months that are drawn, split where a change was written down. */
function monthlyChart(charted: Monthly, context: MonitoringContext): readonly Block[] {
  const months = drawnMonths(context);
  if (charted.series.values.filter((value) => value !== null).length < FEWEST_POINTS) return [];
  const periods = months.map(({ month }) => month);
  const changes = splitPlaces(periods, context);
  return toolBlocks(controlFigure({ ...charted, periods, changes }, writingOf(context)));
}

/** Complaints received by month: their rate where the exposure of every month is known, else their count. */
export function receivedChart(context: MonitoringContext): readonly Block[] {
  const { words, period } = context;
  const months = drawnMonths(context);
  const values = months.map(({ received }) => received);
  const exposures = months.flatMap(({ month }) => {
    const rate = period.figures.rates.find((one) => one.month === month);
    return rate !== undefined && rate.exposure > 0 ? [rate.exposure] : [];
  });
  const isRate = months.length > 0 && exposures.length === months.length;
  return monthlyChart(
    isRate
      ? {
          ...{ name: words.charts.rate, unit: words.charts.perThousand },
          ...{ series: { values, exposures, per: PER }, holds: 'rates', better: 'neither' },
        }
      : {
          ...{ name: words.charts.received, unit: words.charts.complaintsAMonth },
          ...{ series: { values }, holds: 'counts', better: 'neither' },
        },
    context,
  );
}

/** Open complaints at each month's end: one month's number holds that of the month before, so it is a run chart. */
export function backlogChart(context: MonitoringContext): readonly Block[] {
  const { words } = context;
  const months = drawnMonths(context).filter(({ backlog }) => backlog !== undefined);
  if (months.length < FEWEST_POINTS) return [];
  const figure = runFigure(
    {
      ...{ name: words.charts.backlog, unit: words.charts.complaints },
      periods: months.map(({ month }) => month),
      values: months.map(({ backlog }) => backlog ?? null),
    },
    writingOf(context),
  );
  return toolBlocks(figure);
}

/** The median days to close by month of receipt. */
export function medianChart(context: MonitoringContext): readonly Block[] {
  const { words } = context;
  const values = drawnMonths(context).map(({ medianDays }) => medianDays ?? null);
  return monthlyChart(
    {
      ...{ name: words.charts.median, unit: words.charts.days },
      ...{ series: { values }, holds: 'values', better: 'lower' },
    },
    context,
  );
}

/** Fewer months tell nothing of how two of their numbers go together. */
const FEWEST_PAIRS = 12;

/** Whether busy months are slow ones: received against the median days to close, with the warning that goes with it. */
export function loadScatter(context: MonitoringContext): readonly Block[] {
  const { words } = context;
  const months = drawnMonths(context).flatMap(({ month, received, medianDays }) =>
    medianDays === undefined ? [] : [{ month, pair: [received, medianDays] as const }],
  );
  if (months.length < FEWEST_PAIRS) return [];
  const names = { x: words.charts.received, y: words.charts.median };
  const labels = months.map(({ month }) => month);
  const pairs = months.map(({ pair }) => pair);
  return toolBlocks(scatterFigure({ names, pairs, labels }, writingOf(context)));
}

/** The way of the complaints from receipt to closing, as far as the register tells it. */
export function handlingChart(context: MonitoringContext): readonly Block[] {
  const { complaints, closed, open, durations, escalated, external, reopened } =
    context.period.figures;
  const took = (event: 'acknowledged' | 'answered' | 'closed') => {
    const spread = durations.find((one) => one.event === event)?.calendar;
    return spread === undefined || spread.count === 0 ? undefined : spread;
  };
  const [acknowledged, answered] = [took('acknowledged'), took('answered')];
  if (acknowledged === undefined && answered === undefined && closed === undefined) return [];
  const counts = {
    steps: {
      ...{ received: complaints, closed },
      ...{ acknowledged: acknowledged?.count, answered: answered?.count },
    },
    medianDays: {
      ...{ acknowledged: acknowledged?.median, answered: answered?.median },
      closed: took('closed')?.median,
    },
    branches: { escalated: escalated?.part, external: external?.part, open, reopened },
  };
  return toolBlocks(flowFigure(counts, writingOf(context)), true);
}

/** Days to close as a histogram, with its shape; refused for nothing closed. */
export function daysHistogram(context: MonitoringContext): readonly Block[] {
  const { words, period } = context;
  const closing = period.figures.durations.find(({ event }) => event === 'closed')?.calendar;
  if (closing === undefined || closing.count === 0 || closing.count > MOST_VALUES) return [];
  const values = closing.byDay.flatMap((count, day) => Array<number>(count).fill(day));
  const promise = period.settings.promises.find(
    ({ event, unit }) => event === 'closed' && unit === 'calendar',
  )?.days;
  return toolBlocks(
    histogramFigure(
      { name: words.charts.daysToClose, measure: words.charts.calendarDays, values, promise },
      writingOf(context),
    ),
  );
}

/** Shares by month, such as on time or upheld, as two numbers a month. */
function shareChart(
  name: string,
  pairs: readonly (readonly [number, number] | undefined)[],
  better: ChartedSeries['better'],
  context: MonitoringContext,
): readonly Block[] {
  const values = pairs.map((pair) => (pair === undefined || pair[1] === 0 ? null : pair[0]));
  const exposures = pairs.map((pair) => pair?.[1] ?? 0);
  return monthlyChart(
    {
      ...{ name, unit: context.words.charts.share },
      ...{ series: { values, exposures }, holds: 'shares', better },
    },
    context,
  );
}

/** On time against a promise by month of receipt. */
export function promiseChart(
  { promise, byMonth }: PromiseFigure,
  context: MonitoringContext,
): readonly Block[] {
  const drawn = new Set(drawnMonths(context).map(({ month }) => month));
  const pairs = byMonth.filter((_, place) =>
    drawn.has(context.period.figures.months[place]?.month ?? ''),
  );
  return shareChart(promiseText(promise, context), pairs, 'higher', context);
}

/** Upheld by month of receipt. */
export function upheldChart(context: MonitoringContext): readonly Block[] {
  const pairs = drawnMonths(context).map(({ upheld }) => upheld);
  return shareChart(context.words.outcomes.upheld, pairs, 'neither', context);
}

/** Satisfied by month of receipt. */
export function satisfiedChart(context: MonitoringContext): readonly Block[] {
  const pairs = drawnMonths(context).map(({ satisfied }) => satisfied);
  return shareChart(context.words.charts.satisfied, pairs, 'higher', context);
}

/** The few values that make most: one is no choice. */
export function tallyPareto(tally: Tally, context: MonitoringContext): readonly Block[] {
  if (tally.values.length < 2) return [];
  const tallies = tally.values.map(({ value, complaints }) => ({ name: value, count: complaints }));
  const name = context.words.roles[tally.role];
  return toolBlocks(paretoFigure(name, tallies, writingOf(context)));
}

/** Values by months, as a table. */
export function tallyCheckSheet(tally: Tally, context: MonitoringContext): readonly Block[] {
  const { words, period } = context;
  const periods = period.figures.months.map(({ month }) => month);
  if (periods.length < 2 || tally.values.length < 2) return [];
  const rows = tally.values.map(({ value, byMonth }) => ({
    name: value.trim() === '' ? words.blank : value,
    counts: byMonth,
  }));
  return toolBlocks(checkSheetTable(words.roles[tally.role], rows, periods, writingOf(context)));
}

/** Rates side by side where sizes differ: sites are no sequence, so no line joins them. */
export function tallyRates(tally: Tally, context: MonitoringContext): readonly Block[] {
  const { words } = context;
  const values = tally.values.filter(({ exposure }) => exposure !== undefined && exposure > 0);
  if (values.length < FEWEST_POINTS) return [];
  const name = fill(words.charts.ratesBy, { name: words.roles[tally.role] });
  const charted: ChartedSeries = {
    ...{ name, unit: words.charts.perThousand, holds: 'rates', better: 'lower', isOrdered: false },
    periods: values.map(({ value }) => (value.trim() === '' ? words.blank : value)),
    series: {
      values: values.map(({ complaints }) => complaints),
      exposures: values.map(({ exposure }) => exposure ?? 0),
      per: PER,
    },
  };
  return toolBlocks(controlFigure(charted, writingOf(context)));
}
