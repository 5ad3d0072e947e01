import { useEffect, useMemo, useState } from 'react';
import { useSurroundings } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { fetchStandards, type Standards } from './use-opened.ts';

type Chosen = Pick<Assessment, 'standards' | 'ownStandards'>;

interface Fetched {
  readonly standards: Standards;
  /** Which choice they belong to. */
  readonly of: string;
}

export interface ChosenCatalogues {
  /** The catalogues of the standards chosen now; those there were, until they are fetched. */
  readonly standards: Standards | undefined;
  /** Whether they are those of now. */
  readonly isCurrent: boolean;
  readonly isMissing: boolean;
}

/** Tells choices apart by what a catalogue is made of: a file may replace another one under its id. */
function keyOf({ standards, ownStandards }: Chosen): string {
  const own = ownStandards.map(({ id, name, areas }) => [
    id,
    name,
    areas.map((area) => [area.id, area.title, area.clauses.map(({ criteria }) => criteria)]),
  ]);
  return JSON.stringify([standards.map(({ id }) => id), own]);
}

/** Fetches the catalogues of the chosen standards again whenever the choice changes. */
export function useStandards(
  { standards: chosen, ownStandards }: Chosen,
  opened: Standards | undefined,
): ChosenCatalogues {
  const { root, language } = useSurroundings();
  const key = useMemo(() => keyOf({ standards: chosen, ownStandards }), [chosen, ownStandards]);
  const [fetched, setFetched] = useState<Fetched | undefined>(
    opened && { standards: opened, of: key },
  );
  const [isMissing, setMissing] = useState(false);
  const isCurrent = fetched?.of === key;
  useEffect(() => {
    if (isCurrent) return;
    let isLatest = true;
    void fetchStandards({ standards: chosen, ownStandards }, root, language).then((result) => {
      if (!isLatest) return;
      setMissing(!result.ok);
      if (result.ok) setFetched({ standards: result.value, of: key });
    });
    return () => {
      isLatest = false;
    };
  }, [isCurrent, key, chosen, ownStandards, root, language]);
  return { standards: fetched?.standards, isCurrent, isMissing: isMissing && !isCurrent };
}
