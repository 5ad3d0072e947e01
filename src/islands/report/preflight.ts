import { answerLookup } from '#core/assessment/effective-answer.ts';
import { nextStep } from '#core/assessment/walk.ts';
import { allClauses, type Catalogue, quickScanOf } from '#core/catalogue/catalogue.ts';
import type { Assessment } from '#schema/record/assessment.ts';

/** What a reviewer would ask about before a report goes out. Counts of criteria, unless said otherwise. */
export interface Preflight {
  readonly open: number;
  /** Criteria and clauses marked for review. */
  readonly marked: number;
  readonly unknown: number;
  readonly firstUnknown: string | undefined;
  readonly withoutReason: number;
  /** Slug of the first clause with a criterion that is not applicable without a reason. */
  readonly firstWithoutReason: string | undefined;
  readonly firstOpen: string | undefined;
  readonly firstMarked: string | undefined;
  readonly hasOrganisation: boolean;
  readonly hasLead: boolean;
}

/** Looks through an assessment before its report is made. */
export function checkBeforeReport(catalogue: Catalogue, assessment: Assessment): Preflight {
  const walked = assessment.depth === 'quick' ? quickScanOf(catalogue) : catalogue;
  const answer = answerLookup(walked, assessment);
  const clauses = allClauses(walked);
  const criteria = clauses.flatMap((clause) => clause.criteria);
  const lacksReason = (id: string) =>
    assessment.answers[id]?.value === 'notApplicable' && !assessment.answers[id]?.reason?.trim();
  const markedCriteria = criteria.filter(({ id }) => assessment.answers[id]?.marked).length;
  const markedClauses = clauses.filter(({ id }) => assessment.clauses[id]?.marked).length;
  return {
    open: criteria.filter(({ id }) => answer(id) === undefined).length,
    unknown: criteria.filter(({ id }) => answer(id) === 'unknown').length,
    firstUnknown: nextStep([walked], assessment, 'unknown', undefined)?.clause.slug,
    marked: markedCriteria + markedClauses,
    withoutReason: criteria.filter(({ id }) => lacksReason(id)).length,
    firstWithoutReason: clauses.find((clause) => clause.criteria.some(({ id }) => lacksReason(id)))
      ?.slug,
    firstOpen: nextStep([walked], assessment, 'open', undefined)?.clause.slug,
    firstMarked: nextStep([walked], assessment, 'marked', undefined)?.clause.slug,
    hasOrganisation: assessment.organisation.trim() !== '',
    hasLead: assessment.leadAssessor.name.trim() !== '',
  };
}

/** Every text that someone typed, for the search for characters that cannot be drawn. */
export function typedTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(typedTexts);
}
