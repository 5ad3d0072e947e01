import { formatRecordFile } from '#core/record/format-record-file.ts';
import type { LogRecord } from '#schema/record/log-record.ts';
import { downloadFile } from '#storage/files.ts';
import { fileName } from '#text/file-name.ts';

/** Hands a register that is kept to the user as a file that can be opened again. */
export function saveLogFile(record: LogRecord): void {
  const name = fileName(record, 'register.redress.json');
  downloadFile(name, formatRecordFile(record), 'application/json');
}
