import { bullets, cell, column, heading, paragraph, table } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { fill, fillCount, joinSentences, withLabel, writeDay } from '#core/message.ts';
import { promiseChart, receivedChart } from '../charts.ts';
import { countText, daysText, partText, shareText } from '../figure-text.ts';
import type { MonitoringContext } from '../monitoring-context.ts';
import { promisesTold, promiseText } from '../promise-text.ts';
import { warningSentence } from '../warning-sentence.ts';
import { dueShare } from './promises-section.ts';
import { periodText } from './read-section.ts';
import { headingOf, valueName } from './splits-section.ts';

/** So many warnings stand on the board's page; a board reads no more. */
const MOST_WARNINGS = 4;
const MOST_PROMISES = 3;

type Row = readonly [string, string];

/** What a board needs in one table: volume, time, promises and outcomes. */
export function boardSection(context: MonitoringContext): readonly Block[] {
  const { words } = context;
  const rows = [...volumeRows(context), ...timeRows(context), ...outcomeRows(context)];
  return [
    table(
      words.board.caption,
      [column(words.board.what, 4), column(words.board.value, 5)],
      rows.map(([name, figure]) => [cell(name), cell(figure)]),
    ),
  ];
}

/** All that stands in a board's edition: what it is about, the table, what to mind, and two charts. */
export function boardPages(context: MonitoringContext): readonly Block[] {
  const { words } = context;
  const [promise] = promisesTold(context.period.figures).told;
  const parts = [
    ['mind', mindBlocks(context)],
    ['volume', receivedChart(context)],
    ['promises', promise === undefined ? [] : promiseChart(promise, context)],
  ] as const;
  return [
    paragraph(aboutText(context)),
    ...boardSection(context),
    ...parts.flatMap(([id, blocks]) =>
      blocks.length === 0 ? [] : [heading(2, id, words.sections[id]), ...blocks],
    ),
  ];
}

/** Which register, which period and which day the page is about: it has no cover that would say so. */
function aboutText(context: MonitoringContext): string {
  const { words, language, period } = context;
  const { complaints, asOf } = period.figures;
  return joinSentences([
    fill(words.board.about, {
      file: period.fileName,
      period: periodText(context),
      complaints: countText(complaints, language),
    }),
    ...(asOf === '' ? [] : [fill(words.board.aboutDay, { day: writeDay(language, asOf) })]),
  ]);
}

function volumeRows(context: MonitoringContext): readonly Row[] {
  const { words, language, period } = context;
  const { complaints, asOf, open, oldestOpen } = period.figures;
  return [
    [words.board.received, countText(complaints, language)],
    ...(open === undefined || asOf === ''
      ? []
      : [
          [
            fill(words.board.open, { day: writeDay(language, asOf) }),
            countText(open, language),
          ] as const,
        ]),
    ...(oldestOpen === undefined
      ? []
      : [[words.board.oldest, dayCount(oldestOpen, context)] as const]),
  ];
}

function dayCount(days: number, context: MonitoringContext): string {
  const { words, language } = context;
  return fillCount(language, words.board.days, days, { count: daysText(days, context) });
}

function timeRows(context: MonitoringContext): readonly Row[] {
  const { words, period } = context;
  const closing = period.figures.durations.find(({ event }) => event === 'closed');
  const promises = promisesTold(period.figures).told.slice(0, MOST_PROMISES);
  const { ownDue } = period.figures;
  return [
    ...(closing === undefined || closing.calendar.count === 0
      ? []
      : [
          [words.board.median, dayCount(closing.calendar.median, context)] as const,
          [words.board.p90, dayCount(closing.calendar.p90, context)] as const,
        ]),
    ...promises.map(
      ({ promise, ofDue }): Row => [promiseText(promise, context), shareText(ofDue, context)],
    ),
    ...(ownDue === undefined ? [] : [[words.board.ownDue, dueShare(ownDue, context)] as const]),
  ];
}

function outcomeRows(context: MonitoringContext): readonly Row[] {
  const { words, period } = context;
  const { upheld, satisfaction, tallies } = period.figures;
  const leading = tallies.find(({ role }) => role === 'category') ?? tallies[0];
  const first = leading?.values[0];
  const total = leading?.values.reduce((sum, { complaints }) => sum + complaints, 0) ?? 0;
  return [
    ...(upheld === undefined ? [] : [[words.board.upheld, shareText(upheld, context)] as const]),
    ...(satisfaction === undefined
      ? []
      : [[words.board.satisfied, shareText(satisfaction.satisfied, context)] as const]),
    ...(leading === undefined || first === undefined
      ? []
      : [
          [
            fill(words.board.first, { name: headingOf(leading, context) }),
            withLabel(valueName(first.value, context), partText(first.complaints, total, context)),
          ] as const,
        ]),
  ];
}

function mindBlocks(context: MonitoringContext): readonly Block[] {
  const { words, language, period } = context;
  const { warnings } = period.figures;
  if (warnings.length === 0) return [paragraph(words.mind.nothing)];
  const shown = warnings.slice(0, MOST_WARNINGS);
  const rest = warnings.length - shown.length;
  return [
    bullets(shown.map((warning) => [{ text: warningSentence(warning, context) }])),
    ...(rest === 0 ? [] : [paragraph(fillCount(language, words.board.mindMore, rest), 'note')]),
  ];
}
