import { bullets, paragraph } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { fill, joinList } from '#core/message.ts';
import type { MonitoringContext } from '../monitoring-context.ts';

/** How the figures are counted: the clock, the calendar, the percentile, the intervals, what counts as upheld. */
export function methodSection(context: MonitoringContext): readonly Block[] {
  const { words } = context;
  return [
    paragraph(words.method.lead),
    bullets(methodSentences(context).map((text) => [{ text }])),
    paragraph(words.method.limits, 'note'),
  ];
}

/** The rules of counting, one sentence each. */
export function methodSentences(context: MonitoringContext): readonly string[] {
  const { words, period } = context;
  return [
    words.method.counting,
    words.times.clock[period.settings.clockStart],
    calendarText(context),
    words.method.percentile,
    words.method.onTime,
    words.method.backlog,
    words.method.wilson,
    ...meaningsOf(context),
  ];
}

/** Which days are worked, as the settings say. */
function calendarText({ words, period }: MonitoringContext): string {
  const { calendar } = period.settings;
  if (calendar === '') return words.method.calendarWeek;
  const names: Readonly<Record<string, string>> = words.calendars;
  const name = new Map(Object.entries(names)).get(calendar);
  return name === undefined ? words.method.calendarOwn : fill(words.method.calendarOf, { name });
}

/** Which values of the register were taken for upheld, escalated and external. */
function meaningsOf({ words, language, period }: MonitoringContext): readonly string[] {
  const { upheld, partlyUpheld, notUpheld, escalated, external } = period.settings;
  const meanings = [
    [words.method.upheld, upheld],
    [words.method.partlyUpheld, partlyUpheld],
    [words.method.notUpheld, notUpheld],
    [words.method.escalated, escalated],
    [words.method.external, external],
  ] as const;
  return meanings.flatMap(([template, values]) =>
    values.length === 0 ? [] : [fill(template, { values: joinList(language, values) })],
  );
}
