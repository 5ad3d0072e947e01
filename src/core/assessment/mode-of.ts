import type { Assessment } from '#schema/record/assessment.ts';

/** How an assessment uses one of its standards: as guidance, or as a criterion that binds. */
export function modeOf(
  { standards, mode }: Pick<Assessment, 'standards' | 'mode'>,
  standardId: string,
): Assessment['mode'] {
  return standards.find(({ id }) => id === standardId)?.mode ?? mode;
}
