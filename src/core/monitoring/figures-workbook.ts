import {
  EMPTY,
  type FigureSheet,
  numeric,
  ratio,
  type SheetCell,
  text,
} from '#core/document/sheet-cell.ts';
import { fill, joinList } from '#core/message.ts';
import type { MonthFigure, Spread, Tally, ValueFigure } from '#schema/record/log-figures.ts';
import { changesInOrder } from './changes.ts';
import { monthText } from './figure-text.ts';
import type { MonitoringContext } from './monitoring-context.ts';
import { promisesTold, promiseText } from './promise-text.ts';
import { compareSection } from './sections/compare-section.ts';
import { indicatorReadings } from './sections/indicators-section.ts';
import { methodSentences } from './sections/method-section.ts';
import { readFacts } from './sections/read-section.ts';
import { valueName } from './sections/splits-section.ts';
import { withSoundBacklog } from './sound-backlog.ts';
import { leftOutSentence, warningSentence } from './warning-sentence.ts';

/** The figures of a period as sheets with real numbers and days, for whoever goes on counting. */
export function figuresWorkbook(whole: MonitoringContext): readonly FigureSheet[] {
  const context = withSoundBacklog(whole);
  return [
    aboutSheet(context),
    compareSheet(context),
    monthsSheet(context),
    daysSheet(context),
    dayCountsSheet(context),
    promisesSheet(context),
    ...context.period.figures.tallies.flatMap((tally) => tallySheet(tally, context)),
    indicatorsSheet(context),
    changesSheet(context),
    mindSheet(context),
  ].filter(({ rows }) => rows.length > 0);
}

function aboutSheet(context: MonitoringContext): FigureSheet {
  const { words } = context;
  return {
    name: words.sections.read,
    head: [words.read.what, words.read.value],
    rows: [
      ...readFacts(context).map(([label, value]) => [text(label), text(value)]),
      ...methodSentences(context).map((sentence) => [text(words.sections.method), text(sentence)]),
    ],
  };
}

/** What stands in the table of the comparison, as it stands there: its differences are sentences. */
function compareSheet(context: MonitoringContext): FigureSheet {
  const [compared] = compareSection(context).flatMap((block) =>
    block.kind === 'table' ? [block] : [],
  );
  const textOf = (runs: readonly { readonly text: string }[]) =>
    runs.map((run) => run.text).join('');
  return {
    name: context.words.sections.compare,
    head: compared?.columns.map(({ label }) => label) ?? [],
    rows: compared?.rows.map((row) => row.map(({ runs }) => text(textOf(runs)))) ?? [],
  };
}

function monthsSheet({ words, period }: MonitoringContext): FigureSheet {
  const { volume, backlog, times, outcomes, workbook } = words;
  const { upTo30, upTo60, upTo90, longer } = backlog.ages;
  const of = (name: string) => fill(workbook.ofWhole, { name });
  return {
    name: words.sections.volume,
    head: [
      ...[words.month, workbook.partial, volume.received, volume.closed, volume.reopened],
      ...[backlog.open, upTo30, upTo60, upTo90, longer, backlog.oldest],
      ...[times.columns.median, times.columns.p90],
      ...[outcomes.upheld, of(outcomes.upheld)],
      ...[workbook.satisfied, of(workbook.satisfied)],
    ],
    rows: period.figures.months.map((month) => monthRow(month, words.workbook.yes)),
  };
}

function monthRow(month: MonthFigure, yes: string): readonly SheetCell[] {
  const ages = month.backlogAges ?? [undefined, undefined, undefined, undefined];
  return [
    { kind: 'month', day: `${month.month}-01` },
    month.isPartial ? text(yes) : EMPTY,
    ...[month.received, month.closed, month.reopened, month.backlog, ...ages, month.oldestOpen].map(
      (count) => numeric('count', count),
    ),
    ...[month.medianDays, month.p90Days].map((days) => numeric('decimal', days)),
    ...[
      ...(month.upheld ?? [undefined, undefined]),
      ...(month.satisfied ?? [undefined, undefined]),
    ].map((count) => numeric('count', count)),
  ];
}

function daysSheet({ words, period }: MonitoringContext): FigureSheet {
  const { event, count, median, mean, p90, worst } = words.times.columns;
  const row = (name: string, spread: Spread): readonly SheetCell[] => [
    text(name),
    numeric('count', spread.count),
    ...[spread.median, spread.mean, spread.p90, spread.max].map((days) => numeric('decimal', days)),
  ];
  return {
    name: words.sections.times,
    head: [event, count, median, mean, p90, worst],
    rows: period.figures.durations
      .filter(({ calendar }) => calendar.count > 0)
      .flatMap(({ event: step, calendar, working }) => [
        row(words.times.rows[step].calendar, calendar),
        row(words.times.rows[step].working, working),
      ]),
  };
}

