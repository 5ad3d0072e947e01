import type { ClauseScore } from '#core/scoring/score-clause.ts';
import type { MaturityLevel } from '#schema/record/assessment.ts';

/** The size of a clause's gap: target − level, never below 0; 0 where the clause does not apply. */
export function gapSize({ level }: ClauseScore, target: MaturityLevel): number {
  return level === null ? 0 : Math.max(0, target - level);
}
