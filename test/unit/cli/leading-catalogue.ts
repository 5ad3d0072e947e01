import { readStandards } from '#build/read-content.ts';
import { createAssessment } from '#core/assessment/create-assessment.ts';
import { allClauses } from '#core/catalogue/catalogue.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { NOW } from '../../builders/an-assessment.ts';

/** The standard that an assessment is against by itself, and a record in which everything up to level 3 is met. */
export function readLeadingCatalogue() {
  const [standard] = readStandards();
  if (standard === undefined) throw new Error('There is no standard to assess against.');
  const { catalogue } = standard;
  const met = allClauses(catalogue)
    .flatMap(({ criteria }) => criteria)
    .filter(({ rung }) => rung <= 3)
    .map(({ id }) => [id, { value: 'met' }] as const);
  const aRecord = (changes: Partial<Assessment>): Assessment => ({
    ...createAssessment([catalogue.standard], { id: 'assessment-1', now: NOW }),
    organisation: 'Harbour Council',
    answers: Object.fromEntries(met),
    ...changes,
  });
  return { catalogue, aRecord };
}
