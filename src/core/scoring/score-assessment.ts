import { type Area, type Catalogue, quickScanOf } from '#core/catalogue/catalogue.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { Assessment, MaturityLevel } from '#schema/record/assessment.ts';
import { type Answered, answerLookup } from './answer-that-holds.ts';
import { type Fraction, floor, weightedMean } from './fraction.ts';
import {
  type Alignment,
  type ClauseScore,
  type Completeness,
  scoreClause,
} from './score-clause.ts';

/** Why an area or the whole stands no higher. */
export interface HeldBack {
  /** `index`: the mean is below the next level; `lowestClause`: the cap of one level above the lowest clause bites; `both` at once. */
  readonly by: 'index' | 'lowestClause' | 'both' | 'nothing';
  /** The clauses at the lowest level. */
  readonly lowest: readonly ClauseScore[];
}

/** A level made from the levels of several clauses: an area, or the whole assessment. */
export interface CombinedScore {
  /** `null` when nothing in it applies. */
  readonly level: MaturityLevel | null;
  readonly index: Fraction | null;
  readonly completeness: Completeness;
  /** Applicable criteria answered "unknown". */
  readonly unknown: number;
  readonly provisional: boolean;
  readonly alignment: Alignment;
  readonly heldBack: HeldBack;
}

export interface AreaScore extends CombinedScore {
  readonly area: Area;
  readonly target: MaturityLevel;
  readonly clauses: readonly ClauseScore[];
}

export interface AssessmentScore {
  readonly overall: CombinedScore;
  readonly areas: readonly AreaScore[];
  readonly clauses: readonly ClauseScore[];
}

/** The parts of an assessment that its score depends on. */
export type Scored = Answered & Pick<Assessment, 'depth' | 'targets' | 'areaWeights'>;

/** The target level of an area for which none is set. */
export const DEFAULT_TARGET: MaturityLevel = 3;

/** The level aimed at in an area: 3 unless set. */
export function areaTarget(assessment: Pick<Assessment, 'targets'>, areaId: string): MaturityLevel {
  return ownEntry(assessment.targets.areas, areaId) ?? DEFAULT_TARGET;
}

/** The level aimed at in a clause: its own, or its area's. */
export function clauseTarget(
  assessment: Pick<Assessment, 'targets'>,
  clause: { readonly id: string; readonly area: string },
): MaturityLevel {
  return ownEntry(assessment.targets.clauses, clause.id) ?? areaTarget(assessment, clause.area);
}

function sum(parts: readonly Completeness[]): Completeness {
  return {
    answered: parts.reduce((total, part) => total + part.answered, 0),
    applicable: parts.reduce((total, part) => total + part.applicable, 0),
  };
}

/**
 * Level = min(floor(index), 1 + the lowest clause level): nobody is called level L while some clause
 * stands more than one level behind.
 */
function combine(clauses: readonly ClauseScore[], index: Fraction | null): CombinedScore {
  const levels = clauses.flatMap((score) => (score.level === null ? [] : [score.level]));
  const lowestLevel = Math.min(...levels);
  const lowest = clauses.filter((score) => score.level === lowestLevel);
  const mean = index === null ? 0 : floor(index);
  const level = Math.min(mean, lowestLevel + 1) as MaturityLevel;
  return {
    level: index === null ? null : level,
    index,
    completeness: sum(clauses.map((score) => score.completeness)),
    unknown: clauses.reduce((total, score) => total + score.unknown, 0),
    provisional: clauses.some((score) => score.provisional),
    alignment: {
      met: clauses.reduce((total, score) => total + score.alignment.met, 0),
      applicable: clauses.reduce((total, score) => total + score.alignment.applicable, 0),
    },
    heldBack: { by: index === null ? 'nothing' : heldBackBy(mean, lowestLevel + 1), lowest },
  };
}

function heldBackBy(mean: number, cap: number): HeldBack['by'] {
  if (mean === 5) return 'nothing';
  if (mean === cap) return 'both';
  return cap < mean ? 'lowestClause' : 'index';
}

function meanOf(parts: readonly { index: Fraction | null; weight: number }[]): Fraction | null {
  const known = parts.flatMap(({ index, weight }) =>
    index === null ? [] : [{ value: index, weight }],
  );
  return known.length === 0 ? null : weightedMean(known);
}

/** Scores an area: the mean of its clauses, weighted by the catalogue. */
export function scoreArea(
  area: Area,
  clauses: readonly ClauseScore[],
  assessment: Pick<Assessment, 'targets'>,
): AreaScore {
  const index = meanOf(
    clauses.map((score) => ({ index: score.index, weight: score.clause.weight })),
  );
  return { ...combine(clauses, index), area, target: areaTarget(assessment, area.id), clauses };
}

/** Scores the whole: the mean of the areas, equal unless the user says otherwise. */
export function scoreWhole(
  areas: readonly AreaScore[],
  { areaWeights }: Pick<Assessment, 'areaWeights'>,
): AssessmentScore {
  const clauses = areas.flatMap((area) => area.clauses);
  const index = meanOf(
    areas.map((score) => ({
      index: score.index,
      weight: ownEntry(areaWeights, score.area.id) ?? 1,
    })),
  );
  return { overall: combine(clauses, index), areas, clauses };
}

/**
 * Scores a whole assessment: every clause, every area (mean of its clauses weighted by the
 * catalogue), and the whole (mean of the areas, equal unless the user says otherwise).
 * A quick scan is scored by the same rule over its headline criteria alone.
 */
export function scoreAssessment(catalogue: Catalogue, assessment: Scored): AssessmentScore {
  const walked = assessment.depth === 'quick' ? quickScanOf(catalogue) : catalogue;
  const answer = answerLookup(walked, assessment);
  const areas = walked.areas.map((area) =>
    scoreArea(
      area,
      area.clauses.map((clause) => scoreClause(clause, answer)),
      assessment,
    ),
  );
  return scoreWhole(areas, assessment);
}
