import { currentFinal } from '#core/assessment/finality.ts';
import { nextStep, type WalkFilter, type WalkStep } from '#core/assessment/walk.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { OpenCounts } from './open-counts.ts';

/** The one thing to do next: in the walk at a criterion, or at another place. */
export type Next =
  | {
      readonly code: 'begin' | 'answer' | 'confirm' | 'review';
      /** How many such criteria there are. */
      readonly count: number;
      readonly step: WalkStep;
    }
  | { readonly code: 'overdue'; readonly count: number }
  | { readonly code: 'deepen' | 'report' | 'makeFinal' | 'final' };

/**
 * What is next: nothing more once it is final; else to answer what is open, confirm what is carried
 * over, look again at what is marked, carry out what is overdue, and then, from a quick scan, to go
 * on to the full assessment, else to make the report and, once somebody has signed, to make it final.
 */
export function whatIsNext(
  catalogues: readonly Catalogue[],
  assessment: Assessment,
  counts: OpenCounts,
): Next {
  if (currentFinal(assessment)) return { code: 'final' };
  const hasAnswers = Object.values(assessment.answers).some(({ value }) => value !== undefined);
  const waiting = [
    [hasAnswers ? 'answer' : 'begin', 'open', counts.open],
    ['confirm', 'toConfirm', counts.toConfirm],
    ['review', 'marked', counts.marked],
  ] as const satisfies readonly (readonly [Next['code'], WalkFilter, number])[];
  for (const [code, filter, count] of waiting) {
    const step = count > 0 && nextStep(catalogues, assessment, filter, undefined);
    if (step) return { code, count, step };
  }
  if (counts.overdue > 0) return { code: 'overdue', count: counts.overdue };
  if (assessment.depth === 'quick') return { code: 'deepen' };
  return { code: assessment.signatures.prepared?.name.trim() ? 'makeFinal' : 'report' };
}
