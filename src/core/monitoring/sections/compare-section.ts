import { numberOfDay } from '#core/calendar/day.ts';
import { bullets, cell, column, paragraph, table } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { fill, fillCount, joinSentences, writeDay } from '#core/message.ts';
import { wilsonInterval } from '#core/statistics/share.ts';
import type { LogPeriod, LogShare } from '#schema/record/log-figures.ts';
import {
  type ComparedFigure,
  type DefinitionChange,
  definitionChanges,
} from '../definition-changes.ts';
import { countText, daysText, decimalText, partText } from '../figure-text.ts';
import type { MonitoringContext } from '../monitoring-context.ts';
import { promisesTold, promiseText } from '../promise-text.ts';
import { periodText } from './read-section.ts';

/** Periods whose lengths differ by more than this share are said to. */
const LENGTHS_APART = 0.1;

/** A figure then and now. */
type Compared = readonly [
  kind: ComparedFigure,
  label: string,
  now: number | LogShare | undefined,
  before: number | LogShare | undefined,
];

/** The main figures of the period beside those of the last one; nothing where there is none. */
export function compareSection(context: MonitoringContext): readonly Block[] {
  const { words, period, previous } = context;
  if (previous === undefined) return [];
  const { figure, now, before, difference } = words.compare;
  const changes = definitionChanges(previous, period);
  const compared = comparedOf(context, previous);
  const hasShares = compared.some(([, , value]) => typeof value === 'object');
  const intervals = hasShares ? [words.compare.intervals] : [];
  return [
    paragraph(leadText(context, previous)),
    ...differentlyBlocks(changes, context),
    table(
      words.compare.caption,
      [
        column(figure, 4),
        column(period.title || now, 3),
        column(previous.title || before, 3),
        column(difference, 4),
      ],
      compared.map((one) => rowOf(one, changes, context)),
    ),
    ...notesOf(context, previous),
    paragraph(joinSentences([...intervals, words.compare.twoValues]), 'note'),
  ];
}

function leadText(context: MonitoringContext, previous: LogPeriod): string {
  const { words, language, period } = context;
  return fill(words.compare.lead, {
    period: periodText(context),
    last: periodText({ ...context, period: previous }),
    day: writeDay(language, period.figures.asOf),
    lastDay: writeDay(language, previous.figures.asOf),
  });
}

/** What is counted differently, said before any figure. */
function differentlyBlocks(
  changes: readonly DefinitionChange[],
  { words }: MonitoringContext,
): readonly Block[] {
  if (changes.length === 0) return [paragraph(words.compare.alike)];
  const { changed } = words.compare;
  return [
    paragraph(words.compare.unlike),
    bullets(
      changes.map(({ of, column: own }) => [
        {
          text: fill(changed[of], {
            role: own === undefined ? '' : words.roles[own.role],
            before: own?.before || words.none,
            now: own?.now || words.none,
          }),
        },
      ]),
    ),
  ];
}

function comparedOf(context: MonitoringContext, previous: LogPeriod): readonly Compared[] {
  const { words, period } = context;
  const [now, before] = [period.figures, previous.figures];
  const days = ({ figures }: LogPeriod) => {
    const closing = figures.durations.find(({ event }) => event === 'closed')?.calendar;
    return closing === undefined || closing.count === 0 ? undefined : closing;
  };
  const [own, last] = [days(period), days(previous)];
  const { received, open, median, p90, satisfied, upheld } = words.compare.rows;
  const all: readonly Compared[] = [
    ['received', received, now.complaints, before.complaints],
    ['open', open, now.open, before.open],
    ['days', median, own?.median, last?.median],
    ['days', p90, own?.p90, last?.p90],
    ...promisesCompared(context, previous),
    ['upheld', upheld, now.upheld, before.upheld],
    ['satisfied', satisfied, now.satisfaction?.satisfied, before.satisfaction?.satisfied],
  ];
  return all.filter(([, , one, other]) => one !== undefined || other !== undefined);
}

