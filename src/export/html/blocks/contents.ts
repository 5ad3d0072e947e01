import { contentsEntries } from '#core/document/headings.ts';
import type { Handler } from '#export/html/page/composition.ts';
import { textOf } from '#export/html/page/markup.ts';

/** Its title and a link to each heading of level 1 and 2. */
export const writeContents: Handler<'contents'> = (block, { document, targets, levelsAbove }) => {
  const tag = `h${1 + levelsAbove}`;
  const entries = contentsEntries(document).map(({ level, id, text }) => {
    const link = `<a href="#${targets.get(id)}">${textOf(text)}</a>`;
    return `<li class="${level === 1 ? 'first' : 'second'}">${link}</li>`;
  });
  return [
    '<nav aria-labelledby="contents">',
    `<${tag} class="chapter" id="contents">${textOf(block.title)}</${tag}>`,
    '<ol>',
    ...entries,
    '</ol></nav>',
  ].join('\n');
};
