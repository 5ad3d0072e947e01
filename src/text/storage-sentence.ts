import { fill } from '#core/message.ts';
import type { AssessmentWords } from './words.ts';

/** What `storage` says went wrong; named here by its codes, because text knows no storage. */
interface StorageProblem {
  readonly code:
    | 'storage-blocked'
    | 'storage-full'
    | 'storage-gone'
    | 'storage-newer'
    | 'storage-locked'
    | 'storage-unreadable'
    | 'storage-refused'
    | 'storage-failed';
  readonly detail?: string;
  /** The place in the record that is not as it may be. */
  readonly path?: string;
}

/** The sentence for a failure of the browser's storage: what is wrong and what to do. */
export function storageSentence(
  failure: StorageProblem,
  words: Pick<AssessmentWords, 'storage'>,
): string {
  const sentence = words.storage[failure.code];
  const { detail, path } = failure;
  if (path !== undefined) return fill(sentence, { path });
  return detail ? fill(words.storage.withDetail, { sentence, detail }) : sentence;
}
