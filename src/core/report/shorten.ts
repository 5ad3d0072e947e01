import { cutTo, emsOfLetters } from '#core/figure/text-width.ts';

/** A text on one line that takes no more room than so many Latin letters; what is cut ends in an ellipsis. */
export function shorten(text: string, room: number): string {
  return cutTo(text.trim().replace(/\s+/gu, ' '), emsOfLetters(room));
}
