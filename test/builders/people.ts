import { assessmentKind } from '#core/assessment/assessment-kind.ts';
import { type Change, editsOf } from '#core/assessment/change.ts';
import { withTrail } from '#core/assessment/trail.ts';
import { narrowed } from '#core/record/edit.ts';
import type { Assessment } from '#schema/record/assessment.ts';

/** An instant so many seconds after the assessments of tests began. */
export function later(seconds: number): string {
  return new Date(Date.parse('2026-11-25T09:30:00Z') + seconds * 1000).toISOString();
}

/** An assessment after a change as a window stores it. */
export function stored(
  before: Assessment,
  change: Change,
  { at, by }: { readonly at: string; readonly by?: string },
): Assessment {
  const edits = editsOf(change).flatMap((edit) => narrowed(before, edit, assessmentKind.isOne));
  if (edits.length === 0) return before;
  const after = assessmentKind.apply(before, { edits, at, ...(by ? { by } : {}) });
  return withTrail(before, after, by);
}
