import type { Assessment } from '#schema/record/assessment.ts';

/** One change of an answer, as the history keeps it. */
export type AnswerChange = Assessment['history'][string][number] & {
  readonly criterionId: string;
};

/** The changes of answers, the newest first; `limit` of them. */
export function lastChanges(
  { history }: Pick<Assessment, 'history'>,
  limit = Number.POSITIVE_INFINITY,
): readonly AnswerChange[] {
  return Object.entries(history)
    .flatMap(([criterionId, changes]) => changes.map((change) => ({ criterionId, ...change })))
    .sort((a, b) => b.at.localeCompare(a.at))
    .slice(0, limit);
}
