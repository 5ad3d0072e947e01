import {
  allClauses,
  type Catalogue,
  type Clause,
  type Criterion,
} from '#core/catalogue/catalogue.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { answerLookup } from './effective-answer.ts';

/** Which criteria the walk shows: all, those without an answer, those not met, those that nobody could answer, those marked for review. */
export const WALK_FILTERS = ['all', 'open', 'notMet', 'unknown', 'marked'] as const;
export type WalkFilter = (typeof WALK_FILTERS)[number];

export interface WalkStep {
  readonly clause: Clause;
  readonly criterion: Criterion;
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
    }
  };
}

/**
 * The next criterion after `from` that passes the filter, going round once from the end to the
 * beginning; undefined when there is none but `from` itself.
 */
export function nextStep(
  catalogue: Catalogue,
  assessment: Assessment,
  filter: WalkFilter,
  from: string | undefined,
): WalkStep | undefined {
  const steps: WalkStep[] = allClauses(catalogue).flatMap((clause) =>
    clause.criteria.map((criterion) => ({ clause, criterion })),
  );
  const start = steps.findIndex((step) => step.criterion.id === from) + 1;
  const passes = passesFilter(catalogue, assessment, filter);
  return [...steps.slice(start), ...steps.slice(0, Math.max(0, start - 1))].find((step) =>
    passes(step.clause, step.criterion),
  );
}
