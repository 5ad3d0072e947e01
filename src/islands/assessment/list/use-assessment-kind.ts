import { useMemo } from 'react';
import type { Change } from '#core/assessment/change.ts';
import type { ListKind } from '#islands/record-list/list-kind.ts';
import { saveToFile } from '#islands/shared/backup/save-file.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { ASSESSMENTS } from '#storage/assessments.ts';
import { layBeside } from '#storage/workspaces.ts';

/** Assessments as they lie in their list. */
export function useAssessmentKind(): ListKind<Assessment, Change> {
  const { addresses } = useSurroundings();
  const words = useWords('assessment');
  return useMemo(
    () => ({
      stored: ASSESSMENTS,
      words: words.list,
      nameOf: ({ name, organisation }) => name || organisation || words.walk.unnamed,
      address: ({ id }) => addresses.place('overview', id),
      renaming: (name) => ({ kind: 'settings', fields: { name } }),
      saveFile: saveToFile,
      onCopied: (of, copy) => layBeside({ kind: 'assessment', id: of.id }, copy.id),
    }),
    [addresses, words],
  );
}
