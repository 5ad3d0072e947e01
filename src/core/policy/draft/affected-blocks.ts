import type { DraftBlock, DraftDocument } from './draft-content.ts';

/** Whether what is answered to a question stands in a block, or decides whether it stands there. */
function isAffected(block: DraftBlock, questionId: string): boolean {
  const names = [block, ...block.parts].flatMap(({ when = {}, unless = {} }) => [
    ...Object.keys(when),
    ...Object.keys(unless),
  ]);
  if (names.includes(questionId)) return true;
  const place = `{${questionId}}`.toLowerCase();
  const texts = [block.title, ...block.parts.map(({ text }) => text)];
  return texts.some((text) => text.toLowerCase().includes(place));
}

/** Ids of the blocks of a document that a question affects, in their order. */
export function affectedBlocks(document: DraftDocument, questionId: string): readonly string[] {
  return document.blocks.filter((block) => isAffected(block, questionId)).map(({ id }) => id);
}
