import { useEffect, useState } from 'react';
import type { ResultWords } from '#core/words/result-words.ts';
import { fetchData } from '#islands/shared/fetch-data.ts';
import { useSurroundings } from '#islands/shared/surroundings.tsx';

/** The words of results, which only those pages fetch that show one; undefined until they are there. */
export function useResultWords(): ResultWords | 'failed' | undefined {
  const { root, language } = useSurroundings();
  const [words, setWords] = useState<ResultWords | 'failed'>();
  useEffect(() => {
    void fetchData<ResultWords>(`${root}data/words/${language}/result.json`).then((fetched) =>
      setWords(fetched.ok ? fetched.value : 'failed'),
    );
  }, [root, language]);
  return words;
}
