import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { HrefOf } from '#islands/shared/place.ts';
import type { Opened } from '#islands/shared/use-opened.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { AssessmentSession } from '#storage/assessments.ts';

/** What every part of the page on findings needs. */
export interface Workpaper {
  readonly opened: Opened;
  readonly session: AssessmentSession;
  readonly assessment: Assessment;
  /** As the checklist has them. */
  readonly catalogues: readonly Catalogue[];
  readonly hrefOf: HrefOf;
  readonly today: string;
  /** The ids of the actions on each finding, in the order of their register. */
  readonly actionsOf: ReadonlyMap<string, readonly string[]>;
}
