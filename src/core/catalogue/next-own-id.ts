import type { Assessment } from '#schema/record/assessment.ts';

/** The id of the next criterion that is added to a clause, one above any that was ever used or answered there. */
export function nextOwnId(
  clauseId: string,
  { tailoring, answers }: Pick<Assessment, 'tailoring' | 'answers'>,
): string {
  const prefix = `${clauseId}/own-`;
  const used = [...Object.keys(tailoring.ownCriteria), ...Object.keys(answers)]
    .filter((id) => id.startsWith(prefix))
    .map((id) => Number(id.slice(prefix.length)))
    .filter(Number.isInteger);
  return `${prefix}${Math.max(0, ...used) + 1}`;
}
