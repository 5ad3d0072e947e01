import {
  allClauses,
  type Catalogue,
  type Clause,
  type Criterion,
  quickScanOf,
} from '#core/catalogue/catalogue.ts';
import { type Dated, tailor } from '#core/catalogue/tailor.ts';
import { ownEntry } from '#core/own-entry.ts';
import { type Answered, answerLookup, criteriaSetAside } from '#core/scoring/answer-that-holds.ts';
import type { AnswerValue, Assessment } from '#schema/record/assessment.ts';
import { askedAt } from './asked-at.ts';
import { confirmation } from './confirmation.ts';

/** A catalogue as an assessment walks it: tailored, and its headline criteria alone in a quick scan. */
export function walkedCatalogue(
  catalogue: Catalogue,
  assessment: Pick<Assessment, 'tailoring' | 'depth' | 'part'> & Dated,
): Catalogue {
  const tailored = tailor(catalogue, assessment);
  return assessment.depth === 'quick' ? quickScanOf(tailored) : tailored;
}

/** Which criteria the checklist shows: all, those without an answer, those not met, those that nobody could answer, those marked for review, those carried over and not confirmed yet. */
export const WALK_FILTERS = ['all', 'open', 'notMet', 'unknown', 'marked', 'toConfirm'] as const;
export type WalkFilter = (typeof WALK_FILTERS)[number];

/** A criterion in the clause in which it is asked. */
export interface WalkStep {
  readonly clause: Clause;
  readonly criterion: Criterion;
  /** Whether a clause in which the criterion stands is not applicable as a whole, so that no answer of its own holds. */
  readonly isSetAside: boolean;
}

/** Whether a filter shows a criterion with this answer. A criterion counts as marked when its clause is. */
function passes(
  clause: Clause,
  { id }: Criterion,
  value: AnswerValue | undefined,
  assessment: Assessment,
  filter: WalkFilter,
): boolean {
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
      return Boolean(
        ownEntry(assessment.answers, id)?.marked || ownEntry(assessment.clauses, clause.id)?.marked,
      );
    case 'toConfirm':
      return confirmation(assessment, clause, id) !== undefined;
  }
}

/** Whether a criterion of a catalogue passes the filter, in whatever clause it stands. */
export function passesFilter(
  catalogue: Catalogue,
  assessment: Assessment,
  filter: WalkFilter,
): (clause: Clause, criterion: Criterion) => boolean {
  const answer = answerLookup(catalogue, assessment);
  return (clause, criterion) => passes(clause, criterion, answer(criterion.id), assessment, filter);
}

/** Every criterion once, in the order of the checklist. The order depends on which clauses apply, never on answers. */
export function walkSteps(
  catalogues: readonly Catalogue[],
  assessment: Answered,
): readonly WalkStep[] {
  const asked = askedAt(catalogues, assessment);
  return catalogues.flatMap((catalogue) => {
    const setAside = criteriaSetAside(catalogue, assessment);
    return allClauses(catalogue).flatMap((clause) =>
      clause.criteria
        .filter(({ id }) => asked.get(id) === clause)
        .map((criterion) => ({ clause, criterion, isSetAside: setAside.has(criterion.id) })),
    );
  });
}

function isShown(step: WalkStep, assessment: Assessment, filter: WalkFilter): boolean {
  const { clause, criterion, isSetAside } = step;
  const value = isSetAside ? 'notApplicable' : ownEntry(assessment.answers, criterion.id)?.value;
  return passes(clause, criterion, value, assessment, filter);
}

/** The criteria that a filter shows. */
export function shownSteps(
  steps: readonly WalkStep[],
  assessment: Assessment,
  filter: WalkFilter,
): readonly WalkStep[] {
  return steps.filter((step) => isShown(step, assessment, filter));
}

/**
 * The next step after the criterion `from` that the filter shows, going round once from the end to the
 * beginning; undefined when there is none but `from` itself.
 */
export function nextShown(
  steps: readonly WalkStep[],
  assessment: Assessment,
  filter: WalkFilter,
  from: string | undefined,
): WalkStep | undefined {
  const start = steps.findIndex(({ criterion }) => criterion.id === from) + 1;
  return [...steps.slice(start), ...steps.slice(0, Math.max(0, start - 1))].find((step) =>
    isShown(step, assessment, filter),
  );
}

/** What "next" looks for: what the filter shows; where it shows all, what is open, and after that what is to be confirmed. */
export function wantedBy(
  filter: WalkFilter,
  steps: readonly WalkStep[],
  assessment: Assessment,
): WalkFilter {
  if (filter !== 'all') return filter;
  const waits = (wanted: WalkFilter) => steps.some((step) => isShown(step, assessment, wanted));
  return !waits('open') && waits('toConfirm') ? 'toConfirm' : 'open';
}

/** The next criterion after `from` in the checklist of these catalogues, as `nextShown` finds it. */
export function nextStep(
  catalogues: readonly Catalogue[],
  assessment: Assessment,
  filter: WalkFilter,
  from: string | undefined,
): WalkStep | undefined {
  return nextShown(walkSteps(catalogues, assessment), assessment, filter, from);
}

/** How many criteria the filter shows, each counted once whatever the standards share. */
export function countShown(
  catalogues: readonly Catalogue[],
  assessment: Assessment,
  filter: WalkFilter,
): number {
  return shownSteps(walkSteps(catalogues, assessment), assessment, filter).length;
}

/** How many of these criteria each clause has, by its id. */
export function countByClause(steps: readonly WalkStep[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { clause } of steps) counts.set(clause.id, (counts.get(clause.id) ?? 0) + 1);
  return counts;
}

/** How many of the criteria that apply have an answer, each counted once whatever the standards share. */
export function completenessOf(
  catalogues: readonly Catalogue[],
  assessment: Assessment,
): { readonly answered: number; readonly applicable: number } {
  const steps = walkSteps(catalogues, assessment);
  const setAside = catalogues.map((catalogue) => answerLookup(catalogue, assessment));
  const applicable = steps.filter(
    ({ criterion }) => !setAside.some((answer) => answer(criterion.id) === 'notApplicable'),
  );
  return {
    answered: applicable.filter((step) => !isShown(step, assessment, 'open')).length,
    applicable: applicable.length,
  };
}
