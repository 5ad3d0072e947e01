import { type ComponentType, useEffect, useState } from 'react';
import { fetchData } from '#islands/shared/fetch-data.ts';
import { SurroundingsOf, useSurroundings, type Words } from '#islands/shared/surroundings.tsx';

/** Words of working as a team, and of its fields. */
const NEEDED = ['team', 'registers'] as const;

/** The words that a page does not bring. */
async function fetchWords(root: string, language: string, there: Partial<Words>) {
  const missing = NEEDED.filter((name) => there[name] === undefined);
  const fetched = await Promise.all(
    missing.map((name) => fetchData<unknown>(`${root}data/words/${language}/${name}.json`)),
  );
  if (fetched.some(({ ok }) => !ok)) return undefined;
  const entries = fetched.map((one, at) => [missing[at], one.ok && one.value]);
  return { ...there, ...Object.fromEntries(entries) } as Partial<Words>;
}

/** A part with the words of working as a team: fetched with it, so that nobody else fetches them. */
export function withTeamWords<Props extends object>(Part: ComponentType<Props>) {
  return function WithTeamWords(props: Props) {
    const surroundings = useSurroundings();
    const { root, language, words } = surroundings;
    const [known, setKnown] = useState<Partial<Words>>();
    useEffect(() => void fetchWords(root, language, words).then(setKnown), [root, language, words]);
    if (known === undefined) return null;
    return (
      <SurroundingsOf {...surroundings} words={known}>
        <Part {...props} />
      </SurroundingsOf>
    );
  };
}
