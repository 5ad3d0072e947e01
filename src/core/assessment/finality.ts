import type { Path } from '#core/record/read-at.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Final } from '#schema/record/sign-off.ts';

/** The last time an assessment was made final, while it was not reopened since. */
export function currentFinal({ finals }: Pick<Assessment, 'finals'>): Final | undefined {
  const last = finals.at(-1);
  return last?.reopened === undefined ? last : undefined;
}

const STILL_OPEN = ['signatures', 'finals', 'name', 'report'];

/** Whether an assessment, as it stands, may be changed at a place: a final one is signed, reopened, renamed and reported, and read otherwise. */
export function isAllowed(assessment: Pick<Assessment, 'finals'>, [group]: Path): boolean {
  return currentFinal(assessment) === undefined || STILL_OPEN.includes(String(group));
}
