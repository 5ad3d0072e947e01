import { fill } from '#core/message.ts';
import type { RegisterWords } from './words.ts';

/** Says that a text is longer than what can be kept. */
export function tooLongSentence(
  { limit, length }: { readonly limit: number; readonly length: number },
  language: string,
  words: Pick<RegisterWords['problems'], 'tooLong'>,
): string {
  const figures = new Intl.NumberFormat(language);
  return fill(words.tooLong, { limit: figures.format(limit), length: figures.format(length) });
}
