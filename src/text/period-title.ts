import { writingTag } from '#core/message.ts';
import type { LogFigures } from '#schema/record/log-figures.ts';

/** `October 2026`, or `January 2022 – March 2022`: the months in which the complaints came in; empty where nobody knows. */
export function periodTitle(
  { firstReceived, lastReceived }: Pick<LogFigures, 'firstReceived' | 'lastReceived'>,
  language: string,
): string {
  if (firstReceived === '' || lastReceived === '') return '';
  const format = new Intl.DateTimeFormat(writingTag(language), {
    ...{ month: 'long', year: 'numeric', timeZone: 'UTC' },
  });
  const months = [firstReceived, lastReceived].map((day) => format.format(new Date(day)));
  return [...new Set(months)].join(' – ');
}
