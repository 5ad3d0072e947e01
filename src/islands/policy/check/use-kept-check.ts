import { useEffect, useState } from 'react';
import type { Result } from '#core/result.ts';
import { attendSession } from '#islands/policy/attend-session.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { CHECKS, type CheckSession } from '#storage/policy-checks.ts';
import { openSession } from '#storage/record-session.ts';

/** Id of the check that the page's address names, if any. */
export function keptId(): string | undefined {
  return new URLSearchParams(location.search).get('id') ?? undefined;
}

/** Opens a check that is kept, and stores what waits when the page is left; undefined until it is open. */
export function useKeptCheck(id: string): Result<CheckSession, StorageFailure> | undefined {
  const [opened, setOpened] = useState<Result<CheckSession, StorageFailure>>();
  useEffect(() => {
    let leave = () => {};
    void openSession(CHECKS, id, { now: () => new Date().toISOString() }).then((result) => {
      if (result.ok) leave = attendSession(result.value);
      setOpened(result);
    });
    return () => leave();
  }, [id]);
  return opened;
}
