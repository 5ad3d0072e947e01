import type { Catalogue, Clause, Criterion } from '#core/catalogue/catalogue.ts';
import { answerLookup } from '#core/scoring/answer-that-holds.ts';
import { scoreClause } from '#core/scoring/score-clause.ts';
import { type Compliance, scoreProvision } from '#core/scoring/score-provisions.ts';
import type { Assessment, MaturityLevel } from '#schema/record/assessment.ts';
import { evidencedCriteria, hasEvidence } from './evidence-state.ts';

/** How one clause stands if only criteria with valid evidence count as met. */
export interface EvidencedClause {
  readonly level: MaturityLevel | null;
  /** The clause's compliance, of use where it is a provision of a code. */
  readonly compliance: Compliance;
  /** Criteria answered "met" that have no valid evidence. */
  readonly bare: readonly Criterion[];
}

/** The evidenced state of one clause of a catalogue as it is walked; none without any evidence. */
export function evidencedClause(
  clause: Clause,
  catalogue: Catalogue,
  assessment: Assessment,
  today: string,
): EvidencedClause | undefined {
  if (!hasEvidence(assessment)) return undefined;
  const claimed = answerLookup(catalogue, assessment);
  const evidenced = evidencedCriteria(assessment, today);
  const isBare = (id: string) => claimed(id) === 'met' && !evidenced.has(id);
  const answer = (id: string) => (isBare(id) ? 'unknown' : claimed(id));
  return {
    level: scoreClause(clause, answer).level,
    compliance: scoreProvision(clause, answer).compliance,
    bare: clause.criteria.filter(({ id }) => isBare(id)),
  };
}
