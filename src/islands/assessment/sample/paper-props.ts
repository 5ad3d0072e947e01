import type { Assessment } from '#schema/record/assessment.ts';
import type { Sample } from '#schema/record/sample.ts';
import type { AssessmentSession } from '#storage/assessments.ts';

/** What every part of a sample's working paper needs. */
export interface PaperProps {
  readonly id: string;
  readonly session: AssessmentSession;
  readonly assessment: Assessment;
  readonly sample: Sample;
}
