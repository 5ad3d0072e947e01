import type { Layout } from '#schema/record/policy.ts';
import type { PolicyChange } from './change-policy.ts';
import type { DraftBlock, DraftDocument } from './draft-content.ts';

/** A part that the user added: it says what was typed, and serves no clause that we know of. */
function ownBlock(id: string): DraftBlock {
  const parts = [{ id: 'text', text: '' }];
  return { id, title: '', clauses: [], elements: [], promises: [], parts };
}

/**
 * The blocks of a document in the order that the user gave them, with those of the user's own. What
 * the order does not name stands after the block that it follows when it is not moved.
 */
export function arrangedBlocks(
  { blocks }: DraftDocument,
  { order = [], own = [] }: Layout = {},
): readonly DraftBlock[] {
  const all = [...blocks, ...own.map(ownBlock)];
  const known = new Map(all.map((block) => [block.id, block]));
  const ids = [...new Set(order)].filter((id) => known.has(id));
  for (const [at, { id }] of all.entries()) {
    if (ids.includes(id)) continue;
    const before = all[at - 1]?.id;
    ids.splice(before === undefined ? 0 : ids.indexOf(before) + 1, 0, id);
  }
  return ids.flatMap((id) => known.get(id) ?? []);
}

/** The change that moves a part before or after the one beside it, of those that are shown. */
export function moveBlock(
  document: DraftDocument,
  layout: Layout | undefined,
  shown: readonly string[],
  id: string,
  step: -1 | 1,
): PolicyChange | undefined {
  const beside = shown[shown.indexOf(id) + step];
  if (!shown.includes(id) || beside === undefined) return undefined;
  const order = arrangedBlocks(document, layout)
    .map((block) => block.id)
    .filter((one) => one !== id);
  order.splice(order.indexOf(beside) + (step === 1 ? 1 : 0), 0, id);
  return { kind: 'layout', documentId: document.id, fields: { order } };
}

/** The change that adds an empty part at the end. */
export function addBlock(documentId: string, { own = [] }: Layout = {}): PolicyChange {
  const numbers = own.map((id) => Number(id.slice('own'.length)) || 0);
  const id = `own${Math.max(0, ...numbers) + 1}`;
  return { kind: 'layout', documentId, fields: { own: [...own, id] } };
}

/** The change that takes a part of the user's own away. */
export function removeBlock(
  documentId: string,
  { own = [] }: Layout = {},
  id: string,
): PolicyChange {
  return { kind: 'layout', documentId, fields: { own: own.filter((one) => one !== id) } };
}

/** The change that gives a part a heading of the user's own; the built one takes it back. */
export function renameBlock(
  documentId: string,
  { titles = {} }: Layout = {},
  key: string,
  title: string | undefined,
): PolicyChange {
  const { [key]: _before, ...others } = titles;
  const fields = { titles: title === undefined ? others : { ...others, [key]: title } };
  return { kind: 'layout', documentId, fields };
}
