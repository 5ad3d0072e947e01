import { fill, fillCount } from '#core/message.ts';
import type { ResponsePromise } from '#schema/record/complaint-log.ts';
import type { LogFigures, PromiseFigure } from '#schema/record/log-figures.ts';
import { countText } from './figure-text.ts';
import type { MonitoringContext } from './monitoring-context.ts';

/**
 * Promises of which the register has a date to tell them by, and those of which it has none: without a
 * column every complaint would count against them.
 */
export function promisesTold({ dates, promises }: LogFigures): {
  readonly told: readonly PromiseFigure[];
  readonly untold: readonly PromiseFigure[];
} {
  const isTold = ({ promise }: PromiseFigure) =>
    dates.some(({ role, filled }) => role === promise.event && filled > 0);
  return {
    told: promises.filter(isTold),
    untold: promises.filter((figure) => !isTold(figure)),
  };
}

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
