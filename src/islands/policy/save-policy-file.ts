import { formatRecordFile } from '#core/record/format-record-file.ts';
import type { Policy } from '#schema/record/policy.ts';
import { downloadFile } from '#storage/files.ts';
import { fileName } from '#text/file-name.ts';

/** Hands a draft to the user as a file that can be opened again. */
export function savePolicyFile(policy: Policy): void {
  const organisation = policy.answers['organisation']?.text ?? '';
  const name = fileName({ ...policy, organisation }, 'policy.redress.json');
  downloadFile(name, formatRecordFile(policy), 'application/json');
}
