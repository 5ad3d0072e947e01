import { useCallback, useEffect, useState } from 'react';
import { allClauses, type Catalogue, type Clause } from '#core/catalogue/catalogue.ts';
import { clauseAt, criterionAt, placeOf } from '#islands/shared/place.ts';
import { focusCriterion } from './focus.ts';

/** Which clause is open. It stands in the address, so that a link, a reload and "back" find it again. */
export function usePlace(
  catalogues: readonly Catalogue[],
): readonly [Clause, (clause: Clause) => void] {
  const clauses = catalogues.flatMap(allClauses);
  const fromAddress = () => (clauseAt(catalogues) ?? clauses[0])?.id;
  const [place, setPlace] = useState(fromAddress);
  useEffect(() => {
    const follow = () => setPlace(fromAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  });
  const go = useCallback(
    (clause: Clause) => {
      history.pushState(null, '', `#${placeOf(clause, catalogues)}`);
      setPlace(clause.id);
    },
    [catalogues],
  );
  const clause = clauses.find(({ id }) => id === place) ?? clauses[0];
  if (clause === undefined) throw new Error('A catalogue without clauses cannot be walked.');
  useEffect(() => {
    const asked = criterionAt(clause);
    if (asked) focusCriterion(asked.id);
  }, [clause]);
  return [clause, go];
}
