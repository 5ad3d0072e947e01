import { useCallback, useMemo, useRef, useState } from 'react';
import {
  countByClause,
  nextShown,
  shownSteps,
  WALK_FILTERS,
  type WalkFilter,
  type WalkStep,
  walkedCatalogue,
  walkSteps,
} from '#core/assessment/walk.ts';
import { allClauses, type Catalogue, type Clause } from '#core/catalogue/catalogue.ts';
import { type Standing, scoreAgain } from '#core/scoring/score-again.ts';
import type { AssessmentScore } from '#core/scoring/score-assessment.ts';
import { type Compliance, scoreProvisions } from '#core/scoring/score-provisions.ts';
import { type Opened, type Standards, useSession } from '#islands/shared/use-opened.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { SessionState } from '#storage/assessment-session.ts';
import { focusCriterion, focusedCriterion, focusHeading } from './focus.ts';
import { usePlace } from './use-place.ts';

/** Where the walk is, how it stands, and how to move on. */
export interface Walk {
  readonly state: SessionState;
  /** The catalogues as they are walked: tailored, and whole or their headline criteria. */
  readonly catalogues: readonly Catalogue[];
  /** The one of the open clause. */
  readonly catalogue: Catalogue;
  /** Names of its levels; none for a code of rules. */
  readonly levelNames: readonly string[];
  /** How the assessment stands against that one. */
  readonly score: AssessmentScore;
  /** By clause id, how each provision is complied with; undefined where there are levels. */
  readonly provisions: ReadonlyMap<string, Compliance> | undefined;
  readonly clause: Clause;
  readonly filter: WalkFilter;
  readonly setFilter: (filter: WalkFilter) => void;
  readonly goTo: (clause: Clause) => void;
  /** How many criteria are carried over and not confirmed yet, by clause id. */
  readonly toConfirm: ReadonlyMap<string, number>;
  /** What "next" looks for: what the filter shows; with no filter what is open, then what is to be confirmed. */
  readonly wanted: WalkFilter;
  /** How many of these there are in all clauses. */
  readonly wantedCount: number;
  /** Moves to the next of these. */
  readonly goToNext: () => void;
  readonly goToNeighbour: (offset: number) => void;
}

/** The walk through an opened assessment. */
export function useWalk({ session, standards }: Opened): Walk {
  const state = useSession(session);
  const { assessment } = state;
  const catalogues = useCatalogues(standards, assessment);
  const [clause, setClause] = usePlace(catalogues);
  const position = Math.max(
    0,
    catalogues.findIndex((one) => allClauses(one).includes(clause)),
  );
  const catalogue = catalogues[position] ?? standards[0].catalogue;
  const score = useScore(catalogue, assessment);
  const provisions = useMemo(() => complianceOf(catalogue, assessment), [catalogue, assessment]);
  const [filter, setFilter] = useState<WalkFilter>(filterFromAddress);

  const steps = useSteps(catalogues, assessment);
  const waiting = useWaiting(steps, assessment, filter);

  const clauses = catalogues.flatMap(allClauses);
  const goTo = useCallback(
    (target: Clause) => {
      setClause(target);
      focusHeading();
    },
    [setClause],
  );
  const goToNext = () => {
    const from = focusedCriterion() ?? lastBefore(clauses, clause);
    const step = nextShown(steps, assessment, waiting.wanted, from);
    if (step && step.clause.id !== clause.id) setClause(step.clause);
    if (step) focusCriterion(step.criterion.id);
  };
  const goToNeighbour = (offset: number) => {
    const target = clauses[clauses.findIndex(({ id }) => id === clause.id) + offset];
    if (target !== undefined) goTo(target);
  };
  const { levelNames } = standards[position] ?? standards[0];
  const place = { catalogues, catalogue, levelNames, score, provisions, clause };
  return { state, ...place, ...waiting, filter, setFilter, goTo, goToNext, goToNeighbour };
}

/** The catalogues as they are walked. */
function useCatalogues(standards: Standards, { tailoring, depth }: Assessment) {
  return useMemo(
    () => standards.map(({ catalogue }) => walkedCatalogue(catalogue, { tailoring, depth })),
    [standards, tailoring, depth],
  );
}

/** The walk's criteria in their order. */
function useSteps(catalogues: readonly Catalogue[], assessment: Assessment): readonly WalkStep[] {
  const { clauses, areas } = assessment;
  // biome-ignore lint/correctness/useExhaustiveDependencies: they hang on what is set aside alone
  return useMemo(() => walkSteps(catalogues, assessment), [catalogues, clauses, areas]);
}

/** How it stands against one standard, made from how it stood before. */
function useScore(catalogue: Catalogue, assessment: Assessment): AssessmentScore {
  const before = useRef<Standing>(undefined);
  const standing = useMemo(
    () => scoreAgain(before.current, catalogue, assessment),
    [catalogue, assessment],
  );
  before.current = standing;
  return standing.score;
}

/** What still waits for an answer or to be confirmed, and what of it "next" looks for. */
function useWaiting(
  steps: readonly WalkStep[],
  assessment: Assessment,
  filter: WalkFilter,
): Pick<Walk, 'toConfirm' | 'wanted' | 'wantedCount'> {
  return useMemo(() => {
    const toConfirm = countByClause(shownSteps(steps, assessment, 'toConfirm'));
    const first = filter === 'all' ? 'open' : filter;
    const wantedCount = shownSteps(steps, assessment, first).length;
    if (filter !== 'all' || wantedCount > 0 || toConfirm.size === 0)
      return { toConfirm, wanted: first, wantedCount };
    return { toConfirm, wanted: 'toConfirm', wantedCount: total(toConfirm) };
  }, [steps, assessment, filter]);
}

/** How many there are in all clauses. */
export function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function complianceOf(catalogue: Catalogue, assessment: Assessment) {
  if (catalogue.standard.scale === 'levels') return undefined;
  const { clauses } = scoreProvisions(catalogue, assessment);
  return new Map(clauses.map(({ clause, compliance }) => [clause.id, compliance]));
}

/** The filter that a link to this page asks for, such as `?show=open`. */
function filterFromAddress(): WalkFilter {
  const asked = new URLSearchParams(location.search).get('show');
  return WALK_FILTERS.find((filter) => filter === asked) ?? 'all';
}

/** The last criterion before a clause, so that "next" begins with the clause itself. */
function lastBefore(clauses: readonly Clause[], clause: Clause): string | undefined {
  const position = clauses.findIndex(({ id }) => id === clause.id);
  return clauses[position - 1]?.criteria.at(-1)?.id;
}
