import type { Keepable } from '#core/clients/for-another-client.ts';
import type { Assessment } from '#schema/record/assessment.ts';

/** Whether a record has anything of what may go along. */
export function has(
  { ownStandards, tailoring, ...assessment }: Assessment,
  what: Keepable,
): boolean {
  switch (what) {
    case 'ownStandards':
      return ownStandards.length > 0;
    case 'tailoring':
      return Object.keys({ ...tailoring.ownCriteria, ...tailoring.leftOut }).length > 0;
    case 'team':
      return [assessment.leadAssessor, ...assessment.team].some(({ name }) => name !== '');
    case 'answers':
      return Object.keys(assessment.answers).length > 0;
    case 'edition':
      return assessment.report !== undefined;
    case 'targets':
      return Object.keys({ ...assessment.areaWeights, ...assessment.targets.areas }).length > 0;
  }
}
