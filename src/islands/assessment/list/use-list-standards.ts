import { useEffect, useRef, useState } from 'react';
import { fetchData } from '#islands/shared/fetch-data.ts';
import { useSurroundings } from '#islands/shared/surroundings.tsx';
import { fetchStandards, type Standards } from '#islands/shared/use-opened.ts';
import type { Assessment } from '#schema/record/assessment.ts';

/** What fetches each address once, however many assessments ask for it. */
export function startFetching(): typeof fetchData {
  const asked = new Map<string, ReturnType<typeof fetchData>>();
  return ((url: string) => {
    const fetching = asked.get(url) ?? fetchData(url);
    asked.set(url, fetching);
    // What could not be had is asked for again when the list is read again.
    void fetching.then(({ ok }) => ok || asked.delete(url));
    return fetching;
  }) as typeof fetchData;
}

/** The catalogues of each assessment in the list, by its id. Without them a row shows no standing. */
export function useListStandards(
  records: readonly Assessment[] | undefined,
): ReadonlyMap<string, Standards> {
  const { root, language } = useSurroundings();
  const [standards, setStandards] = useState<ReadonlyMap<string, Standards>>(new Map());
  const fetching = useRef<typeof fetchData>(undefined);
  useEffect(() => {
    fetching.current ??= startFetching();
    const fetchOnce = fetching.current;
    const look = async () => {
      const found = await Promise.all(
        (records ?? []).map(async (assessment) => {
          const fetched = await fetchStandards(assessment, root, language, fetchOnce);
          return fetched.ok ? [[assessment.id, fetched.value] as const] : [];
        }),
      );
      setStandards(new Map(found.flat()));
    };
    void look();
  }, [records, root, language]);
  return standards;
}
