import { fill, fillCount } from '#core/message.ts';
import type { ResponsePromise } from '#schema/record/complaint-log.ts';
import { countText } from './figure-text.ts';
import type { MonitoringContext } from './monitoring-context.ts';

/** `Closed within 40 working days`. */
export function promiseText(
  { event, days, unit }: ResponsePromise,
  { words, language }: Pick<MonitoringContext, 'words' | 'language'>,
): string {
  const within = fillCount(language, words.promises.within[unit], days, {
    count: countText(days, language),
  });
  return fill(words.promises.events[event], { within });
}
