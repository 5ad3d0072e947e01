import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { DraftContext } from '#core/policy/draft/build-block.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Policy } from '#schema/record/policy.ts';
import type { OpenedDraft } from './use-draft.ts';

/** What every part of the draft page is given. */
export interface DraftProps {
  readonly opened: OpenedDraft;
  /** As it is on the screen. */
  readonly policy: Policy;
  /** What the documents are built with; follows the draft a moment later. */
  readonly context: DraftContext;
  readonly catalogue: Catalogue;
  /** The assessment that the draft is tied to, if any. */
  readonly tie: Assessment | undefined;
}
