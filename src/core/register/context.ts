import { walkedCatalogue } from '#core/assessment/walk.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Assessment } from '#schema/record/assessment.ts';

/** The assessment in which an entry stands, with what it is against. */
export interface RegisterContext {
  readonly assessment: Assessment;
  /** As the standards have it. */
  readonly catalogues: readonly Catalogue[];
  /** As the assessment walks them: tailored, and in a quick scan the headline criteria alone. */
  readonly walked: readonly Catalogue[];
  /** A day such as `2026-11-25`. */
  readonly today: string;
}

/** What a register's form, list and table need to know. */
export function registerContext(
  assessment: Assessment,
  catalogues: readonly Catalogue[],
  today: string,
): RegisterContext {
  const walked = catalogues.map((catalogue) => walkedCatalogue(catalogue, assessment));
  return { assessment, catalogues, walked, today };
}
