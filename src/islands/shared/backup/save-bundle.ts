import { allAttachments } from '#core/bundle/attachments.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { readAttachments } from '#storage/attachments.ts';
import { noteBackup } from '#storage/backups.ts';
import { downloadFile } from '#storage/files.ts';
import { fileName } from '#text/file-name.ts';

/** The bytes of an assessment's bundle, with its attachments as far as this browser has them. */
export async function bundleBytes(assessment: Assessment): Promise<Uint8Array<ArrayBuffer>> {
  const { writeBundle } = await import('#export/bundle/write-bundle.ts');
  const contents = await readAttachments(allAttachments(assessment));
  const now = new Date().toISOString();
  return writeBundle(assessment, contents.ok ? contents.value : new Map(), now);
}

/** Hands an assessment to the user as a bundle. */
export async function downloadBundle(assessment: Assessment): Promise<void> {
  const bytes = await bundleBytes(assessment);
  downloadFile(fileName(assessment, 'redress'), bytes, 'application/zip');
}

/** Hands an assessment to the user as a bundle that opens with a passphrase only. */
export async function downloadLocked(assessment: Assessment, passphrase: string): Promise<void> {
  const { lock } = await import('#export/bundle/lock.ts');
  const bytes = await lock(await bundleBytes(assessment), passphrase);
  downloadFile(fileName(assessment, 'redress'), bytes, 'application/octet-stream');
  await noteBackup(assessment.id, { savedAt: assessment.updatedAt });
}
