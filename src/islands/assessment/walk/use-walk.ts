import { useCallback, useMemo, useState } from 'react';
import { nextStep, WALK_FILTERS, type WalkFilter } from '#core/assessment/walk.ts';
import { allClauses, type Catalogue, type Clause, quickScanOf } from '#core/catalogue/catalogue.ts';
import { type AssessmentScore, scoreAssessment } from '#core/scoring/score-assessment.ts';
import { type Opened, useSession } from '#islands/shared/use-opened.ts';
import type { SessionState } from '#storage/assessment-session.ts';
import { focusCriterion, focusedCriterion, focusHeading } from './focus.ts';
import { usePlace } from './use-place.ts';

/** Where the walk is, how it stands, and how to move on. */
export interface Walk {
  readonly state: SessionState;
  /** The catalogue as it is walked: whole, or its headline criteria. */
  readonly catalogue: Catalogue;
  readonly score: AssessmentScore;
  readonly clause: Clause;
  readonly filter: WalkFilter;
  readonly setFilter: (filter: WalkFilter) => void;
  readonly goTo: (clause: Clause) => void;
  /** Moves to the next criterion that the filter shows; with no filter, to the next open one. */
  readonly goToNext: () => void;
  readonly goToNeighbour: (offset: number) => void;
}

/** The walk through an opened assessment. */
export function useWalk({ session, catalogue: whole }: Opened): Walk {
  const state = useSession(session);
  const { assessment } = state;
  const catalogue = useMemo(
    () => (assessment.depth === 'quick' ? quickScanOf(whole) : whole),
    [whole, assessment.depth],
  );
  const score = useMemo(() => scoreAssessment(whole, assessment), [whole, assessment]);
  const [clause, setClause] = usePlace(catalogue);
  const [filter, setFilter] = useState<WalkFilter>(filterFromAddress);

  const goTo = useCallback(
    (target: Clause) => {
      setClause(target);
      focusHeading();
    },
    [setClause],
  );
  const goToNext = () => {
    const from = focusedCriterion() ?? lastBefore(catalogue, clause);
    const step = nextStep(catalogue, assessment, filter === 'all' ? 'open' : filter, from);
    if (step === undefined) return;
    if (step.clause.id !== clause.id) setClause(step.clause);
    focusCriterion(step.criterion.id);
  };
  const goToNeighbour = (offset: number) => {
    const clauses = allClauses(catalogue);
    const target = clauses[clauses.findIndex(({ id }) => id === clause.id) + offset];
    if (target !== undefined) goTo(target);
  };
  return { state, catalogue, score, clause, filter, setFilter, goTo, goToNext, goToNeighbour };
}

/** The filter that a link to this page asks for, such as `?show=open`. */
function filterFromAddress(): WalkFilter {
  const asked = new URLSearchParams(location.search).get('show');
  return WALK_FILTERS.find((filter) => filter === asked) ?? 'all';
}

/** The last criterion before a clause, so that "next" begins with the clause itself. */
function lastBefore(catalogue: Catalogue, clause: Clause): string | undefined {
  const clauses = allClauses(catalogue);
  const position = clauses.findIndex(({ id }) => id === clause.id);
  return clauses[position - 1]?.criteria.at(-1)?.id;
}
