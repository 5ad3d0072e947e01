import { useEffect, useMemo, useRef, useState } from 'react';
import { currentFinal } from '#core/assessment/finality.ts';
import { WALK_FILTERS, type WalkFilter } from '#core/assessment/walk.ts';
import type { Clause } from '#core/catalogue/catalogue.ts';
import { type Opened, useSession } from '#islands/shared/use-opened.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { AssessmentSession } from '#storage/assessments.ts';
import { writeLastPlace } from '#storage/last-place.ts';
import { type Cursor, useCursor } from './use-cursor.ts';
import { usePlace } from './use-place.ts';
import { type Route, type Standing, useRoute, useStanding } from './use-route.ts';
import { useWaiting, type Waiting } from './use-waiting.ts';
import { firstIn, type Ways, waysOf } from './ways.ts';

/** Where the walk is, how it stands, and how to move on. */
export interface Walk extends Route, Standing, Waiting, Ways {
  readonly session: AssessmentSession;
  readonly assessment: Assessment;
  /** The assessment is final and can only be read. */
  readonly isLocked: boolean;
  readonly clause: Clause;
  readonly filter: WalkFilter;
  readonly setFilter: (filter: WalkFilter) => void;
  readonly cursor: Cursor;
}

/** The walk through an opened assessment; where `goesOn`, the focus moves on after an answer. */
export function useWalk({ session, standards }: Opened, goesOn: boolean): Walk {
  const { assessment } = useSession(session);
  const route = useRoute(standards, assessment);
  const { steps } = route;
  const [clause, open] = usePlace(route.catalogues, assessment.id);
  const standing = useStanding(route.catalogues, standards, clause, assessment);
  const [filter, setFilter] = useState<WalkFilter>(filterFromAddress);
  const waiting = useWaiting(steps, assessment, filter);
  const cursor = useCursor(`${clause.id} ${filter}`, () => firstIn(clause, steps, assessment));
  useLastPlace(assessment.id, clause, cursor);

  // What rows are given must stay the same, or each answer would draw all of them again.
  const here = useRef({ ...route, clause, filter, goesOn });
  here.current = { ...route, clause, filter, goesOn };
  const ways = useMemo(
    () => waysOf({ session, cursor, open, here: () => here.current }),
    [session, cursor, open],
  );
  const isLocked = currentFinal(assessment) !== undefined;
  const place = { session, assessment, isLocked, clause, filter, setFilter, cursor };
  return { ...route, ...standing, ...waiting, ...ways, ...place };
}

/** Remembers where one is, for when the assessment is opened again. */
function useLastPlace(assessmentId: string, { id }: Clause, cursor: Cursor): void {
  useEffect(() => {
    const keep = () => writeLastPlace(assessmentId, cursor.last() ?? id);
    writeLastPlace(assessmentId, id);
    addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', keep);
    return () => {
      removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', keep);
    };
  }, [assessmentId, id, cursor]);
  const leave = useRef(() => {});
  leave.current = () => writeLastPlace(assessmentId, cursor.last() ?? id);
  useEffect(() => () => leave.current(), []);
}

/** The filter that a link to this page asks for, such as `?show=open`. */
function filterFromAddress(): WalkFilter {
  const asked = new URLSearchParams(location.search).get('show');
  return WALK_FILTERS.find((filter) => filter === asked) ?? 'all';
}
