import { fill } from '#core/message.ts';
import { storageSentence } from '#text/storage-sentence.ts';
import type { AssessmentWords } from '#text/words.ts';
import { useSurroundings, useWords } from './surroundings.tsx';
import type { OpenFailure } from './use-opened.ts';

interface Props {
  readonly failure: OpenFailure;
}

/** Said in place of a page that cannot open its assessment. */
export function OpenFailurePanel({ failure }: Props) {
  const { addresses } = useSurroundings();
  const words = useWords('assessment');
  return (
    <div className="prose" role="alert">
      <h1>{words.errors.title}</h1>
      <p className="notice warning">{sentence(failure, words)}</p>
      <p>
        <a className="button" href={addresses.page('assessments/')}>
          {words.errors.toList}
        </a>
      </p>
    </div>
  );
}

function sentence(failure: OpenFailure, words: AssessmentWords): string {
  if (failure.code === 'no-id') return words.errors.noId;
  if (failure.code === 'fetch-failed') return words.errors.fetchFailed;
  if (failure.code === 'other-standard') return fill(words.errors.otherStandard, failure);
  return storageSentence(failure, words);
}
