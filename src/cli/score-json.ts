import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { clauseTitle } from '#core/catalogue/catalogue.ts';
import { gapSize } from '#core/gap/find-gaps.ts';
import { type Fraction, toFigure } from '#core/scoring/fraction.ts';
import {
  type AssessmentScore,
  type CombinedScore,
  clauseTarget,
} from '#core/scoring/score-assessment.ts';
import { type ClauseScore, SCORING_VERSION } from '#core/scoring/score-clause.ts';
import type { Assessment } from '#schema/record/assessment.ts';

/** Names the shape below, so that a program that reads it can check; the version rises when it changes. */
const SCORE_FORMAT = 'redress-score';
const SCORE_FORMAT_VERSION = 1;

/** The index as printed: two decimals, cut. A program that needs it exact has the answers. */
function indexNumber(index: Fraction | null): number | null {
  return index === null ? null : Number(toFigure(index));
}

function combined({ level, index, alignment, completeness, ...score }: CombinedScore) {
  const isHeldByClauses = score.heldBack.by === 'lowestClause' || score.heldBack.by === 'both';
  return {
    level,
    index: indexNumber(index),
    alignment,
    completeness,
    unknown: score.unknown,
    provisional: score.provisional,
    heldBackBy: {
      by: score.heldBack.by,
      clauses: isHeldByClauses ? score.heldBack.lowest.map(({ clause }) => clause.id) : [],
    },
  };
}

function clauseEntry(score: ClauseScore, assessment: Assessment) {
  const { clause, level, index, alignment, completeness, unknown, provisional } = score;
  const target = clauseTarget(assessment, clause);
  return {
    id: clause.id,
    title: clauseTitle(clause),
    area: clause.area,
    level,
    index: indexNumber(index),
    alignment,
    completeness,
    unknown,
    provisional,
    target,
    gap: gapSize(score, target),
    heldBackBy: score.heldBackBy.map(({ id }) => id),
  };
}

/**
 * The score as data for other programs. Levels are 1 to 5 and indices 1.00 to 5.00; both are `null`
 * where nothing applies.
 */
export function scoreJson(
  { standard }: Pick<Catalogue, 'standard'>,
  assessment: Assessment,
  score: AssessmentScore,
) {
  const { id, edition, catalogueVersion } = standard;
  return {
    format: SCORE_FORMAT,
    version: SCORE_FORMAT_VERSION,
    scoringVersion: SCORING_VERSION,
    standard: { id, edition, catalogueVersion },
    organisation: assessment.organisation,
    depth: assessment.depth,
    overall: combined(score.overall),
    areas: score.areas.map((area) => ({
      id: area.area.slug,
      title: area.area.title,
      ...combined(area),
      target: area.target,
    })),
    clauses: score.clauses.map((clause) => clauseEntry(clause, assessment)),
  };
}
