import { ownEntry } from '#core/own-entry.ts';
import type { Layout, Policy } from '#schema/record/policy.ts';
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

/** Last parts of the keys under which a draft keeps anything of a document's parts. */
function namesOfBlocks(documentId: string, { layouts, edits }: Pick<Policy, 'layouts' | 'edits'>) {
  const { own = [], order = [], titles = {} } = ownEntry(layouts, documentId) ?? {};
  const edited = Object.keys(edits).filter((key) => key.split('/')[1] === documentId);
  return [...own, ...order, ...Object.keys(titles), ...edited].map((key) => key.split('/').at(-1));
}

/**
 * The change that adds an empty part at the end, with a name that no part had before: of one that was
 * taken away, the text, the heading and the place are still in the draft.
 */
export function addBlock(
  documentId: string,
  policy: Pick<Policy, 'layouts' | 'edits'>,
): PolicyChange {
  const numbers = namesOfBlocks(documentId, policy).map(
    (name) => Number(name?.match(/^own(\d+)$/)?.[1]) || 0,
  );
  const own = ownEntry(policy.layouts, documentId)?.own ?? [];
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
