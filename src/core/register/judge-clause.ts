import { modeOf } from '#core/assessment/mode-of.ts';
import { allClauses, type Clause, type Criterion } from '#core/catalogue/catalogue.ts';
import { extentsOf, type Grade, suggestGrade } from '#core/gap/suggest-grade.ts';
import { answerLookup } from '#core/scoring/answer-that-holds.ts';
import { clauseTarget } from '#core/scoring/score-assessment.ts';
import { type ClauseScore, scoreClause } from '#core/scoring/score-clause.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { RegisterContext } from './context.ts';

/** A clause of a finding with how it stands. */
export interface JudgedClause {
  readonly clause: Clause;
  readonly score: ClauseScore;
  readonly suggested: Grade | undefined;
  /** What it asks that is not met in full, or not known to be. */
  readonly unmet: readonly Criterion[];
  /** How its standard is used. */
  readonly mode: Assessment['mode'];
}

/** What was judged of an assessment as it stands: many findings speak of one clause. */
interface Judged {
  readonly assessment: RegisterContext['assessment'];
  readonly byClause: Map<string, JudgedClause | undefined>;
}

const known = new WeakMap<RegisterContext['walked'], Judged>();

/** Finds the clause of a finding and what the rule says of it; undefined when it is not among those walked. */
export function judgeClause(
  clauseId: string,
  { walked, assessment }: Pick<RegisterContext, 'walked' | 'assessment'>,
): JudgedClause | undefined {
  const before = known.get(walked);
  const judged = before?.assessment === assessment ? before : { assessment, byClause: new Map() };
  known.set(walked, judged);
  if (!judged.byClause.has(clauseId))
    judged.byClause.set(clauseId, judge(clauseId, walked, assessment));
  return judged.byClause.get(clauseId);
}

/** Whether the standard of a clause binds, so that what is missing is a nonconformity; of a clause that is not walked, what the assessment says. */
export function isBindingClause(
  clauseId: string,
  context: Pick<RegisterContext, 'walked' | 'assessment'>,
): boolean {
  return (judgeClause(clauseId, context) ?? context.assessment).mode === 'criterion';
}

function judge(
  clauseId: string,
  walked: RegisterContext['walked'],
  assessment: RegisterContext['assessment'],
): JudgedClause | undefined {
  for (const catalogue of walked) {
    const clause = allClauses(catalogue).find(({ id }) => id === clauseId);
    if (clause === undefined) continue;
    const answer = answerLookup(catalogue, assessment);
    const score = scoreClause(clause, answer);
    const target = clauseTarget(assessment, clause);
    const suggested = suggestGrade(score, target, answer, extentsOf(assessment, clauseId));
    const unmet = clause.criteria.filter(({ id }) =>
      ['unmet', 'partly', 'unknown'].includes(answer(id) ?? ''),
    );
    return { clause, score, suggested, unmet, mode: modeOf(assessment, catalogue.standard.id) };
  }
  return undefined;
}
