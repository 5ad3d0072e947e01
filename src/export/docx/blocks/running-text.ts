/** Headings, paragraphs and lists. */

import { Paragraph } from 'docx';
import type { Handler } from '#export/docx/page/composition.ts';
import { paragraphXml, stretchXml, textXml } from '#export/docx/page/paragraph.ts';
import { runsOf, stretchesOf } from '#export/docx/page/runs.ts';
import { LISTS, STYLE } from '#export/docx/page/styles.ts';
import { xml } from '#export/docx/page/xml.ts';
import { readableLine } from '../../tree/readable-text.ts';

const HEADING_STYLES = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const;
const TONES = { lead: STYLE.lead, note: STYLE.note } as const;

/** A heading with its bookmark, which links and the table of contents lead to. */
export const writeHeading: Handler<'heading'> = (block, { bookmarks, nextNumber }) => {
  const id = nextNumber();
  const name = bookmarks.get(block.id) ?? `_Toc${id}`;
  return [
    paragraphXml(
      { style: HEADING_STYLES[block.level], pageBreakBefore: block.startsPage === true },
      [
        xml('w:bookmarkStart', { 'w:id': id, 'w:name': name }),
        ...textXml(readableLine(block.text)),
        xml('w:bookmarkEnd', { 'w:id': id }),
      ],
    ),
  ];
};

/** A paragraph of running text. */
export const writeParagraph: Handler<'paragraph'> = (block, composition) => [
  paragraphXml(
    {
      keepNext: composition.leadsOn,
      ...(block.tone === undefined ? {} : { style: TONES[block.tone] }),
    },
    stretchesOf(block.runs, composition).flatMap(stretchXml),
  ),
];

/** A list; each ordered one counts from 1. The library keeps count of the lists. */
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
