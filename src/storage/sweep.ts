import { allAttachments } from '#core/bundle/attachments.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { ASSESSMENTS } from './assessments.ts';
import { openDatabase } from './database.ts';
import { forgetFormDrafts, listFormDrafts, readFormDraft } from './form-drafts.ts';
import { openPagesLock } from './open-pages.ts';
import { listRecords } from './stored-records.ts';
import { wholeOf } from './team/pieces.ts';

/**
 * Takes out the contents that no assessment refers to any more, and what is known of the files and was
 * typed in the forms of those that are gone. Only while no other page is open: an undo there may still
 * bring them back.
 */
export async function sweep(): Promise<void> {
  await navigator.locks?.request(openPagesLock(), { ifAvailable: true }, async (lock) => {
    const listed = await listRecords(ASSESSMENTS);
    // What cannot be read may refer to anything.
    if (lock === null || !listed.ok || listed.value.unreadable.length > 0) return;
    await removeAllBut(listed.value.records);
  });
}

async function removeAllBut(assessments: readonly Assessment[]): Promise<void> {
  const ids = new Set(assessments.map(({ id }) => id));
  const wanted = new Set([
    ...assessments.flatMap(allAttachments).map(({ id, hash }) => `${id} ${hash}`),
    ...draftedFiles(),
  ]);
  const database = await openDatabase();
  const others = await Promise.all(
    (['policies', 'logs'] as const).map((store) => database.getAllKeys(store)),
  );
  const records = new Set([...ids, ...others.flat()]);
  for (const { record } of listFormDrafts()) if (!records.has(record)) forgetFormDrafts(record);
  for (const key of await database.getAllKeys('attachments'))
    if (!wanted.has(wholeOf(key.join(' ')))) await database.delete('attachments', key);
  for (const id of await database.getAllKeys('backups'))
    if (!ids.has(id)) await database.delete('backups', id);
}

/** The files of forms that nobody has kept yet: they are not in any assessment, and are not given up either. */
function draftedFiles(): readonly string[] {
  const values = listFormDrafts().flatMap((place) =>
    Object.values(readFormDraft(place)?.touched ?? {}),
  );
  return values
    .flatMap((value): unknown[] => (Array.isArray(value) ? value : []))
    .flatMap((file) => {
      const { id, hash } = (file ?? {}) as { readonly id?: unknown; readonly hash?: unknown };
      return id && hash ? [`${id} ${hash}`] : [];
    });
}
