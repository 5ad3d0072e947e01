import { inRegisterOrder } from '#core/assessment/register-name.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { FindingOn } from './criterion-props.ts';

/** How many pieces of evidence each criterion has. */
export function countEvidence(evidence: Assessment['evidence']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { criteria } of Object.values(evidence))
    for (const id of criteria) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** What was found about each criterion. */
export function findingsByCriterion(
  findings: Assessment['findings'],
): ReadonlyMap<string, readonly FindingOn[]> {
  const found = new Map<string, FindingOn[]>();
  for (const [id, { criterionId, number, condition = '' }] of inRegisterOrder(findings)) {
    if (criterionId === undefined) continue;
    const others = found.get(criterionId) ?? [];
    found.set(criterionId, [...others, { id, name: `F${number}`, condition }]);
  }
  return found;
}
