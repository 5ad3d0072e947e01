import { useEffect, useState } from 'react';
import { listBackups, watchBackups } from '#storage/backups.ts';
import type { Backup } from '#storage/database.ts';

/** What is known of the saved files, by the id of the assessment; undefined until the browser has said. */
export function useBackups(): ReadonlyMap<string, Backup> | undefined {
  const [backups, setBackups] = useState<ReadonlyMap<string, Backup>>();
  useEffect(() => {
    const read = async () => {
      const listed = await listBackups();
      if (listed.ok) setBackups(listed.value);
    };
    void read();
    return watchBackups(() => void read());
  }, []);
  return backups;
}
