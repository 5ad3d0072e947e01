import { useState } from 'react';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { AssessmentSession } from '#storage/assessments.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { storageSentence } from '#text/storage-sentence.ts';
import { startNext } from './start-next.ts';

interface Props {
  readonly session: AssessmentSession;
  readonly catalogues: readonly Catalogue[];
}

/** Begins the assessment that follows the one that is open. */
export function NextPanel({ session, catalogues }: Props) {
  const { addresses } = useSurroundings();
  const words = useWords('assessment');
  const [failure, setFailure] = useState<StorageFailure>();
  const start = async () => {
    await session.flush();
    setFailure(await startNext(session.state().record, { catalogues, addresses, words }));
  };
  return (
    <section>
      <h2>{words.next.title}</h2>
      <p>{words.next.lead}</p>
      <p className="actions">
        <button type="button" onClick={() => void start()}>
          {words.next.start}
        </button>
      </p>
      {failure && (
        <p className="notice warning" role="alert">
          {storageSentence(failure, words)}
        </p>
      )}
    </section>
  );
}
