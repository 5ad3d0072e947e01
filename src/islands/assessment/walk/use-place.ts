import { useCallback, useEffect, useMemo, useState } from 'react';
import { allClauses, type Catalogue, type Clause } from '#core/catalogue/catalogue.ts';
import { clauseAt, criterionAt, placeOf } from '#islands/shared/place.ts';
import { readLastPlace } from '#storage/last-place.ts';
import { focusCriterion } from './focus.ts';

interface Opening {
  readonly clause: Clause | undefined;
  /** The criterion that is asked for, or at which one was. */
  readonly criterionId: string | undefined;
}

/** What the address names; else where one was in this browser; else the first clause. */
function openingOf(catalogues: readonly Catalogue[], assessmentId: string): Opening {
  const asked = clauseAt(catalogues);
  if (asked) return { clause: asked, criterionId: criterionAt(asked)?.id };
  const clauses = catalogues.flatMap(allClauses);
  const last = readLastPlace(assessmentId);
  const clause = clauses.find(
    ({ id, criteria }) => id === last || criteria.some((criterion) => criterion.id === last),
  );
  return { clause: clause ?? clauses[0], criterionId: clause && last };
}

/** Which clause is open. It stands in the address, so that a link, a reload and "back" find it again. */
export function usePlace(
  catalogues: readonly Catalogue[],
  assessmentId: string,
): readonly [Clause, (clause: Clause) => void] {
  const clauses = useMemo(() => catalogues.flatMap(allClauses), [catalogues]);
  const [opening] = useState(() => openingOf(catalogues, assessmentId));
  const [place, setPlace] = useState(opening.clause?.id);
  useEffect(() => {
    const follow = () => setPlace((clauseAt(catalogues) ?? opening.clause)?.id);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [catalogues, opening]);
  const go = useCallback(
    (clause: Clause) => {
      history.pushState(history.state, '', `#${placeOf(clause, catalogues)}`);
      setPlace(clause.id);
    },
    [catalogues],
  );
  useEffect(() => {
    if (opening.criterionId) focusCriterion(opening.criterionId);
  }, [opening]);
  const clause = clauses.find(({ id }) => id === place) ?? clauses[0];
  if (clause === undefined) throw new Error('A catalogue without clauses cannot be walked.');
  useEffect(() => {
    const asked = criterionAt(clause);
    if (asked) focusCriterion(asked.id);
  }, [clause]);
  return [clause, go];
}
