import { writingTag } from '#core/message.ts';

/** The time of day of an ISO instant, where the reader is, such as `14:05`. */
export function writeTime(language: string, instant: string): string {
  return new Date(instant).toLocaleTimeString(writingTag(language), { timeStyle: 'short' });
}

/** Day and time of an ISO instant, where the reader is, such as `25 Nov 2026, 14:05`. */
export function writeInstant(language: string, instant: string): string {
  return new Date(instant).toLocaleString(writingTag(language), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
}
