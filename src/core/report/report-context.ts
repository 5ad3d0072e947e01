import { answerLookup } from '#core/assessment/effective-answer.ts';
import { type Catalogue, type ClauseGuidance, quickScanOf } from '#core/catalogue/catalogue.ts';
import { findGaps, type Gap } from '#core/gap/find-gaps.ts';
import { type AssessmentScore, scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { AnswerLookup } from '#core/scoring/score-clause.ts';
import type { MaturityModel } from '#schema/authored/maturity-model.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { ReportWords } from './report-words.ts';

/** What a report is made from. */
export interface ReportInput {
  readonly catalogue: Catalogue;
  /** By clause id; the report takes the actions from it. */
  readonly guidance: Readonly<Record<string, Pick<ClauseGuidance, 'actions' | 'test'>>>;
  readonly maturityModel: MaturityModel;
  readonly assessment: Assessment;
  /** ISO instant for the file's metadata. */
  readonly createdAt: string;
  readonly words: ReportWords;
  /** Language of the words, such as `en` or `zh`. */
  readonly language: string;
}

/** The input with everything that is worked out from it once and read by every section. */
export interface ReportContext extends ReportInput {
  /** As it was walked: narrowed to the headline criteria for a quick scan. */
  readonly catalogue: Catalogue;
  readonly score: AssessmentScore;
  readonly gaps: readonly Gap[];
  readonly answer: AnswerLookup;
  /** The organisation's name, or that it has none. */
  readonly organisation: string;
  /** No applicable criterion has an answer, so nothing can be said about the organisation. */
  readonly isUnanswered: boolean;
  /** The words that differ where the standard is binding. */
  readonly modeWords: ReportWords['byMode']['guidance'];
}

/** Scores the assessment and gathers what the sections need. */
export function makeContext(input: ReportInput): ReportContext {
  const { assessment, words } = input;
  const catalogue = assessment.depth === 'quick' ? quickScanOf(input.catalogue) : input.catalogue;
  const score = scoreAssessment(catalogue, assessment);
  const { answered, applicable } = score.overall.completeness;
  return {
    ...input,
    catalogue,
    score,
    gaps: findGaps(catalogue, assessment, score),
    answer: answerLookup(catalogue, assessment),
    organisation: assessment.organisation.trim() || words.document.unnamed,
    isUnanswered: answered === 0 && applicable > 0,
    modeWords: words.byMode[assessment.mode],
  };
}
