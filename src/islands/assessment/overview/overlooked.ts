import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { OpenCounts } from '#core/overview/open-counts.ts';
import type { Assessment } from '#schema/record/assessment.ts';

/** What every part of the overview looks at. */
export interface Overlooked {
  readonly assessment: Assessment;
  /** As they are walked. */
  readonly catalogues: readonly Catalogue[];
  readonly counts: OpenCounts;
  /** Such as `2026-11-25`. */
  readonly today: string;
}
