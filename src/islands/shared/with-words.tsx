import { type ComponentType, useEffect, useState } from 'react';
import type { PlaceWordFile } from '#text/place-words.ts';
import { fetchPart } from './fetch-part.ts';
import { SurroundingsOf, useSurroundings, type Words } from './surroundings.tsx';

/** The words that a page does not bring; undefined where some of them do not come. */
async function fetchWords(
  names: readonly PlaceWordFile[],
  { root, language, words }: ReturnType<typeof useSurroundings>,
): Promise<Partial<Words> | undefined> {
  const missing = names.filter((name) => words[name] === undefined);
  const fetched = await Promise.all(
    missing.map((name) => fetchPart<unknown>(`${root}data/words/${language}/${name}.json`)),
  );
  if (fetched.includes(undefined)) return undefined;
  return { ...words, ...Object.fromEntries(fetched.map((one, at) => [missing[at], one])) };
}

/** A part with words of its own: they are fetched with it, so that no page brings them that does without it. */
export function withWords<Props extends object>(
  names: readonly PlaceWordFile[],
  Part: ComponentType<Props>,
) {
  return function WithWords(props: Props) {
    const surroundings = useSurroundings();
    const [known, setKnown] = useState<Partial<Words>>();
    useEffect(() => void fetchWords(names, surroundings).then(setKnown), [surroundings]);
    if (known === undefined) return null;
    return (
      <SurroundingsOf {...surroundings} words={known}>
        <Part {...props} />
      </SurroundingsOf>
    );
  };
}
