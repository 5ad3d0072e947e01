import type { Handler } from '#export/html/page/composition.ts';
import { textOf } from '#export/html/page/markup.ts';

/** The cover: what the document is, for whom, and what it is not. */
export const writeCover: Handler<'cover'> = (block) => {
  const facts = block.facts.map(
    ({ label, value }) => `<dt>${textOf(label)}</dt><dd>${textOf(value)}</dd>`,
  );
  return [
    `<header class="cover"><p class="overline">${textOf(block.overline)}</p>`,
    `<h1 class="title">${textOf(block.title)}</h1>`,
    `<p class="organisation">${textOf(block.organisation)}</p>`,
    ...(facts.length === 0 ? [] : ['<dl>', ...facts, '</dl>']),
    `<p class="note">${textOf(block.notice)}</p></header>`,
  ].join('\n');
};
