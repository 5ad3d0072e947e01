import { allAttachments } from '#core/bundle/attachments.ts';
import { formatRecordFile } from '#core/record/format-record-file.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { noteBackup } from '#storage/backups.ts';
import { downloadFile } from '#storage/files.ts';
import { fileName } from '#text/file-name.ts';

/**
 * Hands the assessment to the user as a file, as it is on the screen: as a bundle with its
 * attachments, where it has some, else as JSON. JSON also where the bundle cannot be made: the answers
 * come first.
 */
export async function saveToFile(assessment: Assessment): Promise<void> {
  try {
    if (allAttachments(assessment).length > 0) {
      const { downloadBundle } = await import('./save-bundle.ts');
      await downloadBundle(assessment);
    } else downloadJson(assessment);
  } catch {
    downloadJson(assessment);
  }
  await noteBackup(assessment.id, { savedAt: assessment.updatedAt });
}

function downloadJson(assessment: Assessment): void {
  const text = formatRecordFile(assessment);
  downloadFile(fileName(assessment, 'redress.json'), text, 'application/json');
}
