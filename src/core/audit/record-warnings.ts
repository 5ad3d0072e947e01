import { shownSteps, walkedCatalogue, walkSteps } from '#core/assessment/walk.ts';
import { allClauses, type Catalogue } from '#core/catalogue/catalogue.ts';
import { ownEntry } from '#core/own-entry.ts';
import { coveringReason } from '#core/scoring/answer-that-holds.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { SCORING_VERSION } from '#schema/record/format.ts';

/** A warning about an assessment: it can be scored, but a person should look at this. */
export type RecordWarning =
  | { readonly code: 'unknown-criteria'; readonly ids: readonly string[] }
  | { readonly code: 'unknown-clauses'; readonly ids: readonly string[] }
  | { readonly code: 'unknown-areas'; readonly ids: readonly string[] }
  | { readonly code: 'other-catalogue'; readonly recorded: string; readonly current: string }
  | { readonly code: 'other-rule'; readonly recorded: number; readonly current: number }
  | { readonly code: 'no-reason'; readonly ids: readonly string[] }
  | { readonly code: 'to-confirm'; readonly ids: readonly string[] };

/** Ids in an assessment that the catalogue lacks, each once, in the order of the record. */
function strangers(known: ReadonlySet<string>, ...records: readonly object[]): readonly string[] {
  const ids = new Set(records.flatMap((record) => Object.keys(record)));
  return [...ids].filter((id) => !known.has(id));
}

/** The catalogue version with which the standard was chosen. */
export function recordedVersion({ standard }: Catalogue, { standards }: Assessment): string {
  const chosen = standards.find(({ id }) => id === standard.id);
  return chosen?.catalogueVersion ?? standard.catalogueVersion;
}

/** Criteria that are recorded under an id the catalogue does not have: kept in the file, not scored. */
export function strayAnswers(
  catalogues: readonly Catalogue[],
  { answers, tailoring }: Assessment,
): readonly string[] {
  const criteria = catalogues.flatMap(allClauses).flatMap((clause) => clause.criteria);
  const known = new Set(criteria.map(({ id }) => id));
  return strangers(known, answers).filter(
    (id) => !Object.hasOwn(tailoring.ownCriteria, id) && !Object.hasOwn(tailoring.leftOut, id),
  );
}

/** Criteria answered "not applicable" for which neither they nor their clause or area give a reason. */
export function withoutReason(catalogue: Catalogue, assessment: Assessment): readonly string[] {
  return allClauses(catalogue)
    .filter((clause) => coveringReason(assessment, clause) === undefined)
    .flatMap((clause) => clause.criteria.map(({ id }) => id))
    .filter((id) => {
      const answer = ownEntry(assessment.answers, id);
      return answer?.value === 'notApplicable' && !answer.reason?.trim();
    });
}

/** Criteria whose answers are carried over from the previous assessment and not confirmed yet. */
function toConfirm(catalogues: readonly Catalogue[], assessment: Assessment): readonly string[] {
  const walked = catalogues.map((catalogue) => walkedCatalogue(catalogue, assessment));
  const steps = walkSteps(walked, assessment);
  return shownSteps(steps, assessment, 'toConfirm').map(({ criterion }) => criterion.id);
}

/** The rule that scored it when it was last made final, else when it was begun, where today's is another one. */
function otherRule({ finals, scoringVersion }: Assessment): readonly RecordWarning[] {
  const recorded = finals.at(-1)?.scoringVersion ?? scoringVersion;
  return recorded === SCORING_VERSION
    ? []
    : [{ code: 'other-rule', recorded, current: SCORING_VERSION }];
}

/**
 * Everything that should be looked at before the result is relied on. The catalogues are the whole
 * ones, also for a quick scan, whose record may hold answers beyond the headline criteria.
 */
export function findWarnings(
  catalogues: readonly Catalogue[],
  assessment: Assessment,
): readonly RecordWarning[] {
  const { targets } = assessment;
  const clauses = new Set(catalogues.flatMap(allClauses).map(({ id }) => id));
  const areas = new Set(catalogues.flatMap((catalogue) => catalogue.areas.map(({ id }) => id)));
  const reasons = catalogues.flatMap((catalogue) => withoutReason(catalogue, assessment));
  const lists: RecordWarning[] = [
    { code: 'unknown-criteria', ids: strayAnswers(catalogues, assessment) },
    { code: 'unknown-clauses', ids: strangers(clauses, assessment.clauses, targets.clauses) },
    {
      code: 'unknown-areas',
      ids: strangers(areas, assessment.areas, targets.areas, assessment.areaWeights),
    },
    { code: 'no-reason', ids: [...new Set(reasons)] },
    { code: 'to-confirm', ids: toConfirm(catalogues, assessment) },
  ];
  return [
    ...catalogues.flatMap((catalogue): RecordWarning[] => {
      const recorded = recordedVersion(catalogue, assessment);
      const current = catalogue.standard.catalogueVersion;
      return recorded === current ? [] : [{ code: 'other-catalogue', recorded, current }];
    }),
    ...otherRule(assessment),
    ...lists.filter((warning) => 'ids' in warning && warning.ids.length > 0),
  ];
}
