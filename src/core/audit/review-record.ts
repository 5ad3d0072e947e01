import { shownSteps, walkSteps } from '#core/assessment/walk.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { findGaps } from '#core/gap/find-gaps.ts';
import { ownEntry } from '#core/own-entry.ts';
import { coveringReason } from '#core/scoring/answer-that-holds.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { isOverdue, isPending } from './action-state.ts';
import { evidencedCriteria, isValidEvidence } from './evidence-state.ts';

/** The codes of a reviewer's remarks on evidence, findings and actions. */
export const REVIEW_CODES = [
  'toConfirm',
  'metWithoutEvidence',
  'evidenceNotValid',
  'gapWithoutFinding',
  'findingWithoutCondition',
  'findingWithoutEvidence',
  'gradeWithoutReason',
  'actionWithoutOwner',
  'actionWithoutDue',
  'actionOverdue',
] as const;
export type ReviewCode = (typeof REVIEW_CODES)[number];

/** A reviewer's remark: how often it applies, and to which entry first. */
export interface ReviewRemark {
  readonly code: ReviewCode;
  readonly count: number;
  /** Id of the first clause, piece of evidence, finding or action. */
  readonly first: string;
}

/**
 * Looks through evidence, findings and actions before a report is made. `catalogues` are those that
 * are walked; `today` is a day such as `2026-11-25`. What is missing altogether is not asked for: an
 * assessment without any evidence is not told of each criterion that lacks it.
 */
export function reviewRecord(
  catalogues: readonly Catalogue[],
  assessment: Assessment,
  today: string,
): readonly ReviewRemark[] {
  const { evidence, findings, actions } = assessment;
  const found: Readonly<Record<ReviewCode, readonly string[]>> = {
    toConfirm: shownSteps(walkSteps(catalogues, assessment), assessment, 'toConfirm').map(
      ({ clause }) => clause.id,
    ),
    metWithoutEvidence:
      Object.keys(evidence).length === 0 ? [] : bareCriteria(catalogues, assessment, today),
    evidenceNotValid: idsOf(evidence, (entry) => !isValidEvidence(entry, today)),
    gapWithoutFinding:
      Object.keys(findings).length === 0 ? [] : gapsWithoutFinding(catalogues, assessment),
    findingWithoutCondition: idsOf(findings, ({ condition }) => !condition?.trim()),
    findingWithoutEvidence: idsOf(
      findings,
      // A finding may still name evidence that was removed.
      ({ evidence: linked }) => !linked.some((id) => Object.hasOwn(evidence, id)),
    ),
    gradeWithoutReason: idsOf(findings, ({ grade, gradeReason }) =>
      Boolean(grade && !gradeReason?.trim()),
    ),
    actionWithoutOwner: idsOf(actions, (action) => isPending(action) && !action.owner?.trim()),
    actionWithoutDue: idsOf(actions, (action) => isPending(action) && !action.due),
    actionOverdue: idsOf(actions, (action) => isOverdue(action, today)),
  };
  return REVIEW_CODES.flatMap((code) => {
    const [first] = found[code];
    return first === undefined ? [] : [{ code, count: found[code].length, first }];
  });
}

function idsOf<Entry>(
  entries: Readonly<Record<string, Entry>>,
  isWanted: (entry: Entry) => boolean,
): readonly string[] {
  return Object.keys(entries).filter((id) => {
    const entry = ownEntry(entries, id);
    return entry !== undefined && isWanted(entry);
  });
}

/** Clauses in which something is answered "met" and has no valid evidence, one entry a criterion. */
function bareCriteria(
  catalogues: readonly Catalogue[],
  assessment: Assessment,
  today: string,
): readonly string[] {
  const evidenced = evidencedCriteria(assessment, today);
  return walkSteps(catalogues, assessment)
    .filter(
      ({ clause, criterion }) =>
        ownEntry(assessment.answers, criterion.id)?.value === 'met' &&
        !evidenced.has(criterion.id) &&
        coveringReason(assessment, clause) === undefined,
    )
    .map(({ clause }) => clause.id);
}

function gapsWithoutFinding(
  catalogues: readonly Catalogue[],
  assessment: Assessment,
): readonly string[] {
  const judged = new Set(Object.values(assessment.findings).map(({ clauseId }) => clauseId));
  return catalogues
    .filter(({ standard }) => standard.scale === 'levels')
    .flatMap((catalogue) => findGaps(catalogue, assessment, scoreAssessment(catalogue, assessment)))
    .map(({ score }) => score.clause.id)
    .filter((id) => !judged.has(id));
}
