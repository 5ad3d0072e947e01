import { useEffect, useRef, useState } from 'react';
import { readBackup, watchBackups } from '#storage/backups.ts';
import type { Backup } from '#storage/database.ts';
import { askToWrite } from '#storage/kept-file.ts';
import type { SaveState } from '#storage/session-state.ts';
import { type Written, writeBackup } from './write-backup.ts';

/** How long changes are gathered before the file is written, in milliseconds. */
const DELAY = 3_000;

/** Where the file that is kept up to date stands. */
export type KeptFile =
  /** The browser has not said yet. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none'; readonly savedAt: string | undefined }
  | Written;

/** Keeps the chosen file of an assessment up to date while a page is open, and says where it stands. */
export function useKeptFile(id: string, save: SaveState) {
  const [backup, setBackup] = useState<Backup | 'unknown' | undefined>('unknown');
  const [outcome, setOutcome] = useState<Written>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const read = async () => {
      const stored = await readBackup(id);
      setBackup(stored.ok ? stored.value : undefined);
    };
    void read();
    return watchBackups(() => void read());
  }, [id]);

  const known = backup === 'unknown' ? undefined : backup;
  const file = known?.file;
  const at = save.kind === 'saved' ? save.at : undefined;
  const unwritten = at === known?.savedAt ? undefined : at;
  useEffect(() => {
    if (unwritten === undefined || file === undefined) return;
    timer.current ??= setTimeout(async () => {
      timer.current = undefined;
      setOutcome(await writeBackup(id, file));
    }, DELAY);
  }, [id, file, unwritten]);

  return {
    kept: standing(backup, outcome),
    /** Asks for the permission where it is needed, and writes. */
    async writeNow() {
      if (file && (await askToWrite(file))) setOutcome(await writeBackup(id, file));
    },
  };
}

function standing(backup: Backup | 'unknown' | undefined, outcome: Written | undefined): KeptFile {
  if (backup === 'unknown') return { kind: 'unknown' };
  if (backup?.file === undefined) return { kind: 'none', savedAt: backup?.savedAt };
  return outcome ?? { kind: 'written', name: backup.file.name };
}
