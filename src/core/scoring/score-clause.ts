import type { Clause, Criterion } from '#core/catalogue/catalogue.ts';
import type { Rung } from '#schema/authored/clause.ts';
import type { AnswerValue, MaturityLevel } from '#schema/record/assessment.ts';
import { add, type Fraction, fraction } from './fraction.ts';

/** What the scoring rule needs to know of an assessment: the answer that holds for a criterion. */
export type AnswerLookup = (criterionId: string) => AnswerValue | undefined;

export interface Completeness {
  readonly answered: number;
  readonly applicable: number;
}

/** Criteria whose basis is the standard itself; partly met counts as not met. */
export interface Alignment {
  readonly met: number;
  readonly applicable: number;
}

/** `empty`: no applicable criterion stands on the rung; it stops nothing and earns nothing. */
export interface RungScore {
  readonly rung: Rung;
  readonly state: 'complete' | 'incomplete' | 'empty';
  readonly applicable: number;
  /** Applicable criteria on the rung that are not met. */
  readonly open: readonly Criterion[];
}

export interface ClauseScore {
  readonly clause: Clause;
  /** `null` when no criterion of the clause applies. */
  readonly level: MaturityLevel | null;
  /** 1.00 to 5.00; its floor is the level. `null` as the level. */
  readonly index: Fraction | null;
  readonly rungs: readonly RungScore[];
  readonly completeness: Completeness;
  /** Applicable criteria answered "unknown": they count as answered and not met, and are shown apart. */
  readonly unknown: number;
  /** An applicable criterion has no answer yet. */
  readonly provisional: boolean;
  readonly alignment: Alignment;
  /** What holds the level back: the criteria to meet on the lowest incomplete rung. */
  readonly heldBackBy: readonly Criterion[];
  /** Met on a rung above the one that holds the level back: a strength ahead of its level. */
  readonly ahead: readonly Criterion[];
}

/** Whether nothing of it is answered yet: it has no level to speak of, though the rule would call it level 1. */
export function isUntouched({ completeness }: Pick<ClauseScore, 'completeness'>): boolean {
  return completeness.answered === 0 && completeness.applicable > 0;
}

const RUNGS: readonly Rung[] = [2, 3, 4, 5];

/** Half points, so that they stay whole: met 2, partly 1, anything else 0. */
export function halfPoints(value: AnswerValue | undefined): number {
  if (value === 'met') return 2;
  return value === 'partly' ? 1 : 0;
}

function scoreRung(rung: Rung, applicable: readonly Criterion[], answer: AnswerLookup): RungScore {
  const onRung = applicable.filter((criterion) => criterion.rung === rung);
  const open = onRung.filter((criterion) => answer(criterion.id) !== 'met');
  const state = onRung.length === 0 ? 'empty' : open.length === 0 ? 'complete' : 'incomplete';
  return { rung, state, applicable: onRung.length, open };
}

/** The level that the rungs earn: no gap is jumped, and an empty rung earns nothing. */
function levelOf(rungs: readonly RungScore[]): MaturityLevel {
  let level: MaturityLevel = 1;
  for (const rung of rungs) {
    if (rung.state === 'incomplete') break;
    if (rung.state === 'complete') level = rung.rung;
  }
  return level;
}

/** Level plus the share of points on the lowest incomplete rung. */
function indexOf(level: MaturityLevel, blocking: RungScore | undefined, points: number): Fraction {
  if (blocking === undefined) return fraction(level);
  return add(fraction(level), fraction(points, 2 * blocking.applicable));
}

/**
 * Scores one clause by steps 1 to 5 of the rule: level, index, alignment, completeness, and what
 * holds the level back. The level follows the self-assessment idea of ISO 9004: the highest level
 * reached with no gap below it. With the answers met met / met partly unmet / met unmet / not
 * applicable on rungs 2 to 5 the level is 2 and the index 2.50.
 */
export function scoreClause(clause: Clause, answer: AnswerLookup): ClauseScore {
  const applicable = clause.criteria.filter(
    (criterion) => answer(criterion.id) !== 'notApplicable',
  );
  const isMet = (criterion: Criterion) => answer(criterion.id) === 'met';
  const rungs = RUNGS.map((rung) => scoreRung(rung, applicable, answer));
  const blocking = rungs.find((rung) => rung.state === 'incomplete');
  const answered = applicable.filter((criterion) => answer(criterion.id) !== undefined).length;
  const fromStandard = applicable.filter((criterion) => criterion.basis !== 'practice');
  const level = levelOf(rungs);
  const points = applicable
    .filter((criterion) => criterion.rung === blocking?.rung)
    .reduce((sum, criterion) => sum + halfPoints(answer(criterion.id)), 0);
  return {
    clause,
    level: applicable.length === 0 ? null : level,
    index: applicable.length === 0 ? null : indexOf(level, blocking, points),
    rungs,
    completeness: { answered, applicable: applicable.length },
    unknown: applicable.filter((criterion) => answer(criterion.id) === 'unknown').length,
    provisional: answered < applicable.length,
    alignment: { met: fromStandard.filter(isMet).length, applicable: fromStandard.length },
    heldBackBy: blocking?.open ?? [],
    ahead: blocking ? applicable.filter((c) => c.rung > blocking.rung && isMet(c)) : [],
  };
}
