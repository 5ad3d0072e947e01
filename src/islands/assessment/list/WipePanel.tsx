import { useState } from 'react';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { StorageFailure } from '#storage/failure.ts';
import { wipeEverything } from '#storage/wipe.ts';
import { storageSentence } from '#text/storage-sentence.ts';

/** On a shared computer: takes everything of this site out of the browser, when asked twice. */
export function WipePanel() {
  const words = useWords('assessment');
  const { wipe } = words.list;
  const [isAsking, setAsking] = useState(false);
  const [failure, setFailure] = useState<StorageFailure>();
  const go = async () => {
    const wiped = await wipeEverything();
    if (wiped.ok) location.reload();
    else setFailure(wiped.failure);
  };
  return (
    <section>
      <h2>{wipe.title}</h2>
      <p>{wipe.lead}</p>
      {failure && <p role="alert">{storageSentence(failure, words)}</p>}
      {isAsking ? (
        <div className="notice warning" role="alert">
          <p>{wipe.question}</p>
          <p className="row-actions">
            <button type="button" className="primary" onClick={() => void go()}>
              {wipe.yes}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {words.list.cancel}
            </button>
          </p>
        </div>
      ) : (
        <p>
          <button type="button" onClick={() => setAsking(true)}>
            {wipe.button}
          </button>
        </p>
      )}
    </section>
  );
}
