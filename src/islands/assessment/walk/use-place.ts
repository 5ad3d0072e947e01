import { useCallback, useEffect, useState } from 'react';
import { allClauses, type Catalogue, type Clause } from '#core/catalogue/catalogue.ts';

/** Which clause is open. It stands in the address, so that a link, a reload and "back" find it again. */
export function usePlace(catalogue: Catalogue): readonly [Clause, (clause: Clause) => void] {
  const clauses = allClauses(catalogue);
  const fromAddress = () => {
    const slug = decodeURIComponent(location.hash.slice(1)).split('/')[0];
    return clauses.find((clause) => clause.slug === slug) ?? clauses[0];
  };
  const [place, setPlace] = useState(fromAddress);
  useEffect(() => {
    const follow = () => setPlace(fromAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  });
  const go = useCallback((clause: Clause) => {
    history.pushState(null, '', `#${clause.slug}`);
    setPlace(clause);
  }, []);
  if (place === undefined) throw new Error('A catalogue without clauses cannot be walked.');
  return [place, go];
}
