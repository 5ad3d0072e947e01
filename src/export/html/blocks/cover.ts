import type { Handler } from '#export/html/page/composition.ts';
import { writeFirm, writeLogo } from '#export/html/page/letterhead.ts';
import { textOf } from '#export/html/page/markup.ts';

/** The cover: what the document is, for whom, and what it is not. */
export const writeCover: Handler<'cover'> = (block, { document: { letterhead } }) => {
  const facts = block.facts.map(
    ({ label, value, lines = 1 }) =>
      `<dt>${textOf(label)}</dt><dd>${textOf(value)}${'<br>'.repeat(lines - 1)}</dd>`,
  );
  const notices = [block.notice, letterhead?.disclaimer ?? ''].filter((text) => text !== '');
  return [
    `<header class="cover">${letterhead ? writeLogo(letterhead) : ''}<p class="overline">${textOf(block.overline)}</p>`,
    `<h1 class="title">${textOf(block.title)}</h1>`,
    `<p class="organisation">${textOf(block.organisation)}</p>`,
    ...(facts.length === 0 ? [] : ['<dl>', ...facts, '</dl>']),
    ...(letterhead ? [writeFirm(letterhead)] : []),
    ...notices.map((text) => `<p class="note">${textOf(text)}</p>`),
    '</header>',
  ].join('\n');
};
