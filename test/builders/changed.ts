import { assessmentKind } from '#core/assessment/assessment-kind.ts';
import type { Change } from '#core/assessment/change.ts';
import { type PolicyChange, policyKind } from '#core/policy/draft/change-policy.ts';
import { narrowed } from '#core/record/edit.ts';
import type { Recorded, RecordKind } from '#core/record/record-kind.ts';
import { NO_HISTORY, undo, withStep } from '#core/record/undo-history.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Policy } from '#schema/record/policy.ts';

/** A record after a change, as its kind makes it. */
export function changed<Item extends Recorded, Change>(
  kind: RecordKind<Item, Change>,
  record: Item,
  change: Change,
  at: string,
  by?: string,
): Item {
  const edits = kind.editsOf(change).flatMap((edit) => narrowed(record, edit, kind.isOne));
  return kind.apply(record, { edits, at, ...(by ? { by } : {}) });
}

/** A record in which a change that was made to `before` is taken back; `now` is the record by then. */
export function takenBack<Item extends Recorded, Change>(
  kind: RecordKind<Item, Change>,
  before: Item,
  change: Change,
  at: string,
  now: Item = changed(kind, before, change, at),
): Item {
  const edits = kind.editsOf(change).flatMap((edit) => narrowed(before, edit, kind.isOne));
  const after = changed(kind, before, change, at);
  const history = withStep(NO_HISTORY, kind, edits, [before, after], false);
  return kind.apply(now, { edits: undo(history, now).edits, at });
}

/** An assessment after a change. */
export function applyChange(
  assessment: Assessment,
  change: Change,
  at: string,
  by?: string,
): Assessment {
  return changed(assessmentKind, assessment, change, at, by);
}

/** An assessment in which a change is taken back. */
export function undoChange(
  before: Assessment,
  change: Change,
  at: string,
  now?: Assessment,
): Assessment {
  return takenBack(assessmentKind, before, change, at, now);
}

/** A policy draft after a change. */
export function applyPolicyChange(policy: Policy, change: PolicyChange, at: string): Policy {
  return changed(policyKind, policy, change, at);
}