/** How many took so many days: what a histogram is drawn of. */
function dayCountsSheet({ words, period }: MonitoringContext): FigureSheet {
  const durations = period.figures.durations.filter(({ calendar }) => calendar.count > 0);
  const longest = Math.max(0, ...durations.map(({ calendar }) => calendar.byDay.length));
  return {
    name: words.workbook.dayCounts,
    head: [words.workbook.days, ...durations.map(({ event }) => words.times.rows[event].calendar)],
    rows: Array.from({ length: longest }, (_, day) => [
      numeric('count', day),
      ...durations.map(({ calendar }) => numeric('count', calendar.byDay[day])),
    ]),
  };
}

function promisesSheet(context: MonitoringContext): FigureSheet {
  const { words, period } = context;
  const { promise, notYetDue } = words.promises;
  const { kept, due, share, low, high, done } = words.workbook;
  return {
    name: words.sections.promises,
    head: [promise, kept, due, share, low, high, done, notYetDue],
    rows: promisesTold(period.figures).told.map((one) => [
      text(promiseText(one.promise, context)),
      numeric('count', one.ofDue.part),
      numeric('count', one.ofDue.whole),
      ratio(one.ofDue.part, one.ofDue.whole),
      numeric('share', one.ofDue.low),
      numeric('share', one.ofDue.high),
      numeric('count', one.ofDone.whole),
      numeric('count', one.notYetDue),
    ]),
  };
}

/** The values of a column with their figures, and by month: the check sheet. */
function tallySheet(tally: Tally, context: MonitoringContext): FigureSheet {
  const { words, period, language } = context;
  const { rows, median, p90, upheld, decided, amount, exposure, rate } = words.workbook.tally;
  return {
    name: words.roles[tally.role],
    head: [
      ...[tally.heading || words.roles[tally.role], words.complaints, rows, median, p90],
      ...[upheld, decided, amount, exposure, rate],
      ...period.figures.months.map(({ month }) => monthText(month, language)),
    ],
    rows: tally.values.map((value) => valueRow(value, context)),
  };
}

function valueRow(value: ValueFigure, context: MonitoringContext): readonly SheetCell[] {
  const { complaints, exposure, upheld } = value;
  const rate =
    exposure === undefined || exposure <= 0 ? undefined : (complaints * 1_000) / exposure;
  return [
    text(valueName(value.value, context)),
    numeric('count', complaints),
    numeric('count', value.rows),
    numeric('decimal', value.medianDays),
    numeric('decimal', value.p90Days),
    numeric('count', upheld?.[0]),
    numeric('count', upheld?.[1]),
    numeric('decimal', value.amount),
    numeric('count', exposure),
    numeric('decimal', rate),
    ...value.byMonth.map((count) => numeric('count', count)),
  ];
}

function indicatorsSheet(context: MonitoringContext): FigureSheet {
  const { words } = context;
  const { view, name, value, target, owner, state, definition, formula, source } =
    words.indicators.columns;
  return {
    name: words.sections.indicators,
    head: [view, name, value, target, owner, state, definition, formula, source],
    rows: indicatorReadings(context).map((reading) => [
      text(words.indicators.views[reading.indicator.view]),
      text(reading.indicator.name),
      numeric('decimal', reading.value),
      numeric('decimal', reading.aim?.target),
      text(reading.aim?.owner ?? ''),
      text(words.indicators.states[reading.state]),
      text(reading.indicator.definition),
      text(reading.indicator.formula),
      text(reading.indicator.from),
    ]),
  };
}

/** The changes that were written down; what has no day has its month. */
function changesSheet({ words, splits }: MonitoringContext): FigureSheet {
  return {
    name: words.changes.title,
    head: [words.changes.day, words.changes.what],
    rows: changesInOrder(splits).map(({ day, month, reason }) => [
      day === undefined ? { kind: 'month', day: `${month}-01` } : { kind: 'day', day },
      text(reason),
    ]),
  };
}

function mindSheet(context: MonitoringContext): FigureSheet {
  const { words, language, period } = context;
  const { warnings, leftOut } = period.figures;
  const row = (sentence: string, count: number, rows: readonly number[]): readonly SheetCell[] => [
    text(sentence),
    numeric('count', count),
    text(joinList(language, rows.map(String))),
  ];
  return {
    name: words.sections.mind,
    head: [words.workbook.sentence, words.workbook.count, words.workbook.rows],
    rows: [
      ...warnings.map((one) => row(warningSentence(one, context), one.count, one.rows)),
      ...leftOut
        .filter(({ count }) => count > 0)
        .map((one) => row(leftOutSentence(one, context), one.count, one.rows)),
    ],
  };
}
