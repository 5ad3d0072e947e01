import { type Catalogue, quickScanOf } from '#core/catalogue/catalogue.ts';
import { answerBeside, criteriaSetAside } from './answer-that-holds.ts';
import {
  type AreaScore,
  type AssessmentScore,
  areaTarget,
  type Scored,
  scoreArea,
  scoreAssessment,
  scoreWhole,
} from './score-assessment.ts';
import { type ClauseScore, scoreClause } from './score-clause.ts';

/** A score together with what it was made from, so that the next one looks only at what has changed. */
export interface Standing {
  readonly catalogue: Catalogue;
  /** The catalogue as it is scored: in a quick scan its headline criteria alone. */
  readonly walked: Catalogue;
  readonly assessment: Scored;
  readonly setAside: ReadonlySet<string>;
  readonly score: AssessmentScore;
}

function standAnew(catalogue: Catalogue, assessment: Scored): Standing {
  const walked = assessment.depth === 'quick' ? quickScanOf(catalogue) : catalogue;
  const setAside = criteriaSetAside(walked, assessment);
  return { catalogue, walked, assessment, setAside, score: scoreAssessment(catalogue, assessment) };
}

/** The list itself where every entry stayed what it was. */
function sameOr<Entry>(before: readonly Entry[], after: readonly Entry[]): readonly Entry[] {
  return after.every((entry, position) => entry === before[position]) ? before : after;
}

/**
 * How an assessment stands after a change, given how it stood. Equal to `scoreAssessment`; but a clause
 * whose answers stayed what they were, an area of such clauses and a whole of such areas are the very
 * objects they were before, so that nothing which shows them has to look again.
 */
export function scoreAgain(
  before: Standing | undefined,
  catalogue: Catalogue,
  assessment: Scored,
): Standing {
  if (before?.catalogue !== catalogue || before.assessment.depth !== assessment.depth)
    return standAnew(catalogue, assessment);
  const isSetAsideAlike =
    assessment.clauses === before.assessment.clauses &&
    assessment.areas === before.assessment.areas;
  const setAside = isSetAsideAlike ? before.setAside : criteriaSetAside(before.walked, assessment);
  const answered = answerBeside(before.setAside, before.assessment);
  const answer = answerBeside(setAside, assessment);
  const clauseAgain = (score: ClauseScore): ClauseScore =>
    score.clause.criteria.every(({ id }) => answer(id) === answered(id))
      ? score
      : scoreClause(score.clause, answer);
  const areaAgain = (score: AreaScore): AreaScore => {
    const scores = sameOr(score.clauses, score.clauses.map(clauseAgain));
    const isSame =
      scores === score.clauses && areaTarget(assessment, score.area.id) === score.target;
    return isSame ? score : scoreArea(score.area, scores, assessment);
  };
  const areas = sameOr(before.score.areas, before.score.areas.map(areaAgain));
  const isSame =
    areas === before.score.areas && assessment.areaWeights === before.assessment.areaWeights;
  const score = isSame ? before.score : scoreWhole(areas, assessment);
  return { ...before, assessment, setAside, score };
}
