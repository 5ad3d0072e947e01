import { useMemo, useRef } from 'react';
import { type WalkStep, walkSteps } from '#core/assessment/walk.ts';
import { allClauses, type Catalogue, type Clause } from '#core/catalogue/catalogue.ts';
import { type Standing as Scored, scoreAgain } from '#core/scoring/score-again.ts';
import type { AssessmentScore } from '#core/scoring/score-assessment.ts';
import { type Compliance, scoreProvisions } from '#core/scoring/score-provisions.ts';
import type { Standards } from '#islands/shared/use-opened.ts';
import { useWalked } from '#islands/shared/use-walked.ts';
import type { Assessment } from '#schema/record/assessment.ts';

/** What the walk goes along. It stays the same while criteria are answered. */
export interface Route {
  /** The catalogues as they are walked: tailored, and whole or their headline criteria. */
  readonly catalogues: readonly Catalogue[];
  /** All their clauses. */
  readonly clauses: readonly Clause[];
  readonly steps: readonly WalkStep[];
  /** The clause in which each criterion is asked. */
  readonly askedAt: ReadonlyMap<string, Clause>;
}

/** How the assessment stands against the standard of the open clause. */
export interface Standing {
  readonly catalogue: Catalogue;
  /** Names of its levels; none for a code of rules. */
  readonly levelNames: readonly string[];
  readonly score: AssessmentScore;
  /** By clause id, how each provision is complied with; undefined where there are levels. */
  readonly provisions: ReadonlyMap<string, Compliance> | undefined;
}

/** The walk's way through the standards of an assessment. */
export function useRoute(standards: Standards, assessment: Assessment): Route {
  const { clauses, areas } = assessment;
  const catalogues = useWalked(standards, assessment);
  const all = useMemo(() => catalogues.flatMap(allClauses), [catalogues]);
  const steps = useMemo(
    () => walkSteps(catalogues, { clauses, areas, answers: {} }),
    [catalogues, clauses, areas],
  );
  const asked = useMemo(
    () => new Map(steps.map(({ criterion, clause }) => [criterion.id, clause])),
    [steps],
  );
  return { catalogues, clauses: all, steps, askedAt: asked };
}

/** How it stands against the standard of a clause, made from how it stood before. */
export function useStanding(
  catalogues: readonly Catalogue[],
  standards: Standards,
  clause: Clause,
  assessment: Assessment,
): Standing {
  const position = useMemo(() => {
    const found = catalogues.findIndex((one) => allClauses(one).includes(clause));
    return Math.max(0, found);
  }, [catalogues, clause]);
  const catalogue = catalogues[position] ?? standards[0].catalogue;
  const before = useRef<Scored>(undefined);
  const scored = useMemo(
    () => scoreAgain(before.current, catalogue, assessment),
    [catalogue, assessment],
  );
  before.current = scored;
  const provisions = useMemo(() => complianceOf(catalogue, assessment), [catalogue, assessment]);
  const { levelNames } = standards[position] ?? standards[0];
  return { catalogue, levelNames, score: scored.score, provisions };
}

function complianceOf(catalogue: Catalogue, assessment: Assessment) {
  if (catalogue.standard.scale === 'levels') return undefined;
  const { clauses } = scoreProvisions(catalogue, assessment);
  return new Map(clauses.map(({ clause, compliance }) => [clause.id, compliance]));
}
