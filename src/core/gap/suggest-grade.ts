import type { AnswerLookup, ClauseScore } from '#core/scoring/score-clause.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Finding } from '#schema/record/finding.ts';

/** How an auditor would grade what was found on a clause. */
export type Grade = 'major' | 'minor' | 'opportunity' | 'goodPractice';

/** How often something was found, of how many looked at. */
export type Extent = Pick<Finding, 'extentFound' | 'extentOf'>;

/** The extents of an assessment's findings on a clause. */
export function extentsOf(
  { findings }: Pick<Assessment, 'findings'>,
  clauseId: string,
): readonly Extent[] {
  return Object.values(findings).filter((finding) => finding.clauseId === clauseId);
}

/** Whether something was found in more than half of what was looked at. */
function isWidespread({ extentFound = 0, extentOf = 0 }: Extent): boolean {
  return extentOf > 0 && extentFound * 2 > extentOf;
}

/** As many criteria of the standard not met in one clause make a major one. */
const MANY = 3;

/**
 * The grade that the rule suggests for a clause, or undefined where there is nothing to grade yet.
 *
 * A criterion with the standard as its basis that is unmet, partly met or unknown is a nonconformity
 * (a gap, where the standard is guidance). Major: level 1 on a clause of weight 3, three or more of
 * these in one clause, or an extent of more than half of what was looked at. Minor: any other.
 * Opportunity: a practice criterion up to the target that is not met. Good practice: level 4 or 5 with
 * nothing of this. An unanswered criterion says nothing, so a clause that is still provisional is never
 * major for its level alone.
 */
export function suggestGrade(
  score: ClauseScore,
  target: number,
  answer: AnswerLookup,
  extents: readonly Extent[] = [],
): Grade | undefined {
  if (score.level === null || score.completeness.answered === 0) return undefined;
  const { criteria, weight } = score.clause;
  const short = criteria.filter(({ id }) => isShort(answer(id)));
  const fromStandard = short.filter(({ basis }) => basis !== 'practice').length;
  const isAtFoot = score.level === 1 && weight === 3 && !score.provisional;
  if (isAtFoot || fromStandard >= MANY) return 'major';
  if (fromStandard > 0) return extents.some(isWidespread) ? 'major' : 'minor';
  if (short.some(({ rung }) => rung <= target)) return 'opportunity';
  return score.level < 4 ? undefined : 'goodPractice';
}

/** Answered, and not met. */
function isShort(value: ReturnType<AnswerLookup>): boolean {
  return value === 'unmet' || value === 'partly' || value === 'unknown';
}
