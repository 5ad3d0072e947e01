import { type MergeChange, mergingKind } from '#core/merge/merging-kind.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { ASSESSMENTS } from './assessments.ts';
import type { StoredKind } from './stored-kind.ts';

/** Assessments as a merge changes them: it says itself what is written down of its changes. */
export const MERGING: StoredKind<Assessment, MergeChange> = {
  ...ASSESSMENTS,
  ...mergingKind,
  async loadReader() {
    const { note: _note, ...reader } = await ASSESSMENTS.loadReader();
    return reader;
  },
};
