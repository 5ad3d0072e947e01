import { fill } from '#core/message.ts';
import type { AssessmentWords } from './words.ts';

/** A failure of `storage`, described by its code, because `text` may not import it. */
interface StorageProblem {
  readonly code:
    | 'storage-blocked'
    | 'storage-full'
    | 'storage-gone'
    | 'storage-unreadable'
    | 'storage-failed';
  readonly detail?: string;
}

/** The sentence for a failure of the browser's storage: what is wrong and what to do. */
export function storageSentence(
  failure: StorageProblem,
  words: Pick<AssessmentWords, 'storage'>,
): string {
  const sentence = words.storage[failure.code];
  const { detail } = failure;
  return detail ? fill(words.storage.withDetail, { sentence, detail }) : sentence;
}
