import {
  allClauses,
  type Catalogue,
  type Clause,
  type Criterion,
} from '#core/catalogue/catalogue.ts';
import { answerLookup } from '#core/scoring/answer-that-holds.ts';
import { type AssessmentScore, clauseTarget } from '#core/scoring/score-assessment.ts';
import type { AnswerLookup, ClauseScore } from '#core/scoring/score-clause.ts';
import type { AnswerValue, Assessment, MaturityLevel } from '#schema/record/assessment.ts';

/** A criterion that is not met, with what was answered; undefined where nobody has answered yet. */
export interface MissingCriterion {
  readonly criterion: Criterion;
  readonly value: AnswerValue | undefined;
}

/** A clause below its target. */
export interface Gap {
  readonly score: ClauseScore;
  readonly target: MaturityLevel;
  /** Levels missing: target − level, 1 to 4. */
  readonly size: number;
  /** Size × weight of the clause. */
  readonly priority: number;
  /** The criteria up to the target that are not met, in the order of the clause. */
  readonly missing: readonly MissingCriterion[];
}

/** The size of a clause's gap: target − level, never below 0; 0 where the clause does not apply. */
export function gapSize(score: ClauseScore, target: MaturityLevel): number {
  return score.level === null ? 0 : Math.max(0, target - score.level);
}

function findGap(score: ClauseScore, target: MaturityLevel, answer: AnswerLookup): Gap {
  const size = gapSize(score, target);
  const missing = score.clause.criteria
    .filter((criterion) => criterion.rung <= target)
    .map((criterion) => ({ criterion, value: answer(criterion.id) }))
    .filter(({ value }) => value !== 'met' && value !== 'notApplicable');
  return { score, target, size, priority: size * score.clause.weight, missing };
}

function missingFromStandard(gap: Gap): number {
  return gap.missing.filter(({ criterion }) => criterion.basis !== 'practice').length;
}

/**
 * The clauses below their target, in order of priority (gap × weight); ties by the number of missing
 * criteria whose basis is the standard, then by the order of the clauses.
 */
export function findGaps(
  catalogue: Catalogue,
  assessment: Assessment,
  score: AssessmentScore,
): readonly Gap[] {
  const answer = answerLookup(catalogue, assessment);
  return score.clauses
    .map((clauseScore) =>
      findGap(clauseScore, clauseTarget(assessment, clauseScore.clause), answer),
    )
    .filter((gap) => gap.size > 0)
    .sort((a, b) => b.priority - a.priority || missingFromStandard(b) - missingFromStandard(a));
}

/** The criteria with one answer, such as all that nobody could answer, clause by clause. */
export function criteriaAnswered(
  catalogue: Catalogue,
  assessment: Assessment,
  value: AnswerValue | undefined,
): readonly { readonly clause: Clause; readonly criteria: readonly Criterion[] }[] {
  const answer = answerLookup(catalogue, assessment);
  return allClauses(catalogue)
    .map((clause) => ({ clause, criteria: clause.criteria.filter((c) => answer(c.id) === value) }))
    .filter(({ criteria }) => criteria.length > 0);
}
