import { countShown, nextStep, type WalkFilter, walkedCatalogue } from '#core/assessment/walk.ts';
import { withoutReason } from '#core/audit/record-warnings.ts';
import { allClauses, type Catalogue, type Clause } from '#core/catalogue/catalogue.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { Assessment } from '#schema/record/assessment.ts';

/** How many criteria there are of a kind, and the first clause that has one. */
export interface Found {
  readonly count: number;
  readonly first: Clause | undefined;
}

/** What a reviewer would ask about before a report goes out or an assessment is made final. */
export interface Preflight {
  readonly open: Found;
  /** Criteria and clauses marked for review. */
  readonly marked: Found;
  readonly unknown: Found;
  readonly withoutReason: Found;
  readonly hasOrganisation: boolean;
  readonly hasLead: boolean;
}

/** Looks through an assessment before its report is made. */
export function checkBeforeReport(whole: readonly Catalogue[], assessment: Assessment): Preflight {
  const catalogues = whole.map((catalogue) => walkedCatalogue(catalogue, assessment));
  const clauses = catalogues.flatMap(allClauses);
  const find = (filter: WalkFilter): Found => ({
    count: countShown(catalogues, assessment, filter),
    first: nextStep(catalogues, assessment, filter, undefined)?.clause,
  });
  const unreasoned = new Set(
    catalogues.flatMap((catalogue) => withoutReason(catalogue, assessment)),
  );
  const ids = new Set(clauses.flatMap(({ criteria }) => criteria.map(({ id }) => id)));
  const markedCriteria = [...ids].filter((id) => ownEntry(assessment.answers, id)?.marked).length;
  const markedClauses = clauses.filter(({ id }) => ownEntry(assessment.clauses, id)?.marked).length;
  return {
    open: find('open'),
    unknown: find('unknown'),
    marked: { count: markedCriteria + markedClauses, first: find('marked').first },
    withoutReason: {
      count: unreasoned.size,
      first: clauses.find(({ criteria }) => criteria.some(({ id }) => unreasoned.has(id))),
    },
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
