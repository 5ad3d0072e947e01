import { useMemo } from 'react';
import { walkedCatalogue } from '#core/assessment/walk.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Standards } from './use-opened.ts';

/** The catalogues as the assessment walks them; they stay the same while only answers change. */
export function useWalked(standards: Standards, assessment: Assessment): readonly Catalogue[] {
  const { tailoring, part, depth, startedOn, endedOn, createdAt } = assessment;
  return useMemo(
    () =>
      standards.map(({ catalogue }) =>
        walkedCatalogue(catalogue, { tailoring, part, depth, startedOn, endedOn, createdAt }),
      ),
    [standards, tailoring, part, depth, startedOn, endedOn, createdAt],
  );
}
