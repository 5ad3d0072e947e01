import { useMemo } from 'react';
import type { PolicyChange } from '#core/policy/draft/change-policy.ts';
import { savePolicyFile } from '#islands/policy/save-policy-file.ts';
import type { ListKind } from '#islands/record-list/list-kind.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Policy } from '#schema/record/policy.ts';
import { POLICIES } from '#storage/policies.ts';

/** Policy drafts as they lie in their list. */
export function usePolicyKind(): ListKind<Policy, PolicyChange> {
  const { addresses } = useSurroundings();
  const { list } = useWords('policy');
  return useMemo(
    () => ({
      stored: POLICIES,
      words: list,
      nameOf: ({ name, answers }) => name || answers['organisation']?.text || list.unnamed,
      address: ({ id }) => addresses.policyDraft(id),
      renaming: (name) => ({ kind: 'settings', fields: { name } }),
      saveFile: savePolicyFile,
    }),
    [addresses, list],
  );
}
