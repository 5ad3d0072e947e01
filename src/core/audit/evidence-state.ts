import type { Assessment } from '#schema/record/assessment.ts';
import type { Evidence } from '#schema/record/evidence.ts';

/** What weakens a piece of evidence: it has no day, its time is over, or it speaks to no criterion. */
export type EvidenceFlag = 'undated' | 'expired' | 'unlinked';

/** All weaknesses of a piece of evidence. `today` is a day such as `2026-11-25`. */
export function evidenceFlags(
  { date, validUntil, criteria }: Evidence,
  today: string,
): readonly EvidenceFlag[] {
  const flags: EvidenceFlag[] = [];
  if (!date) flags.push('undated');
  if (validUntil && validUntil < today) flags.push('expired');
  if (criteria.length === 0) flags.push('unlinked');
  return flags;
}

/** Whether a piece of evidence is valid: dated, and not expired. */
export function isValidEvidence(evidence: Evidence, today: string): boolean {
  return evidenceFlags(evidence, today).every((flag) => flag === 'unlinked');
}

/** Whether an assessment has any evidence. Without, every evidenced level is 1 and means nothing. */
export function hasEvidence({ evidence }: Pick<Assessment, 'evidence'>): boolean {
  return Object.keys(evidence).length > 0;
}

/** The criteria that have valid evidence. */
export function evidencedCriteria(
  { evidence }: Pick<Assessment, 'evidence'>,
  today: string,
): ReadonlySet<string> {
  const valid = Object.values(evidence).filter((entry) => isValidEvidence(entry, today));
  return new Set(valid.flatMap(({ criteria }) => criteria));
}

/**
 * The assessment as it stands if only criteria with valid evidence count as met: what is claimed to be
 * met without is taken as unknown. Scored by the same rule it gives the evidenced level beside the
 * claimed one.
 */
export function asEvidenced(assessment: Assessment, today: string): Assessment {
  const evidenced = evidencedCriteria(assessment, today);
  const answers = Object.entries(assessment.answers).map(([id, answer]) => {
    const isBare = answer.value === 'met' && !evidenced.has(id);
    return [id, isBare ? { ...answer, value: 'unknown' as const } : answer];
  });
  return { ...assessment, answers: Object.fromEntries(answers) };
}
