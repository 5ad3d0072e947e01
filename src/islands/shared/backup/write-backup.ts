import { ASSESSMENTS } from '#storage/assessments.ts';
import { noteBackup } from '#storage/backups.ts';
import { mayWrite, writeKeptFile } from '#storage/kept-file.ts';
import { loadRecord } from '#storage/record-store.ts';
import { ownName } from '#storage/site-root.ts';
import { bundleBytes } from './save-bundle.ts';

/** What came of writing the file that is kept up to date; `paused`: the browser asks for the permission anew. */
export interface Written {
  readonly kind: 'written' | 'paused' | 'failed';
  readonly name: string;
}

/** Writes an assessment into its file: one page at a time, and as it is stored then. */
export async function writeBackup(id: string, file: FileSystemFileHandle): Promise<Written> {
  const { name } = file;
  return navigator.locks.request(ownName(`file-${id}`), async () => {
    try {
      if (!(await mayWrite(file))) return { kind: 'paused', name };
      const loaded = await loadRecord(ASSESSMENTS, id);
      if (!loaded.ok) return { kind: 'failed', name };
      await writeKeptFile(file, await bundleBytes(loaded.value));
      await noteBackup(id, { savedAt: loaded.value.updatedAt });
      return { kind: 'written', name };
    } catch {
      return { kind: 'failed', name };
    }
  });
}
