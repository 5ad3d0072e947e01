import type { Assessment } from '#schema/record/assessment.ts';

/** The text of an assessment's file: readable, with a stable order of keys as recorded. */
export function formatAssessmentFile(assessment: Assessment): string {
  return `${JSON.stringify(assessment, null, 2)}\n`;
}
