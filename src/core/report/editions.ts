import type { ReportWords } from '#core/words/report-words.ts';
import type { Chapter, Edition, ReportChoice } from '#schema/record/report-choice.ts';
import { CHAPTERS } from '#schema/record/report-format.ts';

/** What an edition is made of. */
interface EditionPlan {
  /** A cover with the contents, one that is signed and stamped, or a title above the first page. */
  readonly front: 'cover' | 'signedCover' | 'title';
  /** In the order of printing. */
  readonly chapters: readonly Chapter[];
  /** What may be printed too, once somebody ticks it. */
  readonly more: readonly Chapter[];
  /** It asks and holds no result, so it is neither a draft nor final. */
  readonly isBlank?: true;
}

const only = (chapter: Chapter): EditionPlan => ({
  front: 'title',
  chapters: [chapter],
  more: [],
});

/** Which chapters each edition has: the one list that every output and every screen reads. */
const PLANS: Readonly<Record<Edition, EditionPlan>> = {
  full: {
    front: 'cover',
    chapters: [
      ...(['summary', 'findings', 'actions', 'profile', 'levels', 'heatMap', 'gaps'] as const),
      ...(['change', 'clauses', 'lists', 'perspectives', 'sample', 'register'] as const),
      ...(['evidence', 'plan', 'closing'] as const),
      ...(['signOff', 'method', 'notes'] as const),
    ],
    more: ['selfAssessment', 'marks'],
  },
  management: {
    front: 'cover',
    chapters: [
      ...(['summary', 'findings', 'actions', 'profile', 'gaps', 'change'] as const),
      ...(['perspectives', 'sample', 'register', 'signOff', 'method'] as const),
    ],
    more: [
      ...(['levels', 'heatMap', 'lists', 'selfAssessment', 'evidence'] as const),
      ...(['plan', 'closing', 'notes', 'marks'] as const),
    ],
  },
  // In both languages: an organisation that reports in English has auditors who ask for a foreword,
  // numbered chapters and annexes too, and a report that is signed stands in both or in neither.
  formal: {
    front: 'signedCover',
    chapters: [
      ...(['foreword', 'standing', 'findings', 'gaps', 'actions', 'signOff'] as const),
      ...(['perspectives', 'sample', 'register', 'evidence', 'method', 'notes'] as const),
    ],
    more: [
      ...(['summary', 'profile', 'levels', 'heatMap', 'change', 'clauses', 'lists'] as const),
      ...(['selfAssessment', 'plan', 'closing', 'marks'] as const),
    ],
  },
  board: only('board'),
  regulator: { ...only('selfAssessment'), chapters: ['selfAssessment', 'notes'] },
  actions: only('actions'),
  plan: { ...only('plan'), isBlank: true },
  request: { ...only('request'), isBlank: true },
  interviews: { ...only('interviews'), isBlank: true },
  checklist: { ...only('checklist'), isBlank: true },
  closing: { ...only('closing'), chapters: ['closing', 'findings', 'actions', 'signOff'] },
};

/** What an edition is made of before anybody ticks. */
export function editionPlan(edition: Edition): EditionPlan {
  return PLANS[edition];
}

/** What the name of a file says of the edition in it; nothing of the full report. */
export function editionInFileName(
  edition: Edition | undefined,
  { editionFiles }: Pick<ReportWords, 'editionFiles'>,
): string | undefined {
  return edition === undefined || edition === 'full' ? undefined : editionFiles[edition];
}

/** What may be ticked in an edition, in the order of printing; nothing where it is one piece. */
export function offeredChapters(edition: Edition): readonly Chapter[] {
  const { chapters, more } = PLANS[edition];
  return more.length === 0 ? [] : CHAPTERS.filter((one) => [...chapters, ...more].includes(one));
}

/** Whether a chapter goes out with an edition, as it was ticked or as the edition has it. */
export function isTicked(
  chapter: Chapter,
  edition: Edition,
  choice: Pick<ReportChoice, 'chapters'> | undefined,
): boolean {
  const { chapters } = PLANS[edition];
  if (!offeredChapters(edition).includes(chapter)) return chapters.includes(chapter);
  return choice?.chapters?.[edition]?.[chapter] ?? chapters.includes(chapter);
}

/** The chapters that go out with an edition. */
export function tickedChapters(
  edition: Edition,
  choice: Pick<ReportChoice, 'chapters'> | undefined,
): ReadonlySet<Chapter> {
  return new Set(CHAPTERS.filter((chapter) => isTicked(chapter, edition, choice)));
}
