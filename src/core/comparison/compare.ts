import { walkedCatalogue } from '#core/assessment/walk.ts';
import type { Catalogue, Clause } from '#core/catalogue/catalogue.ts';
import { answerLookup } from '#core/scoring/answer-that-holds.ts';
import { type Fraction, fraction } from '#core/scoring/fraction.ts';
import {
  type AreaScore,
  type CombinedScore,
  type Scored,
  scoreAssessment,
} from '#core/scoring/score-assessment.ts';
import type { ClauseScore } from '#core/scoring/score-clause.ts';
import {
  type Compliance,
  type ProvisionScore,
  type ProvisionsScore,
  scoreProvisions,
} from '#core/scoring/score-provisions.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { SCORING_VERSION } from '#schema/record/format.ts';
import type { Previous } from '#schema/record/previous.ts';
import { catalogueThen, removedSince, scoredThen } from './as-then.ts';
import { type CriterionChange, criterionChanges } from './criterion-changes.ts';

/** A score then and now; `before` is undefined where the previous assessment asked nothing of it. */
export interface BeforeAndNow<Score> {
  readonly before: Score | undefined;
  readonly now: Score;
}

/** The direction of a change; `none` where the two scores cannot be compared. */
export type Direction = 'risen' | 'fallen' | 'same' | 'none';

/** A clause before and now, with the criteria behind its change. */
export interface ClauseComparison<Score> extends BeforeAndNow<Score> {
  readonly clause: Clause;
  readonly direction: Direction;
  readonly criteria: readonly CriterionChange[];
}

/** Caveats: what keeps the two assessments from being compared like with like. */
export type Caveat =
  /** One of the two assessments was a quick scan. */
  | 'depth'
  /** The catalogue or the scoring rule is another one, so that levels then may differ from those printed then. */
  | 'rule';

interface Compared {
  readonly caveats: readonly Caveat[];
  /** Ids of criteria that were answered then and are no longer in the catalogue: the levels are worked out without them. */
  readonly removed: readonly string[];
}

export interface LevelsComparison extends Compared {
  readonly scale: 'levels';
  readonly overall: BeforeAndNow<CombinedScore>;
  readonly areas: readonly BeforeAndNow<AreaScore>[];
  readonly clauses: readonly ClauseComparison<ClauseScore>[];
}

export interface CodeComparison extends Compared {
  readonly scale: 'provisions';
  readonly overall: BeforeAndNow<ProvisionsScore>;
  readonly clauses: readonly ClauseComparison<ProvisionScore>[];
}

/** How an assessment has changed against one standard. */
export type Comparison = LevelsComparison | CodeComparison;

/**
 * Compares an assessment with the previous one against a standard, whose catalogue stands here whole.
 * Both are scored by today's rule, the previous one over what was asked then. Undefined where the
 * previous one was not against this standard.
 */
export function compare(
  catalogue: Catalogue,
  assessment: Assessment,
  previous: Previous,
): Comparison | undefined {
  const chosen = previous.standards.find(({ id }) => id === catalogue.standard.id);
  if (chosen === undefined) return undefined;
  const isOtherRule =
    chosen.catalogueVersion !== catalogue.standard.catalogueVersion ||
    previous.scoringVersion !== SCORING_VERSION;
  const input: Input = {
    before: { catalogue: catalogueThen(catalogue, previous), assessment: scoredThen(previous) },
    now: { catalogue: walkedCatalogue(catalogue, assessment), assessment },
    compared: {
      caveats: [
        ...(previous.depth === assessment.depth ? [] : ['depth' as const]),
        ...(isOtherRule ? ['rule' as const] : []),
      ],
      removed: removedSince(catalogue, previous),
    },
  };
  return catalogue.standard.scale === 'levels' ? compareLevels(input) : compareCode(input);
}

interface Walked {
  readonly catalogue: Catalogue;
  readonly assessment: Scored;
}

interface Input {
  readonly before: Walked;
  readonly now: Walked;
  readonly compared: Compared;
}

function compareLevels(input: Input): LevelsComparison {
  const before = scoreAssessment(input.before.catalogue, input.before.assessment);
  const now = scoreAssessment(input.now.catalogue, input.now.assessment);
  return {
    scale: 'levels',
    ...input.compared,
    overall: { before: ifAsked(before.overall, before.clauses), now: now.overall },
    areas: now.areas.map((area) => {
      const same = before.areas.find((one) => one.area.id === area.area.id);
      return { before: same && ifAsked(same, same.clauses), now: area };
    }),
    clauses: compareClauses(input, before.clauses, now.clauses, ({ index }) => index),
  };
}

function compareCode(input: Input): CodeComparison {
  const before = scoreProvisions(input.before.catalogue, input.before.assessment);
  const now = scoreProvisions(input.now.catalogue, input.now.assessment);
  return {
    scale: 'provisions',
    ...input.compared,
    overall: { before: ifAsked(before, before.clauses), now },
    clauses: compareClauses(
      input,
      before.clauses,
      now.clauses,
      ({ compliance }) => COMPLIANCE_ORDER[compliance],
    ),
  };
}

/** Compliance in steps: not complied with, unknown and unanswered are the same step to a complainant. */
const COMPLIANCE_ORDER: Readonly<Record<Compliance, Fraction | null>> = {
  complies: fraction(2),
  partly: fraction(1),
  doesNotComply: fraction(0),
  unknown: fraction(0),
  notAnswered: fraction(0),
  notApplicable: null,
};

interface ScoredClause {
  readonly clause: Clause;
}

/** A score; undefined where none of its clauses had a criterion. */
function ifAsked<Score>(score: Score, clauses: readonly ScoredClause[]): Score | undefined {
  return clauses.some(({ clause }) => clause.criteria.length > 0) ? score : undefined;
}

/** Puts the scores of each clause beside one another, with the criteria behind the change. */
function compareClauses<Score extends ScoredClause>(
  { before, now }: Input,
  scoresBefore: readonly Score[],
  scoresNow: readonly Score[],
  heightOf: (score: Score) => Fraction | null,
): readonly ClauseComparison<Score>[] {
  const answerBefore = answerLookup(before.catalogue, before.assessment);
  const answerNow = answerLookup(now.catalogue, now.assessment);
  return scoresNow.map((score) => {
    const { clause } = score;
    const same = scoresBefore.find((one) => one.clause.id === clause.id);
    const asked = same && ifAsked(same, [same]);
    return {
      clause,
      before: asked,
      now: score,
      direction: directionOf(asked ? heightOf(asked) : null, heightOf(score)),
      criteria: criterionChanges(
        { clause: same?.clause, answer: answerBefore },
        { clause, answer: answerNow },
      ),
    };
  });
}

function directionOf(before: Fraction | null, now: Fraction | null): Direction {
  if (before === null || now === null) return 'none';
  const up = now.numerator * before.denominator - before.numerator * now.denominator;
  if (up === 0n) return 'same';
  return up > 0n ? 'risen' : 'fallen';
}

/** The clauses whose level, index or compliance changed, or that of one of their criteria, in the order of the checklist. */
export function changedClauses({
  clauses,
}: Comparison): readonly ClauseComparison<ClauseScore | ProvisionScore>[] {
  return clauses.filter(({ before, now, criteria }) => {
    if (criteria.length > 0) return true;
    return before && 'compliance' in before && before.compliance !== complianceOf(now);
  });
}

function complianceOf(score: ClauseScore | ProvisionScore): Compliance | undefined {
  return 'compliance' in score ? score.compliance : undefined;
}
