import { useMemo, useSyncExternalStore } from 'react';
import type { Opened } from '#islands/shared/use-opened.ts';
import { useStandards } from '#islands/shared/use-standards.ts';

/** The assessment with the standards that it is against now: they are chosen while it is open. */
export function useCurrentStandards({ session, standards: first }: Opened): Opened {
  const { subscribe, state } = session;
  const chosen = useSyncExternalStore(subscribe, () => state().assessment.standards);
  const own = useSyncExternalStore(subscribe, () => state().assessment.ownStandards);
  const { standards = first } = useStandards({ standards: chosen, ownStandards: own }, first);
  return useMemo(() => ({ session, standards }), [session, standards]);
}
