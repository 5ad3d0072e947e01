import { askedAt } from '#core/assessment/asked-at.ts';
import {
  allClauses,
  type Catalogue,
  type Clause,
  type ClauseGuidance,
} from '#core/catalogue/catalogue.ts';
import { makeResultContexts, type ResultContext } from '#core/result-blocks/result-context.ts';
import type { ReportWords } from '#core/words/report-words.ts';
import type { MaturityModel } from '#schema/authored/maturity-model.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Brand } from '#schema/record/brand.ts';
import type { Previous } from '#schema/record/previous.ts';
import type { Chapter, ChecklistOrder, Edition } from '#schema/record/report-choice.ts';
import { EDITIONS } from '#schema/record/report-format.ts';
import { editionPlan, tickedChapters } from './editions.ts';
import { wordsInTerms } from './words-in-terms.ts';

/** A standard as the report needs it. */
export interface ReportStandard {
  readonly catalogue: Catalogue;
  /** By clause id; the report takes from it what to do, how to find out, and what to ask for. */
  readonly guidance: Readonly<
    Record<
      string,
      Pick<ClauseGuidance, 'actions' | 'test'> & Partial<Pick<ClauseGuidance, 'evidence' | 'asked'>>
    >
  >;
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
  /** What goes out; the usual edition where nothing is said. */
  readonly edition?: Edition | undefined;
  /** What the blank checklist is grouped by, where it is another than what is kept with the assessment. */
  readonly checklistBy?: ChecklistOrder | undefined;
  /** ISO instant for the file's metadata. */
  readonly createdAt: string;
  /** The day on which evidence counts or has expired and actions are overdue. */
  readonly today: string;
  /** SHA-256 of what is assessed as it stands now: named by the report, and printed as computed. */
  readonly contentHash?: string | undefined;
  /** Whether the record itself lies inside the file, where the format has a place for it. */
  readonly holdsRecord?: boolean | undefined;
  readonly words: ReportWords;
  /** The firm that makes the papers; without one they bear no firm's name. */
  readonly brand?: Brand | undefined;
  /** Language of the words, such as `en` or `zh`. */
  readonly language: string;
}

/** Where a criterion is asked that counts in a standard without being asked there. */
export interface AskedElsewhere {
  readonly standard: string;
  readonly clause: Clause;
}

/** The result of one standard with what the report alone needs. */
export interface ReportContext
  extends Omit<ResultContext, 'words'>,
    Omit<ReportInput, 'language' | 'assessment' | 'edition'>,
    Omit<ReportStandard, 'catalogue'> {
  /** Undefined for a criterion that is asked in this standard. */
  readonly askedElsewhere: (criterionId: string) => AskedElsewhere | undefined;
  readonly edition: Edition;
  /** It asks and holds no result. */
  readonly isBlank: boolean;
  /** Whether a chapter goes out with the edition. */
  readonly has: (chapter: Chapter) => boolean;
  /** The organisation's name, or that it has none. */
  readonly organisation: string;
}

/** Scores the assessment against each of its standards and gathers what the sections need. */
export function makeContexts(input: ReportInput): readonly ReportContext[] {
  const { assessment, standards, edition = EDITIONS[0] } = input;
  const words = wordsInTerms(input.words, input.brand?.finding);
  const { checklistBy = assessment.report?.checklistBy } = input;
  const ticked = tickedChapters(edition, assessment.report);
  const results = makeResultContexts({
    ...input,
    words,
    standards: standards.map(({ catalogue, maturityModel }) => ({
      catalogue,
      levelNames: levelNames(maturityModel),
    })),
  });
  const asked = findAsked(results[0]?.catalogues ?? [], assessment);
  return results.flatMap((result, position): ReportContext[] => {
    const standard = standards[position];
    if (standard === undefined) return [];
    const { guidance, maturityModel } = standard;
    return [
      {
        ...input,
        ...result,
        ...{ words, guidance, maturityModel, edition, checklistBy },
        isBlank: editionPlan(edition).isBlank === true,
        has: (chapter) => ticked.has(chapter),
        askedElsewhere: (id) => {
          const place = asked.get(id);
          return place?.standard === result.catalogue.standard.name ? undefined : place;
        },
        organisation: assessment.organisation.trim() || words.document.unnamed,
      },
    ];
  });
}

function levelNames(model: MaturityModel | undefined): readonly string[] {
  return [...(model?.levels ?? [])].sort((a, b) => a.level - b.level).map(({ name }) => name);
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
