import {
  FILE_LIMIT,
  type FileFailure,
  parseAssessmentFile,
} from '#core/assessment/parse-assessment.ts';
import { fail, type Result } from '#core/result.ts';
import type { Assessment } from '#schema/record/assessment.ts';

/** Hands bytes or text to the user as a file. */
export function downloadFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Reads a file the user chose and checks it. Nothing is stored. */
export async function readAssessmentFile(file: File): Promise<Result<Assessment, FileFailure>> {
  // A character takes up to three bytes; above that it cannot be below the limit.
  if (file.size > FILE_LIMIT * 3)
    return fail({ code: 'file-too-large', megabytes: Math.ceil(file.size / 1_000_000) });
  return parseAssessmentFile(await file.text());
}

/** Asks the browser to keep what is stored even when space runs short. True when it agreed. */
export async function askForPersistence(): Promise<boolean> {
  if (!navigator.storage?.persist) return false;
  return (await navigator.storage.persisted()) || (await navigator.storage.persist());
}
