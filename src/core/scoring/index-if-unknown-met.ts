import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Answer, Assessment } from '#schema/record/assessment.ts';
import type { Fraction } from './fraction.ts';
import { scoreAssessment } from './score-assessment.ts';

/**
 * The overall index, 1.00 to 5.00, that would hold if every criterion answered "unknown" proved met:
 * the upper end of what ignorance leaves open. `null` where nothing applies.
 */
export function indexIfUnknownMet(catalogue: Catalogue, assessment: Assessment): Fraction | null {
  const answers = Object.fromEntries(
    Object.entries(assessment.answers).map(([id, answer]): [string, Answer] => [
      id,
      answer.value === 'unknown' ? { ...answer, value: 'met' } : answer,
    ]),
  );
  return scoreAssessment(catalogue, { ...assessment, answers }).overall.index;
}
