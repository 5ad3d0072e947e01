import {
  allClauses,
  type Catalogue,
  type Clause,
  type Criterion,
  quickScanOf,
} from '#core/catalogue/catalogue.ts';
import { tailor } from '#core/catalogue/tailor.ts';
import { answerLookup } from '#core/scoring/answer-that-holds.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { askedAt } from './asked-at.ts';
import { confirmation } from './confirmation.ts';

/** A catalogue as an assessment walks it: tailored, and its headline criteria alone in a quick scan. */
export function walkedCatalogue(
  catalogue: Catalogue,
  assessment: Pick<Assessment, 'tailoring' | 'depth'>,
): Catalogue {
  const tailored = tailor(catalogue, assessment);
  return assessment.depth === 'quick' ? quickScanOf(tailored) : tailored;
}

/** Which criteria the walk shows: all, those without an answer, those not met, those that nobody could answer, those marked for review, those carried over and not confirmed yet. */
export const WALK_FILTERS = ['all', 'open', 'notMet', 'unknown', 'marked', 'toConfirm'] as const;
export type WalkFilter = (typeof WALK_FILTERS)[number];

/** A criterion in the clause in which it is asked. */
export interface WalkStep {
  readonly clause: Clause;
  readonly criterion: Criterion;
  /** Whether the filter shows it. */
  readonly isShown: boolean;
}

/** Whether a criterion passes the filter. A criterion also counts as marked when its clause is. */
export function passesFilter(
  catalogue: Catalogue,
  assessment: Assessment,
  filter: WalkFilter,
): (clause: Clause, criterion: Criterion) => boolean {
  const answer = answerLookup(catalogue, assessment);
  return (clause, { id }) => {
    const value = answer(id);
    switch (filter) {
      case 'all':
        return true;
      case 'open':
        return value === undefined;
      case 'notMet':
        return value === 'partly' || value === 'unmet' || value === 'unknown';
      case 'unknown':
        return value === 'unknown';
      case 'marked':
        return Boolean(assessment.answers[id]?.marked || assessment.clauses[clause.id]?.marked);
      case 'toConfirm':
        return confirmation(assessment, clause, id) !== undefined;
    }
  };
}

/** Every criterion once, in the order of the walk. */
export function walkSteps(
  catalogues: readonly Catalogue[],
  assessment: Assessment,
  filter: WalkFilter,
): readonly WalkStep[] {
  const asked = askedAt(catalogues, assessment);
  return catalogues.flatMap((catalogue) => {
    const passes = passesFilter(catalogue, assessment, filter);
    return allClauses(catalogue).flatMap((clause) =>
      clause.criteria
        .filter(({ id }) => asked.get(id) === clause)
        .map((criterion) => ({ clause, criterion, isShown: passes(clause, criterion) })),
    );
  });
}

/**
 * The next criterion after `from`, in the order of the walk, that passes the filter, going round once
 * from the end to the beginning; undefined when there is none but `from` itself.
 */
export function nextStep(
  catalogues: readonly Catalogue[],
  assessment: Assessment,
  filter: WalkFilter,
  from: string | undefined,
): WalkStep | undefined {
  const steps = walkSteps(catalogues, assessment, filter);
  const start = steps.findIndex((step) => step.criterion.id === from) + 1;
  return [...steps.slice(start), ...steps.slice(0, Math.max(0, start - 1))].find(
    (step) => step.isShown,
  );
}

/** How many criteria the filter shows, each counted once whatever the standards share. */
export function countShown(
  catalogues: readonly Catalogue[],
  assessment: Assessment,
  filter: WalkFilter,
): number {
  return walkSteps(catalogues, assessment, filter).filter(({ isShown }) => isShown).length;
}

/** How many criteria are to be confirmed, by the id of the clause in which they are asked. */
export function toConfirmByClause(
  catalogues: readonly Catalogue[],
  assessment: Assessment,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { clause, isShown } of walkSteps(catalogues, assessment, 'toConfirm'))
    if (isShown) counts.set(clause.id, (counts.get(clause.id) ?? 0) + 1);
  return counts;
}

/** How many of the criteria that apply have an answer, each counted once whatever the standards share. */
export function completenessOf(
  catalogues: readonly Catalogue[],
  assessment: Assessment,
): { readonly answered: number; readonly applicable: number } {
  const steps = walkSteps(catalogues, assessment, 'open');
  const setAside = catalogues.map((catalogue) => answerLookup(catalogue, assessment));
  const applicable = steps.filter(
    ({ criterion }) => !setAside.some((answer) => answer(criterion.id) === 'notApplicable'),
  );
  return {
    answered: applicable.filter(({ isShown }) => !isShown).length,
    applicable: applicable.length,
  };
}
