import { useEffect, useState } from 'react';
import type { Result } from '#core/result.ts';
import { keepSafeOnLeaving } from '#islands/shared/use-opened.ts';
import { LOGS, type LogSession } from '#storage/complaint-logs.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { askForPersistence } from '#storage/files.ts';
import { openSession } from '#storage/record-session.ts';

/** Opens a register that is kept, and stores what waits when the page is left; undefined until it is open. */
export function useKeptLog(id: string): Result<LogSession, StorageFailure> | undefined {
  const [opened, setOpened] = useState<Result<LogSession, StorageFailure>>();
  useEffect(() => {
    let leave = () => {};
    void openSession(LOGS, id, { now: () => new Date().toISOString() }).then((result) => {
      if (result.ok) {
        leave = keepSafeOnLeaving(result.value);
        void askForPersistence();
      }
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]'))
        link.onclick = () => {
          link.search = location.search;
        };
      setOpened(result);
    });
    return () => leave();
  }, [id]);
  return opened;
}
