import { useCallback, useEffect, useRef, useState } from 'react';
import { useSurroundings } from '#islands/shared/surroundings.tsx';
import { fetchStandards, type Standards } from '#islands/shared/use-opened.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { ASSESSMENTS } from '#storage/assessments.ts';
import type { StorageFailure } from '#storage/failure.ts';
import {
  changeRecord,
  listRecords,
  putRecord,
  removeRecord,
  type StoredList,
} from '#storage/record-store.ts';

export interface AssessmentsHere {
  /** Undefined until the browser has answered. */
  readonly stored: StoredList<Assessment> | undefined;
  readonly failure: StorageFailure | undefined;
  /** Catalogues by assessment, as far as they could be fetched. */
  readonly standards: Readonly<Record<string, Standards>>;
  /** Stores an assessment; true when it is stored. */
  readonly save: (assessment: Assessment) => Promise<boolean>;
  readonly rename: (id: string, name: string) => Promise<void>;
  readonly remove: (id: string) => Promise<boolean>;
  readonly readAgain: () => Promise<void>;
  /** Shows why something could not be stored. */
  readonly fail: (failure: StorageFailure | undefined) => void;
}

/** The assessments in this browser, read again whenever the page comes back into view. */
export function useList(): AssessmentsHere {
  const [stored, setStored] = useState<StoredList<Assessment>>();
  const [failure, setFailure] = useState<StorageFailure>();
  const readAgain = useCallback(async () => {
    const listed = await listRecords(ASSESSMENTS);
    setFailure(listed.ok ? undefined : listed.failure);
    if (listed.ok) setStored(listed.value);
  }, []);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void readAgain();
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [readAgain]);
  const standards = useStandards(stored);

  async function save(assessment: Assessment): Promise<boolean> {
    const saved = await putRecord(ASSESSMENTS, assessment);
    if (!saved.ok) setFailure(saved.failure);
    else await readAgain();
    return saved.ok;
  }

  async function rename(id: string, name: string): Promise<void> {
    // On top of what is stored now: another tab may be at work on the same assessment.
    const change = { kind: 'settings', fields: { name } } as const;
    const renamed = await changeRecord(ASSESSMENTS, id, change, new Date().toISOString());
    if (!renamed.ok) setFailure(renamed.failure);
    else await readAgain();
  }

  async function remove(id: string): Promise<boolean> {
    const removed = await removeRecord(ASSESSMENTS, id);
    if (!removed.ok) setFailure(removed.failure);
    else await readAgain();
    return removed.ok;
  }

  return { stored, failure, standards, save, rename, remove, readAgain, fail: setFailure };
}

/** Fetches the catalogues of each assessment in the list, once. Without them a row shows no standing. */
function useStandards(stored: StoredList<Assessment> | undefined) {
  const { root, language } = useSurroundings();
  const [standards, setStandards] = useState<Readonly<Record<string, Standards>>>({});
  const asked = useRef(new Set<string>());
  useEffect(() => {
    for (const assessment of stored?.records ?? []) {
      if (asked.current.has(assessment.id)) continue;
      asked.current.add(assessment.id);
      void fetchStandards(assessment, root, language).then((fetched) => {
        if (fetched.ok) setStandards((known) => ({ ...known, [assessment.id]: fetched.value }));
      });
    }
  }, [stored, root, language]);
  return standards;
}
