import { useMemo } from 'react';
import {
  countByClause,
  shownSteps,
  type WalkFilter,
  type WalkStep,
  wantedBy,
} from '#core/assessment/walk.ts';
import type { Assessment } from '#schema/record/assessment.ts';

/** What still waits for an answer or to be confirmed. */
export interface Waiting {
  /** How many criteria are carried over and not confirmed yet, by clause id. */
  readonly toConfirm: ReadonlyMap<string, number>;
  /** What "next" looks for. */
  readonly wanted: WalkFilter;
  /** How many of these there are in all clauses. */
  readonly wantedCount: number;
}

/** What of the walk still waits. */
export function useWaiting(
  steps: readonly WalkStep[],
  assessment: Assessment,
  filter: WalkFilter,
): Waiting {
  return useMemo(() => {
    const toConfirm = countByClause(shownSteps(steps, assessment, 'toConfirm'));
    const wanted = wantedBy(filter, steps, assessment);
    return { toConfirm, wanted, wantedCount: shownSteps(steps, assessment, wanted).length };
  }, [steps, assessment, filter]);
}

/** How many there are in all clauses. */
export function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
