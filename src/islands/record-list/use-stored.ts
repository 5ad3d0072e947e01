import { useCallback, useEffect, useRef, useState } from 'react';
import type { Recorded } from '#core/record/record-kind.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { isAbout, watchRecords } from '#storage/record-channel.ts';
import type { StoredKind } from '#storage/stored-kind.ts';
import { listRecords, type StoredList } from '#storage/stored-records.ts';

/** How long news from other windows is gathered, in milliseconds: while somebody types there, the list is read now and then. */
const GATHERING = 500;

/** Calls when records of a kind were changed, here or in another window, and when the page comes back into view. */
function watch(kind: string, onChange: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(waiting);
    waiting = undefined;
    if (document.visibilityState === 'visible') onChange();
  };
  document.addEventListener('visibilitychange', look);
  const stop = watchRecords((news) => {
    if (isAbout(news, kind)) waiting ??= setTimeout(look, GATHERING);
  });
  return () => {
    clearTimeout(waiting);
    document.removeEventListener('visibilitychange', look);
    stop();
  };
}

/** The records of a kind as they are stored now, whichever window stored them. */
export function useStored<Item extends Recorded, Change>(kind: StoredKind<Item, Change>) {
  const [list, setList] = useState<StoredList<Item>>();
  const [failure, fail] = useState<StorageFailure>();
  const reading = useRef(0);
  const read = useCallback(async () => {
    reading.current += 1;
    const turn = reading.current;
    const listed = await listRecords(kind);
    // A later reading knows better, even where this one took longer.
    if (turn !== reading.current) return;
    fail(listed.ok ? undefined : listed.failure);
    if (listed.ok) setList(listed.value);
  }, [kind]);
  useEffect(() => {
    void read();
    return watch(kind.name, () => void read());
  }, [kind, read]);
  return { list, failure, fail, read };
}
