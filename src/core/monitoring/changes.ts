import { bullets, paragraph } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { joinList, withLabel, writeDay } from '#core/message.ts';
import type { LogSplit } from '#schema/record/log-record.ts';
import { monthText } from './figure-text.ts';
import type { MonitoringContext } from './monitoring-context.ts';

/** A change by the day on which it was made. */
const dayOf = ({ day, month }: LogSplit): string => day ?? month;

/** A change that was made on a day, with the month in which charts begin anew for it. */
export function writtenChange(day: string, reason: string): LogSplit {
  return { day, month: day.replace(/-\d+$/, ''), reason };
}

/** The changes that were made and written down, the earliest first. */
export function changesInOrder(changes: readonly LogSplit[]): readonly LogSplit[] {
  return [...changes].sort((one, other) => dayOf(one).localeCompare(dayOf(other)));
}

/**
 * Where the centre line of a chart over these months begins anew, each with what was changed: at the month
 * of the change. What was changed in the first of them or before, or after the last, splits nothing.
 */
export function splitPlaces(
  months: readonly string[],
  { splits, language }: Pick<MonitoringContext, 'splits' | 'language'>,
): readonly { readonly place: number; readonly text: string }[] {
  const reasons = new Map<number, readonly string[]>();
  for (const { month, reason } of changesInOrder(splits)) {
    const place = months.findIndex((one) => one >= month);
    if (place > 0) reasons.set(place, [...(reasons.get(place) ?? []), reason]);
  }
  return [...reasons].map(([place, texts]) => ({ place, text: joinList(language, texts) }));
}

/** The changes in words: the day and what was changed. */
export function changesTold(context: MonitoringContext): readonly Block[] {
  const { words, splits } = context;
  if (splits.length === 0) return [];
  return [
    paragraph(words.changes.lead),
    bullets(
      changesInOrder(splits).map((change) => [
        { text: withLabel(changeDayText(change, context), change.reason) },
      ]),
    ),
    paragraph(words.changes.outside, 'note'),
  ];
}

/** The day of a change, or its month where no day was said. */
export function changeDayText(
  { day, month }: LogSplit,
  { language }: Pick<MonitoringContext, 'language'>,
): string {
  return day === undefined ? monthText(month, language) : writeDay(language, day);
}
