import type { LogFailure } from '#core/complaint-log/reading/log-failure.ts';
import { fill } from '#core/message.ts';
import type { FailureWords } from './words.ts';

/** The sentence for a file that is not read as a complaint register: what is wrong, and what to do. */
export function logSentence(failure: LogFailure, words: FailureWords): string {
  const { code, ...places } = failure;
  return fill(words.log[code], places);
}
