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
    const own = kind === 'annexes' ? (LETTERS[chapter - 1] ?? String(chapter)) : numeral(chapter);
    if (block.level === 1)
      return { ...block, text: fill(texts.chapter, { number: own, title: block.text }) };
    // Digits and letters say of which chapter a section is; Chinese numerals stand by themselves.
    const isDotted = kind === 'annexes' || own === String(chapter);
    const number = isDotted ? `${own}.${section}` : numeral(section);
    return { ...block, text: fill(texts.section, { number, title: block.text }) };
  });
}
