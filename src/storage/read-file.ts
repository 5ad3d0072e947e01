import {
  FILE_LIMIT,
  type FileFailure,
  parseAssessmentFile,
} from '#core/assessment/parse-assessment.ts';
import { fail, type Result } from '#core/result.ts';
import type { Assessment } from '#schema/record/assessment.ts';

/** Reads a file the user chose and checks it. Nothing is stored. */
export async function readAssessmentFile(file: File): Promise<Result<Assessment, FileFailure>> {
  // A character takes up to three bytes; above that it cannot be below the limit.
  if (file.size > FILE_LIMIT * 3)
    return fail({ code: 'file-too-large', megabytes: Math.ceil(file.size / 1_000_000) });
  return parseAssessmentFile(await file.text());
}
