/** Headings, paragraphs and lists. */

import type { Handler } from '../composition.ts';
import { runsOf, textOf } from '../markup.ts';

const HEADING_CLASSES = { 1: 'chapter', 2: 'part', 3: 'item' } as const;

/** A heading with the name that links lead to. */
export const writeHeading: Handler<'heading'> = (block, { targets, levelsAbove }) => {
  const tag = `h${block.level + levelsAbove}`;
  const names = `${HEADING_CLASSES[block.level]}${block.startsPage ? ' starts-page' : ''}`;
  return `<${tag} class="${names}" id="${targets.get(block.id)}">${textOf(block.text)}</${tag}>`;
};

/** A paragraph of running text. */
export const writeParagraph: Handler<'paragraph'> = ({ runs, tone }, { targets }) => {
  const name = tone === undefined ? '' : ` class="${tone}"`;
  return `<p${name}>${runsOf(runs, targets)}</p>`;
};

/** A list. */
export const writeList: Handler<'list'> = ({ ordered, items }, { targets }) => {
  const tag = ordered ? 'ol' : 'ul';
  const entries = items.map((runs) => `<li>${runsOf(runs, targets)}</li>`);
  return [`<${tag}>`, ...entries, `</${tag}>`].join('\n');
};
