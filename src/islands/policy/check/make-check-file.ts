import { buildCheckDocument } from '#core/policy/check/check-document.ts';
import { checkSheets } from '#core/policy/check/check-sheets.ts';
import type { CheckInput } from '#core/policy/check/check-words.ts';
import { MEDIA_TYPES, REPORT_FORMATS } from '#export/report-format.ts';
import { type Bytes, writeDocument } from '#islands/report/write-document.ts';
import { downloadFile } from '#storage/files.ts';
import { fileName } from '#text/file-name.ts';
import type { AssessmentWords } from '#text/words.ts';

/** The formats in which a check leaves. */
export const CHECK_FORMATS = [...REPORT_FORMATS, 'xlsx'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface CheckFile {
  readonly input: CheckInput;
  readonly marks: AssessmentWords['answers'];
  /** The page's way to the site's root, where the fonts are. */
  readonly root: string;
}

async function bytesOf(
  { input, marks, root }: CheckFile,
  format: CheckFormat,
  createdAt: string,
): Promise<Bytes> {
  if (format !== 'xlsx')
    return writeDocument(root, buildCheckDocument({ ...input, marks, createdAt }), format);
  const { writeXlsx } = await import('#export/xlsx/write-xlsx.ts');
  return writeXlsx(checkSheets(input));
}

/** Hands a check to the user as a file. Rejects where it cannot be made. */
export async function downloadCheck(file: CheckFile, format: CheckFormat): Promise<void> {
  const now = new Date().toISOString();
  const bytes = await bytesOf(file, format, now);
  const { name, words } = file.input;
  const title = (name || words.document.unnamed).replace(/\.[a-z]{2,8}$/i, '');
  const named = fileName({ name: title, organisation: '', updatedAt: now }, format);
  downloadFile(named, bytes, format === 'xlsx' ? WORKBOOK : MEDIA_TYPES[format]);
}
