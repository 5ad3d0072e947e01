import { useCallback, useEffect, useState } from 'react';
import type { Policy } from '#schema/record/policy.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { POLICIES } from '#storage/policies.ts';
import { listRecords, putRecord, removeRecord } from '#storage/record-store.ts';

/** The drafts in this browser, read again whenever the page comes back into view. */
export function usePolicies() {
  const [policies, setPolicies] = useState<readonly Policy[]>();
  const [failure, setFailure] = useState<StorageFailure>();
  const read = useCallback(async () => {
    const listed = await listRecords(POLICIES);
    setFailure(listed.ok ? undefined : listed.failure);
    if (listed.ok) setPolicies(listed.value.records);
  }, []);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void read();
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [read]);

  async function save(policy: Policy): Promise<boolean> {
    const saved = await putRecord(POLICIES, policy);
    if (saved.ok) await read();
    else setFailure(saved.failure);
    return saved.ok;
  }

  async function remove(id: string): Promise<boolean> {
    const removed = await removeRecord(POLICIES, id);
    if (removed.ok) await read();
    else setFailure(removed.failure);
    return removed.ok;
  }
  return { policies, failure, save, remove };
}
