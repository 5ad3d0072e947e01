/** Headings, paragraphs and lists. */

import type { Handler } from '#export/html/page/composition.ts';
import { runsOf, textOf } from '#export/html/page/markup.ts';

const HEADING_CLASSES = { 1: 'chapter', 2: 'part', 3: 'item' } as const;

/** A heading with the name that links lead to; it looks like its own level wherever it stands. */
export const writeHeading: Handler<'heading'> = (block, { targets, levels, levelsAbove }) => {
  const tag = `h${(levels.get(block) ?? block.level) + levelsAbove}`;
  const names = `${HEADING_CLASSES[block.level]}${block.startsPage === true ? ' starts-page' : ''}`;
  return `<${tag} class="${names}" id="${targets.get(block.id)}">${textOf(block.text)}</${tag}>`;
};

/** A paragraph of running text. */
export const writeParagraph: Handler<'paragraph'> = ({ runs, tone }, { targets }) => {
  const name = tone === undefined ? '' : ` class="${tone}"`;
  return `<p${name}>${runsOf(runs, targets)}</p>`;
};

/** A list, numbered or not. */
export const writeList: Handler<'list'> = ({ ordered, items }, { targets }) => {
  const tag = ordered ? 'ol' : 'ul';
  const entries = items.map((runs) => `<li>${runsOf(runs, targets)}</li>`);
  return [`<${tag}>`, ...entries, `</${tag}>`].join('\n');
};
