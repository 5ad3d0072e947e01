/** Headings, paragraphs and lists. */

import { Paragraph } from 'docx';
import type { Handler } from '#export/docx/page/composition.ts';
import { element } from '#export/docx/page/element.ts';
import { runsOf, textRuns } from '#export/docx/page/runs.ts';
import { LISTS, STYLE } from '#export/docx/page/styles.ts';
import { readableLine } from '../../tree/readable-text.ts';

const HEADING_STYLES = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const;
const TONES = { lead: STYLE.lead, note: STYLE.note } as const;

/** A heading with its bookmark, which links and the table of contents lead to. */
export const writeHeading: Handler<'heading'> = (block, { bookmarks, nextNumber }) => {
  const id = nextNumber();
  const name = bookmarks.get(block.id) ?? `_Toc${id}`;
  return [
    new Paragraph({
      style: HEADING_STYLES[block.level],
      ...(block.startsPage === true ? { pageBreakBefore: true } : {}),
      children: [
        element('w:bookmarkStart', { 'w:id': id, 'w:name': name }),
        ...textRuns(readableLine(block.text)),
        element('w:bookmarkEnd', { 'w:id': id }),
      ],
    }),
  ];
};

/** A paragraph of running text. */
export const writeParagraph: Handler<'paragraph'> = (block, composition) => [
  new Paragraph({
    ...(composition.leadsOn ? { keepNext: true } : {}),
    ...(block.tone === undefined ? {} : { style: TONES[block.tone] }),
    children: runsOf(block.runs, composition),
  }),
];

/** A list; each ordered one counts from 1. */
export const writeList: Handler<'list'> = (block, composition) => {
  const instance = composition.nextNumber();
  const reference = block.ordered ? LISTS.numbers : LISTS.bullets;
  const style = block.ordered ? STYLE.number : STYLE.bullet;
  return block.items.map(
    (runs) =>
      new Paragraph({
        style,
        numbering: { reference, level: 0, ...(block.ordered ? { instance } : {}) },
        children: runsOf(runs, composition),
      }),
  );
};
