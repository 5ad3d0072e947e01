import { shownSteps, walkSteps } from '#core/assessment/walk.ts';
import { isOverdue, isPending } from '#core/audit/action-state.ts';
import { evidenceFlags } from '#core/audit/evidence-state.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Assessment } from '#schema/record/assessment.ts';

/** What still waits in an assessment, as the bar of its places counts it. */
export interface OpenCounts {
  /** Criteria without an answer, each once whatever the standards share. */
  readonly open: number;
  /** Answers carried over and not confirmed yet. */
  readonly toConfirm: number;
  /** Criteria marked for review, by themselves or with their clause. */
  readonly marked: number;
  /** Pieces of evidence whose time is over. */
  readonly expired: number;
  /** Actions not carried out yet, and those of them whose day is past. */
  readonly pending: number;
  readonly overdue: number;
}

/** Counts what waits. `catalogues` are those that are walked; `today` is a day such as `2026-11-25`. */
export function countOpen(
  catalogues: readonly Catalogue[],
  assessment: Assessment,
  today: string,
): OpenCounts {
  const steps = walkSteps(catalogues, assessment);
  const count = (filter: 'open' | 'toConfirm' | 'marked') =>
    shownSteps(steps, assessment, filter).length;
  const actions = Object.values(assessment.actions);
  const expired = Object.values(assessment.evidence).filter((entry) =>
    evidenceFlags(entry, today).includes('expired'),
  );
  return {
    open: count('open'),
    toConfirm: count('toConfirm'),
    marked: count('marked'),
    expired: expired.length,
    pending: actions.filter(isPending).length,
    overdue: actions.filter((action) => isOverdue(action, today)).length,
  };
}
