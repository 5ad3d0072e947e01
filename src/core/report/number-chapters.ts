import type { Block } from '#core/document/document.ts';
import { fill } from '#core/message.ts';
import type { ReportWords } from '#core/words/report-words.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The chapters and sections of blocks with their numbers, as the language writes them. Chinese reports
 * count 一、 and （一）, which nobody takes for the number of a clause.
 */
export function numberChapters(
  blocks: readonly Block[],
  kind: 'chapters' | 'annexes',
  { formal }: Pick<ReportWords, 'formal'>,
): readonly Block[] {
  const numerals = formal.numerals.split(' ');
  const numeral = (count: number) => numerals[count - 1] ?? String(count);
  const texts = formal[kind];
  let [chapter, section] = [0, 0];
  return blocks.map((block) => {
    if (block.kind !== 'heading' || block.level === 3) return block;
    if (block.level === 1) [chapter, section] = [chapter + 1, 0];
    else section += 1;
    const values = {
      ...{ title: block.text, section, sectionNumeral: numeral(section) },
      chapter: kind === 'annexes' ? (LETTERS[chapter - 1] ?? chapter) : numeral(chapter),
    };
    return { ...block, text: fill(block.level === 1 ? texts.chapter : texts.section, values) };
  });
}
