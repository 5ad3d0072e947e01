import { modeOf } from '#core/assessment/mode-of.ts';
import { walkedCatalogue } from '#core/assessment/walk.ts';
import { asEvidenced, hasEvidence } from '#core/audit/evidence-state.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { findGaps, type Gap } from '#core/gap/find-gaps.ts';
import { answerLookup } from '#core/scoring/answer-that-holds.ts';
import { type AssessmentScore, scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { AnswerLookup } from '#core/scoring/score-clause.ts';
import { type ProvisionsScore, scoreProvisions } from '#core/scoring/score-provisions.ts';
import type { ResultWords } from '#core/words/result-words.ts';
import type { Assessment } from '#schema/record/assessment.ts';

/** A standard as its result needs it. */
export interface ResultStandard {
  readonly catalogue: Catalogue;
  /** Names of levels 1 to 5, in order; none for a code of rules. */
  readonly levelNames: readonly string[];
}

/** What a result is made from. */
export interface ResultInput {
  /** In the order of the walk. */
  readonly standards: readonly ResultStandard[];
  readonly assessment: Assessment;
  /** The day, such as `2026-11-25`: evidence counts while it is valid. */
  readonly today: string;
  readonly words: ResultWords;
  /** Language of the words, such as `en` or `zh`. */
  readonly language: string;
}

/** One standard with everything that is worked out once and read by each block of its result. */
export interface ResultContext extends Omit<ResultInput, 'standards' | 'today'> {
  /** As they were walked: tailored, and narrowed to the headline criteria for a quick scan. */
  readonly catalogues: readonly Catalogue[];
  readonly catalogue: Catalogue;
  /** The same as the standard has it, nothing added or left out. */
  readonly written: Catalogue;
  readonly levelNames: readonly string[];
  readonly score: AssessmentScore;
  /** Only where the standard is a code of rules. */
  readonly provisions: ProvisionsScore | undefined;
  /** If only what has valid evidence counts as met; undefined without any evidence. */
  readonly evidenced: AssessmentScore | undefined;
  readonly evidencedProvisions: ProvisionsScore | undefined;
  readonly gaps: readonly Gap[];
  readonly answer: AnswerLookup;
  /** No applicable criterion has an answer, so nothing can be said about the organisation. */
  readonly isUnanswered: boolean;
  /** The words that differ where the standard is binding. */
  readonly modeWords: ResultWords['byMode']['guidance'];
}

/** Scores the assessment against each of its standards. */
export function makeResultContexts({
  standards,
  today,
  ...input
}: ResultInput): readonly ResultContext[] {
  const { assessment, words } = input;
  const walked = standards.map((standard) => ({
    ...standard,
    catalogue: walkedCatalogue(standard.catalogue, assessment),
    written: standard.catalogue,
  }));
  const catalogues = walked.map(({ catalogue }) => catalogue);
  const borne = hasEvidence(assessment) ? asEvidenced(assessment, today) : undefined;
  return walked.map(({ catalogue, written, levelNames }): ResultContext => {
    const score = scoreAssessment(catalogue, assessment);
    const { answered, applicable } = score.overall.completeness;
    const isCode = catalogue.standard.scale === 'provisions';
    return {
      ...input,
      ...{ catalogues, catalogue, written, levelNames, score },
      provisions: isCode ? scoreProvisions(catalogue, assessment) : undefined,
      evidenced: borne && !isCode ? scoreAssessment(catalogue, borne) : undefined,
      evidencedProvisions: borne && isCode ? scoreProvisions(catalogue, borne) : undefined,
      gaps: isCode ? [] : findGaps(catalogue, assessment, score),
      answer: answerLookup(catalogue, assessment),
      isUnanswered: answered === 0 && applicable > 0,
      modeWords: words.byMode[modeOf(assessment, catalogue.standard.id)],
    };
  });
}
