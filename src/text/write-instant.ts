import { writingTag } from '#core/message.ts';

/** An ISO instant seen from `now`, where the reader is: `14:05`, with the day when it is another one. */
export function writeWhen(language: string, instant: string, now: Date): string {
  const then = new Date(instant);
  if (then.toDateString() !== now.toDateString()) return writeInstant(language, instant);
  return then.toLocaleTimeString(writingTag(language), { timeStyle: 'short' });
}

/** Day and time of an ISO instant, where the reader is, such as `25 Nov 2026, 14:05`. */
export function writeInstant(language: string, instant: string): string {
  return new Date(instant).toLocaleString(writingTag(language), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
}
