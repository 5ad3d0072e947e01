import type { AnswerLookup, ClauseScore } from '#core/scoring/score-clause.ts';

/** How an auditor would grade what was found on a clause. */
export type Grade = 'major' | 'minor' | 'opportunity' | 'goodPractice';

/**
 * The grade that the rule suggests for a clause, or undefined where there is nothing to grade yet.
 *
 * Major: level 1 on a clause of weight 3, or three or more unmet criteria with the standard as their
 * basis. Minor: any other unmet or unknown one of these. Opportunity: one partly met, or one of
 * practice unmet up to the target. Good practice: level 4 or 5. An unanswered criterion says
 * nothing, so a clause that is still provisional is never major for its level alone.
 */
export function suggestGrade(
  score: ClauseScore,
  target: number,
  answer: AnswerLookup,
): Grade | undefined {
  if (score.level === null || score.completeness.answered === 0) return undefined;
  const { criteria, weight } = score.clause;
  const fromStandard = criteria.filter((criterion) => criterion.basis !== 'practice');
  const unmet = fromStandard.filter((criterion) => answer(criterion.id) === 'unmet').length;
  const isAtFoot = score.level === 1 && weight === 3 && !score.provisional;
  if (isAtFoot || unmet >= 3) return 'major';
  if (unmet > 0 || fromStandard.some((criterion) => answer(criterion.id) === 'unknown'))
    return 'minor';
  const couldBeBetter = criteria.some((criterion) => {
    const value = answer(criterion.id);
    const isOpen = value === 'unmet' || value === 'unknown';
    return (
      value === 'partly' || (isOpen && criterion.basis === 'practice' && criterion.rung <= target)
    );
  });
  if (score.level < 4) return couldBeBetter ? 'opportunity' : undefined;
  return 'goodPractice';
}
