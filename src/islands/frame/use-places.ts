import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { fetchData } from '#islands/shared/fetch-data.ts';
import type { SurroundingsProps, Words } from '#islands/shared/surroundings.tsx';
import { PLACES, type Place } from '#text/addresses.ts';
import { PLACE_WORDS } from '#text/place-words.ts';
import { LOAD_PLACE, type PlaceProps } from './places.ts';

type Part = ComponentType<PlaceProps>;

/** The places that are here, and their words. */
export interface LoadedPlaces {
  readonly words: Partial<Words>;
  /** A place's component; undefined until it is fetched. */
  readonly partOf: (place: Place) => Part | 'failed' | undefined;
  /** Fetches a place ahead. Costs nothing where it is here. */
  readonly fetchAhead: (place: Place) => void;
}

/** So long nobody is in the way of the place that was opened first. */
const PATIENCE = 2_000;

/** Fetches places with their words: the one that is shown at once, the others when the browser has time. */
export function usePlaces(
  shown: Place,
  { root, language, words }: SurroundingsProps,
): LoadedPlaces {
  const [parts, setParts] = useState<Partial<Record<Place, Part | 'failed'>>>({});
  const [known, setKnown] = useState(words);
  // What is being fetched or is here; what failed is asked for again.
  const [asked] = useState(() => new Set<Place>());
  const fetchAhead = useCallback(
    (place: Place) => {
      if (asked.has(place)) return;
      asked.add(place);
      void fetchPlace(place, root, language, words).then((fetched) => {
        if (fetched === undefined) asked.delete(place);
        if (fetched) setKnown((before) => ({ ...before, ...fetched.words }));
        setParts((before) => ({ ...before, [place]: fetched?.part ?? 'failed' }));
      });
    },
    [asked, root, language, words],
  );
  useEffect(() => fetchAhead(shown), [fetchAhead, shown]);
  useEffect(() => {
    const timer = setTimeout(() => whenIdle(PLACES, fetchAhead), PATIENCE);
    return () => clearTimeout(timer);
  }, [fetchAhead]);
  return { words: known, partOf: (place) => parts[place], fetchAhead };
}

/** A place's component and words; undefined where one of them could not be fetched. */
async function fetchPlace(
  place: Place,
  root: string,
  language: string,
  there: Partial<Words>,
): Promise<{ readonly part: Part; readonly words: Partial<Words> } | undefined> {
  const missing = PLACE_WORDS[place].filter((name) => there[name] === undefined);
  try {
    const [part, ...files] = await Promise.all([
      LOAD_PLACE[place](),
      ...missing.map((name) => fetchData<unknown>(`${root}data/words/${language}/${name}.json`)),
    ]);
    if (files.some((file) => !file.ok)) return undefined;
    const fetched = files.map((file, position) => [missing[position], file.ok && file.value]);
    return { part, words: Object.fromEntries(fetched) };
  } catch {
    return undefined;
  }
}

/** Does one thing after the other, each when the browser has nothing better to do. */
function whenIdle(places: readonly Place[], act: (place: Place) => void): void {
  const idle = globalThis.requestIdleCallback ?? ((next: () => void) => setTimeout(next, 200));
  const [first, ...others] = places;
  if (first === undefined) return;
  idle(() => {
    act(first);
    whenIdle(others, act);
  });
}
