import { walkedCatalogue } from '#core/assessment/walk.ts';
import {
  allClauses,
  type Catalogue,
  type Clause,
  type Criterion,
} from '#core/catalogue/catalogue.ts';
import { findGaps } from '#core/gap/find-gaps.ts';
import { answerLookup } from '#core/scoring/answer-that-holds.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { BuiltBlock } from './build-block.ts';
import { allQuestions, type DraftContent } from './draft-content.ts';

/** Rungs up to which a criterion is what the standard asks; those above are what good organisations do. */
const ASKED_RUNG = 3;

/** A question whose clauses have gaps, so that it is worth asking first. */
export interface PressingQuestion {
  readonly questionId: string;
  /** The clauses with a gap that it serves, in the order of priority. */
  readonly clauses: readonly Clause[];
}

/** What an assessment says against a block that promises it. */
export interface BrokenPromise {
  readonly built: BuiltBlock;
  /** Criteria of its clauses that are answered as partly met or unmet. */
  readonly criteria: readonly Criterion[];
}

/** Whether the assessment walks the standard that the draft is written for. */
function isTied({ standard }: Catalogue, { standards }: Assessment): boolean {
  return standards.some(({ id }) => id === standard.id);
}

/**
 * The questions whose clauses have a gap, those of the gravest gap first. A clause in which nothing
 * is answered has no gap here: nobody has looked at it.
 */
export function pressingQuestions(
  content: Pick<DraftContent, 'steps'>,
  catalogue: Catalogue,
  assessment: Assessment,
): readonly PressingQuestion[] {
  if (!isTied(catalogue, assessment)) return [];
  const walked = walkedCatalogue(catalogue, assessment);
  const gaps = findGaps(walked, assessment, scoreAssessment(walked, assessment))
    .filter(({ missing }) => missing.some(({ value }) => value !== undefined))
    .map(({ score }) => score.clause);
  const rank = (clauses: readonly Clause[]) => Math.min(...clauses.map((one) => gaps.indexOf(one)));
  return allQuestions(content)
    .map((question) => ({
      questionId: question.id,
      clauses: gaps.filter(({ id }) => question.clauses.includes(id)),
    }))
    .filter(({ clauses }) => clauses.length > 0)
    .sort((a, b) => rank(a.clauses) - rank(b.clauses));
}

/** Blocks that promise what the assessment says is partly or not at all done. */
export function brokenPromises(
  blocks: readonly BuiltBlock[],
  catalogue: Catalogue,
  assessment: Assessment,
): readonly BrokenPromise[] {
  if (!isTied(catalogue, assessment)) return [];
  const walked = walkedCatalogue(catalogue, assessment);
  const answer = answerLookup(walked, assessment);
  const isMissing = ({ id, rung }: Criterion) =>
    rung <= ASKED_RUNG && (answer(id) === 'unmet' || answer(id) === 'partly');
  const missing = new Map(
    allClauses(walked).map((clause) => [clause.id, clause.criteria.filter(isMissing)]),
  );
  return blocks
    .map((built) => ({
      built,
      criteria: built.block.promises.flatMap((clause) => missing.get(clause) ?? []),
    }))
    .filter(({ criteria }) => criteria.length > 0);
}
