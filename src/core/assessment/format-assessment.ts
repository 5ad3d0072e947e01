import type { Assessment } from '#schema/record/assessment.ts';

/** The text of an assessment's file, indented, with keys in the order of the record. */
export function formatAssessmentFile(assessment: Assessment): string {
  return `${JSON.stringify(assessment, null, 2)}\n`;
}
