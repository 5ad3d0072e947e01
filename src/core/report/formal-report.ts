import { chapter } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import type { Chapter } from '#schema/record/report-choice.ts';
import { forewordSection } from './foreword-section.ts';
import { formalCover } from './formal-cover.ts';
import { numberChapters } from './number-chapters.ts';
import type { ReportContext } from './report-context.ts';

type ChapterBlocks = (chapter: Chapter) => readonly Block[];

/** What the report tells, in its order; the gaps stand between these and the next. */
const OPENING = ['summary', 'standing', 'profile', 'levels', 'heatMap', 'change'] as const;
const LACKING = ['findings', 'gaps'] as const;
const CLOSING = ['actions', 'signOff'] as const;
/** What it rests on. */
const ANNEXES = [
  ...(['perspectives', 'clauses', 'lists', 'marks', 'selfAssessment', 'sample'] as const),
  ...(['evidence', 'plan', 'closing', 'method'] as const),
] as const;

/**
 * The report in the customary form of a Chinese report of an evaluation: a cover to sign and to stamp,
 * contents, a foreword, numbered chapters on what stands, what lacks and what is done about it, and annexes.
 */
export function formalReport(
  contexts: readonly ReportContext[],
  blocksOf: ChapterBlocks,
): readonly Block[] {
  const [context] = contexts;
  if (context === undefined) return [];
  const { has, words } = context;
  const ofAll = (chapters: readonly Chapter[]) => chapters.filter(has).flatMap(blocksOf);
  const chapters = [...ofAll(OPENING), ...lacking(context, blocksOf), ...ofAll(CLOSING)];
  return [
    ...formalCover(contexts),
    ...(has('foreword') ? forewordSection(contexts) : []),
    ...runOn(numberChapters(chapters, 'chapters', words)),
    ...runOn(numberChapters(ofAll(ANNEXES), 'annexes', words)),
  ];
}

/** Findings and gaps as one chapter, each a section of it. */
function lacking({ has, words }: ReportContext, blocksOf: ChapterBlocks): readonly Block[] {
  const sections = LACKING.filter(has).flatMap(blocksOf).map(lower);
  return sections.length === 0 ? [] : [chapter('lacking', words.formal.lackingTitle), ...sections];
}

function lower(block: Block): Block {
  if (block.kind !== 'heading') return block;
  const { kind, id, text, level } = block;
  return { kind, id, text, level: level === 1 ? 2 : 3 };
}

/** The first chapter begins a page, the others do where little of one is left. */
function runOn(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, place) =>
    place > 0 && block.kind === 'heading' && block.level === 1
      ? { ...block, startsPage: 'ifLittleRoom' }
      : block,
  );
}
