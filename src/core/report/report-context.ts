import { askedAt } from '#core/assessment/asked-at.ts';
import { walkedCatalogue } from '#core/assessment/walk.ts';
import { asEvidenced, hasEvidence } from '#core/audit/evidence-state.ts';
import {
  allClauses,
  type Catalogue,
  type Clause,
  type ClauseGuidance,
} from '#core/catalogue/catalogue.ts';
import { findGaps, type Gap } from '#core/gap/find-gaps.ts';
import { answerLookup } from '#core/scoring/answer-that-holds.ts';
import { type AssessmentScore, scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { AnswerLookup } from '#core/scoring/score-clause.ts';
import { type ProvisionsScore, scoreProvisions } from '#core/scoring/score-provisions.ts';
import type { ReportWords } from '#core/words/report-words.ts';
import type { MaturityModel } from '#schema/authored/maturity-model.ts';
import type { Assessment, MaturityLevel } from '#schema/record/assessment.ts';
import type { Previous } from '#schema/record/previous.ts';

/** A standard as the report needs it. */
export interface ReportStandard {
  readonly catalogue: Catalogue;
  /** By clause id; the report takes the actions from it. */
  readonly guidance: Readonly<Record<string, Pick<ClauseGuidance, 'actions' | 'test'>>>;
  /** Only where the standard is scored by levels. */
  readonly maturityModel?: MaturityModel | undefined;
}

/** What a report is made from. */
export interface ReportInput {
  /** In the order of the walk, one at least. */
  readonly standards: readonly ReportStandard[];
  readonly assessment: Assessment;
  /** The previous assessment, to compare with; without one the report says nothing of change. */
  readonly previous?: Previous | undefined;
  /** ISO instant for the file's metadata. */
  readonly createdAt: string;
  readonly words: ReportWords;
  /** Language of the words, such as `en` or `zh`. */
  readonly language: string;
}

/** Where a criterion is asked that counts in a standard without being asked there. */
export interface AskedElsewhere {
  readonly standard: string;
  readonly clause: Clause;
}

/** The input with everything that is worked out once for one of its standards and read by every section. */
export interface ReportContext extends ReportInput, ReportStandard {
  /** As they were walked: tailored, and narrowed to the headline criteria for a quick scan. */
  readonly catalogues: readonly Catalogue[];
  readonly catalogue: Catalogue;
  readonly score: AssessmentScore;
  /** Only where the standard is a code of rules. */
  readonly provisions: ProvisionsScore | undefined;
  /** By clause id, the level that holds if only what has valid evidence counts as met; none without any evidence. */
  readonly evidenced: ReadonlyMap<string, MaturityLevel | null> | undefined;
  readonly gaps: readonly Gap[];
  readonly answer: AnswerLookup;
  /** Undefined for a criterion that is asked in this standard. */
  readonly askedElsewhere: (criterionId: string) => AskedElsewhere | undefined;
  /** The organisation's name, or that it has none. */
  readonly organisation: string;
  /** No applicable criterion has an answer, so nothing can be said about the organisation. */
  readonly isUnanswered: boolean;
  /** The words that differ where the standard is binding. */
  readonly modeWords: ReportWords['byMode']['guidance'];
}

/** Scores the assessment against each of its standards and gathers what the sections need. */
export function makeContexts(input: ReportInput): readonly ReportContext[] {
  const { assessment, words } = input;
  const catalogues = input.standards.map(({ catalogue }) => walkedCatalogue(catalogue, assessment));
  const asked = findAsked(catalogues, assessment);
  return input.standards.flatMap((standard, position): ReportContext[] => {
    const catalogue = catalogues[position];
    if (catalogue === undefined) return [];
    const score = scoreAssessment(catalogue, assessment);
    const { answered, applicable } = score.overall.completeness;
    const isCode = catalogue.standard.scale === 'provisions';
    return [
      {
        ...input,
        ...standard,
        catalogues,
        catalogue,
        score,
        evidenced: isCode ? undefined : evidencedLevels(catalogue, assessment, input.createdAt),
        provisions: isCode ? scoreProvisions(catalogue, assessment) : undefined,
        gaps: isCode ? [] : findGaps(catalogue, assessment, score),
        answer: answerLookup(catalogue, assessment),
        askedElsewhere: (id) => {
          const place = asked.get(id);
          return place?.standard === catalogue.standard.name ? undefined : place;
        },
        organisation: assessment.organisation.trim() || words.document.unnamed,
        isUnanswered: answered === 0 && applicable > 0,
        modeWords: words.byMode[assessment.mode],
      },
    ];
  });
}

/** The evidenced levels on the day of the report. */
function evidencedLevels(
  catalogue: Catalogue,
  assessment: Assessment,
  createdAt: string,
): ReportContext['evidenced'] {
  if (!hasEvidence(assessment)) return undefined;
  const today = createdAt.slice(0, 10);
  const { clauses } = scoreAssessment(catalogue, asEvidenced(assessment, today));
  return new Map(clauses.map(({ clause, level }) => [clause.id, level]));
}

function findAsked(
  catalogues: readonly Catalogue[],
  assessment: Assessment,
): ReadonlyMap<string, AskedElsewhere> {
  const asked = askedAt(catalogues, assessment);
  const names = new Map(
    catalogues.flatMap((catalogue) =>
      allClauses(catalogue).map((clause) => [clause, catalogue.standard.name] as const),
    ),
  );
  return new Map(
    [...asked].map(([id, clause]) => [id, { clause, standard: names.get(clause) ?? '' }]),
  );
}
