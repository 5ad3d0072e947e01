import { useEffect, useState } from 'react';
import type { Beside } from '#core/comparison/side-by-side.ts';
import { startFetching } from '#islands/assessment/list/use-list-standards.ts';
import { useSurroundings } from '#islands/shared/surroundings.tsx';
import { fetchStandards } from '#islands/shared/use-opened.ts';
import type { SideEntry } from './use-side-entries.ts';

/** An assessment with the catalogues that it is against; without any where they could not be had. */
export interface Fetched extends Beside {
  readonly entry: SideEntry;
}

/** Fetches what the chosen assessments are against. Undefined until all of it is there. */
export function useChosenStandards(chosen: readonly SideEntry[]): readonly Fetched[] | undefined {
  const { root, language } = useSurroundings();
  const [fetchOne] = useState(startFetching);
  const [fetched, setFetched] = useState<{
    readonly of: readonly SideEntry[];
    readonly all: readonly Fetched[];
  }>();
  useEffect(() => {
    let isLatest = true;
    const look = async () => {
      const all = await Promise.all(
        chosen.map(async (entry) => {
          const { assessment } = entry;
          const found = await fetchStandards(assessment, root, language, fetchOne);
          const catalogues = found.ok ? found.value.map(({ catalogue }) => catalogue) : [];
          return { entry, assessment, catalogues };
        }),
      );
      if (isLatest) setFetched({ of: chosen, all });
    };
    void look();
    return () => {
      isLatest = false;
    };
  }, [chosen, root, language, fetchOne]);
  return fetched?.of === chosen ? fetched.all : undefined;
}
