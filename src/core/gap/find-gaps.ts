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
import { gapSize } from './gap-size.ts';
import { extentsOf, type Grade, suggestGrade } from './suggest-grade.ts';

/** A criterion that is not met, with what was answered; undefined where nobody has answered yet. */
export interface MissingCriterion {
  readonly criterion: Criterion;
  readonly value: AnswerValue | undefined;
}

/** A clause below its target, or short of what the standard itself asks. */
export interface Gap {
  readonly score: ClauseScore;
  readonly target: MaturityLevel;
  /** What the rule suggests; undefined where too little is answered. */
  readonly grade: Grade | undefined;
  /** Levels missing: target − level, 0 to 4. */
  readonly size: number;
  /** Size × weight of the clause. */
  readonly priority: number;
  /** The criteria that are not met, up to the target or of the standard itself, in the order of the clause. */
  readonly missing: readonly MissingCriterion[];
}

function findGap(score: ClauseScore, assessment: Assessment, answer: AnswerLookup): Gap {
  const { clause } = score;
  const target = clauseTarget(assessment, clause);
  const grade = suggestGrade(score, target, answer, extentsOf(assessment, clause.id));
  const size = gapSize(score, target);
  const missing = clause.criteria
    .map((criterion) => ({ criterion, value: answer(criterion.id) }))
    .filter(({ criterion, value }) => isMissing(criterion, value, target));
  return { score, target, grade, size, priority: size * clause.weight, missing };
}

/** Above the target only what the standard itself asks counts, and only where somebody has answered. */
function isMissing(
  { rung, basis }: Criterion,
  value: AnswerValue | undefined,
  target: number,
): boolean {
  if (value === 'met' || value === 'notApplicable') return false;
  return rung <= target || (basis !== 'practice' && value !== undefined);
}

/** The place of a grade in the list of gaps; what has none yet comes after what is to be corrected. */
const RANKS: Readonly<Record<Grade | 'none', number>> = {
  major: 0,
  minor: 1,
  none: 2,
  opportunity: 3,
  goodPractice: 4,
};

function rankOf({ grade }: Gap): number {
  return RANKS[grade ?? 'none'];
}

function missingFromStandard(gap: Gap): number {
  return gap.missing.filter(({ criterion }) => criterion.basis !== 'practice').length;
}

/**
 * The clauses below their target and those short of the standard itself: by grade, so that a place in
 * the list never contradicts it; then in order of priority (gap × weight); ties by the number of
 * missing criteria whose basis is the standard, then by the order of the clauses.
 */
export function findGaps(
  catalogue: Catalogue,
  assessment: Assessment,
  score: AssessmentScore,
): readonly Gap[] {
  const answer = answerLookup(catalogue, assessment);
  return score.clauses
    .map((clauseScore) => findGap(clauseScore, assessment, answer))
    .filter(({ size, grade }) => size > 0 || grade === 'major' || grade === 'minor')
    .sort(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        b.priority - a.priority ||
        missingFromStandard(b) - missingFromStandard(a),
    );
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
