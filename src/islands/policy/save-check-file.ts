import { formatRecordFile } from '#core/record/format-record-file.ts';
import type { KeptCheck } from '#schema/record/policy-check.ts';
import { downloadFile } from '#storage/files.ts';
import { fileName } from '#text/file-name.ts';

/** Hands a check to the user as a file that can be opened again. */
export function saveCheckFile(check: KeptCheck): void {
  const name = fileName({ ...check, organisation: '' }, 'check.redress.json');
  downloadFile(name, formatRecordFile(check), 'application/json');
}
