import type { Clause, Criterion } from '#core/catalogue/catalogue.ts';
import type { AnswerLookup } from '#core/scoring/score-clause.ts';
import type { AnswerValue } from '#schema/record/assessment.ts';

/**
 * What became of a criterion: it holds further than before or less far, it began or ceased to apply,
 * it is asked for the first time or no longer.
 */
export const CRITERION_CHANGES = [
  'gained',
  'lost',
  'newlyApplicable',
  'noLongerApplicable',
  'added',
  'gone',
] as const;
export type CriterionChangeKind = (typeof CRITERION_CHANGES)[number];

/** One criterion whose answer moved. Without a value there is no answer. */
export interface CriterionChange {
  readonly kind: CriterionChangeKind;
  readonly criterion: Criterion;
  readonly before: AnswerValue | undefined;
  readonly now: AnswerValue | undefined;
}

/** A clause as it was or is asked, with the answers that hold. */
export interface AskedClause {
  readonly clause: Clause | undefined;
  readonly answer: AnswerLookup;
}

const POINTS: Readonly<Partial<Record<AnswerValue, number>>> = { met: 2, partly: 1 };

function pointsOf(value: AnswerValue | undefined): number {
  return value === undefined ? 0 : (POINTS[value] ?? 0);
}

/** How a criterion that was asked both times has moved; undefined where it earns what it earned. */
function moveOf(
  before: AnswerValue | undefined,
  now: AnswerValue | undefined,
): CriterionChangeKind | undefined {
  const applied = before !== 'notApplicable';
  const applies = now !== 'notApplicable';
  if (applied !== applies) return applies ? 'newlyApplicable' : 'noLongerApplicable';
  if (pointsOf(before) === pointsOf(now)) return undefined;
  return pointsOf(now) > pointsOf(before) ? 'gained' : 'lost';
}

/** The criteria of a clause that account for its change, in the order of the clause, those gone last. */
export function criterionChanges(
  before: AskedClause,
  now: AskedClause,
): readonly CriterionChange[] {
  const askedBefore = before.clause?.criteria ?? [];
  const askedNow = now.clause?.criteria ?? [];
  const isIn = (criteria: readonly Criterion[], id: string) =>
    criteria.some((criterion) => criterion.id === id);
  const asked = askedNow.flatMap((criterion): CriterionChange[] => {
    const { id } = criterion;
    const value = now.answer(id);
    if (!isIn(askedBefore, id))
      return [{ kind: 'added', criterion, before: undefined, now: value }];
    const kind = moveOf(before.answer(id), value);
    return kind ? [{ kind, criterion, before: before.answer(id), now: value }] : [];
  });
  const gone = askedBefore
    .filter(({ id }) => !isIn(askedNow, id))
    .map((criterion): CriterionChange => {
      return { kind: 'gone', criterion, before: before.answer(criterion.id), now: undefined };
    });
  return [...asked, ...gone];
}