/** The promises that both periods were held against. */
function promisesCompared(context: MonitoringContext, previous: LogPeriod): readonly Compared[] {
  const last = promisesTold(previous.figures).told;
  return promisesTold(context.period.figures).told.flatMap(({ promise, ofDue }): Compared[] => {
    const before = last.find((one) => one.promise.id === promise.id);
    const kind = promise.unit === 'working' ? 'workingPromise' : 'calendarPromise';
    return before ? [[kind, promiseText(promise, context), ofDue, before.ofDue]] : [];
  });
}

function rowOf(
  [kind, label, now, before]: Compared,
  changes: readonly DefinitionChange[],
  context: MonitoringContext,
) {
  const isUnlike = changes.some(({ touches }) => touches.includes(kind));
  const { words } = context;
  return [
    cell(label),
    cell(valueText(kind, now, context)),
    cell(valueText(kind, before, context)),
    cell(isUnlike ? words.compare.notCompared : differenceText(kind, now, before, context)),
  ];
}

function valueText(
  kind: ComparedFigure,
  value: number | LogShare | undefined,
  context: MonitoringContext,
): string {
  if (value === undefined) return context.words.none;
  if (typeof value !== 'number') return partText(value.part, value.whole, context);
  return kind === 'days' ? daysText(value, context) : countText(value, context.language);
}

function differenceText(
  kind: ComparedFigure,
  now: number | LogShare | undefined,
  before: number | LogShare | undefined,
  context: MonitoringContext,
): string {
  const { words } = context;
  if (now === undefined || before === undefined) return words.none;
  if (typeof now !== 'number' && typeof before !== 'number')
    return sharesText(now, before, context);
  if (typeof now !== 'number' || typeof before !== 'number') return words.none;
  const size = Math.abs(now - before);
  const text =
    kind === 'days'
      ? fillCount(context.language, words.board.days, size, { count: daysText(size, context) })
      : countText(size, context.language);
  return signed(Math.round((now - before) * 10), text, context);
}

/** The difference of two shares in points, and whether chance alone may have made it. */
function sharesText(now: LogShare, before: LogShare, context: MonitoringContext): string {
  const { words, language } = context;
  const [own, last] = [wilsonInterval(now), wilsonInterval(before)];
  if (own === undefined || last === undefined) return words.none;
  const points = (now.part / now.whole - before.part / before.whole) * 100;
  const text = fill(words.compare.points, { points: decimalText(Math.abs(points), language) });
  const overlap = own.low <= last.high && last.low <= own.high;
  return fill(words.compare.withIntervals, {
    difference: signed(Math.round(points * 10), text, context),
    intervals: words.compare[overlap ? 'overlap' : 'apart'],
  });
}

/** A difference with its sign; none is said in words. */
function signed(difference: number, size: string, { words }: MonitoringContext): string {
  if (difference === 0) return words.compare.none;
  return `${difference > 0 ? '+' : '−'}${size}`;
}

function lengthOf({ figures }: LogPeriod): number {
  const { firstReceived, lastReceived } = figures;
  if (firstReceived === '' || lastReceived === '') return 0;
  return numberOfDay(lastReceived) - numberOfDay(firstReceived) + 1;
}

/** What spoils the comparison though all is counted alike: unequal lengths, and days that are in both. */
function notesOf(context: MonitoringContext, previous: LogPeriod): readonly Block[] {
  const { words, language, period } = context;
  const [now, before] = [lengthOf(period), lengthOf(previous)];
  if (now === 0 || before === 0) return [];
  const isUneven = Math.abs(now - before) > LENGTHS_APART * Math.max(now, before);
  const isShared = period.figures.firstReceived <= previous.figures.lastReceived;
  const said = [
    ...(isUneven
      ? [
          fill(words.compare.uneven, {
            days: countText(now, language),
            lastDays: countText(before, language),
          }),
        ]
      : []),
    ...(isShared
      ? [
          fill(words.compare.shared, {
            from: writeDay(language, period.figures.firstReceived),
            to: writeDay(language, previous.figures.lastReceived),
          }),
        ]
      : []),
  ];
  return said.length === 0 ? [] : [paragraph(joinSentences(said))];
}
