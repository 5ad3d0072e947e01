import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { clauseTitle } from '#core/catalogue/catalogue.ts';
import { gapSize } from '#core/gap/gap-size.ts';
import { coverageOf } from '#core/scoring/coverage.ts';
import { type Fraction, toFigure } from '#core/scoring/fraction.ts';
import {
  type CombinedScore,
  clauseTarget,
  scoreAssessment,
} from '#core/scoring/score-assessment.ts';
import type { ClauseScore } from '#core/scoring/score-clause.ts';
import { scoreProvisions } from '#core/scoring/score-provisions.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { SCORING_VERSION } from '#schema/record/format.ts';

/** Names the shape below, so that a program that reads it can check; the version rises when it changes. */
const SCORE_FORMAT = 'redress-score';
const SCORE_FORMAT_VERSION = 2;

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

function levels(catalogue: Catalogue, assessment: Assessment) {
  const score = scoreAssessment(catalogue, assessment);
  return {
    overall: combined(score.overall),
    areas: score.areas.map((area) => ({
      id: area.area.id,
      title: area.area.title,
      ...combined(area),
      target: area.target,
    })),
    clauses: score.clauses.map((clause) => clauseEntry(clause, assessment)),
  };
}

function provisions(catalogue: Catalogue, assessment: Assessment) {
  const { counts, completeness, clauses } = scoreProvisions(catalogue, assessment);
  return {
    counts,
    completeness,
    provisions: clauses.map(({ clause, ...score }) => ({
      id: clause.id,
      title: clauseTitle(clause),
      area: clause.area,
      ...score,
    })),
  };
}

/**
 * The score as data for other programs, a standard after the other. Levels are 1 to 5 and indices
 * 1.00 to 5.00; both are `null` where nothing applies. A code of rules has counts in their place.
 */
export function scoreJson(catalogues: readonly Catalogue[], assessment: Assessment) {
  return {
    format: SCORE_FORMAT,
    version: SCORE_FORMAT_VERSION,
    scoringVersion: SCORING_VERSION,
    organisation: assessment.organisation,
    depth: assessment.depth,
    standards: catalogues.map((catalogue) => {
      const { id, edition, catalogueVersion, scale, notAsked } = catalogue.standard;
      const { reached, notReached } = coverageOf(catalogue, assessment);
      const clausesReached = {
        reached: reached.length,
        notReached: notReached.map((clause) => clause.id),
      };
      const of = scale === 'levels' ? levels : provisions;
      return {
        id,
        edition,
        catalogueVersion,
        scale,
        ...(notAsked === undefined ? {} : { notAsked }),
        coverage: clausesReached,
        ...of(catalogue, assessment),
      };
    }),
  };
}
