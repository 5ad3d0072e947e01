import { useMemo } from 'react';
import type { CheckChange } from '#core/policy/check/kept-check.ts';
import { saveCheckFile } from '#islands/policy/save-check-file.ts';
import type { ListKind } from '#islands/record-list/list-kind.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { KeptCheck } from '#schema/record/policy-check.ts';
import { CHECKS } from '#storage/policy-checks.ts';

/** Checks of policies as they lie in their list. */
export function useCheckKind(): ListKind<KeptCheck, CheckChange> {
  const { addresses } = useSurroundings();
  const { list, checks } = useWords('policy');
  return useMemo(
    () => ({
      stored: CHECKS,
      words: { ...list, ...checks },
      nameOf: ({ name }) => name || checks.unnamed,
      address: ({ id }) => addresses.policyCheck(id),
      renaming: (name) => ({ kind: 'settings', fields: { name } }),
      saveFile: saveCheckFile,
    }),
    [addresses, list, checks],
  );
}
