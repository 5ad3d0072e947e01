import { allClauses, type Clause } from '#core/catalogue/catalogue.ts';
import { extentsOf, type Grade, suggestGrade } from '#core/gap/suggest-grade.ts';
import { answerLookup } from '#core/scoring/answer-that-holds.ts';
import { clauseTarget } from '#core/scoring/score-assessment.ts';
import { type ClauseScore, scoreClause } from '#core/scoring/score-clause.ts';
import type { RegisterContext } from './context.ts';

/** A clause of a finding with how it stands. */
export interface JudgedClause {
  readonly clause: Clause;
  readonly score: ClauseScore;
  readonly suggested: Grade | undefined;
}

/** Finds the clause of a finding and what the rule says of it; undefined when it is not among those walked. */
export function judgeClause(
  clauseId: string,
  { walked, assessment }: Pick<RegisterContext, 'walked' | 'assessment'>,
): JudgedClause | undefined {
  for (const catalogue of walked) {
    const clause = allClauses(catalogue).find(({ id }) => id === clauseId);
    if (clause === undefined) continue;
    const answer = answerLookup(catalogue, assessment);
    const score = scoreClause(clause, answer);
    const target = clauseTarget(assessment, clause);
    const suggested = suggestGrade(score, target, answer, extentsOf(assessment, clauseId));
    return { clause, score, suggested };
  }
  return undefined;
}
