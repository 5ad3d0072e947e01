import type { Clause } from '#core/catalogue/catalogue.ts';
import { ownEntry } from '#core/own-entry.ts';
import { type Answered, coveringPlace } from '#core/scoring/answer-that-holds.ts';
import type { Change } from './change.ts';

/**
 * The change by which what holds for a criterion in a clause is confirmed to be still so: its answer,
 * or the reason that covers it. Undefined where nothing is to be confirmed.
 */
export function confirmation(
  assessment: Answered,
  clause: Pick<Clause, 'id' | 'area'>,
  criterionId: string,
): Change | undefined {
  const fields = { toConfirm: undefined };
  const covering = coveringPlace(assessment, clause);
  if (covering === undefined)
    return ownEntry(assessment.answers, criterionId)?.toConfirm
      ? { kind: 'answer', criterionId, fields }
      : undefined;
  const { kind, id, remark } = covering;
  return remark?.toConfirm ? { kind, id, fields } : undefined;
}
