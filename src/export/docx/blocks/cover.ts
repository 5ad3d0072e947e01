/** The cover: what the document is, for whom, and what it is not. */

import { Paragraph } from 'docx';
import type { CoverBlock } from '#core/document/document.ts';
import type { Composition, Handler } from '#export/docx/page/composition.ts';
import { firmParagraphs, logoRuns } from '#export/docx/page/letterhead.ts';
import { colourOf, TEXT_WIDTH } from '#export/docx/page/page.ts';
import { paragraphXml, textXml } from '#export/docx/page/paragraph.ts';
import { textRuns } from '#export/docx/page/runs.ts';
import { STYLE } from '#export/docx/page/styles.ts';
import { type Xml, xml } from '#export/docx/page/xml.ts';
import { tableXml } from './table-frame.ts';

const LABEL_WIDTH = 2_640;
const VALUE_WIDTH = TEXT_WIDTH - LABEL_WIDTH;
const PADDING = { top: 70, left: 0, bottom: 70, right: 120 } as const;
const NONE = { 'w:val': 'none', 'w:color': 'auto', 'w:sz': 0 } as const;
const RULE = { 'w:val': 'single', 'w:color': colourOf('rule'), 'w:sz': 4 } as const;
const EDGES = { top: RULE, left: NONE, bottom: RULE, right: NONE, insideH: RULE, insideV: NONE };
const LOOK = { 'w:firstRow': false, 'w:firstColumn': true } as const;

/** The section around it gives it a page of its own. */
export const writeCover: Handler<'cover'> = (block, composition) => [
  ...logoParagraphs(composition),
  paragraphXml({ style: STYLE.overline }, textXml(block.overline)),
  paragraphXml({ style: 'Title' }, textXml(block.title)),
  paragraphXml({ style: STYLE.organisation }, textXml(block.organisation)),
  ...(block.facts.length === 0 ? [] : [factsTable(block.facts)]),
  ...endOf(block, composition),
];

function logoParagraphs(composition: Composition): readonly Paragraph[] {
  const { letterhead } = composition.document;
  const logo = letterhead ? logoRuns(letterhead, 'cover', composition) : [];
  return logo.length === 0 ? [] : [new Paragraph({ children: logo })];
}

/** The firm, and what the document and the firm are not to be held to. The library ends the section in a paragraph of its own. */
function endOf({ notice }: CoverBlock, { document }: Composition): readonly Paragraph[] {
  const { letterhead } = document;
  const firm = letterhead ? firmParagraphs(letterhead, document) : [];
  const before = firm.length === 0 ? 700 : 160;
  const notices = [notice, letterhead?.disclaimer ?? ''].filter((text) => text !== '');
  return [
    ...firm,
    ...notices.map(
      (text, place) =>
        new Paragraph({
          style: STYLE.note,
          ...(place === 0 ? { spacing: { before } } : {}),
          children: textRuns(text),
        }),
    ),
  ];
}

/** The facts as a table of two columns, of which the first names the second. */
function factsTable(facts: CoverBlock['facts']): Xml {
  const widths = [LABEL_WIDTH, VALUE_WIDTH];
  return tableXml(
    { edges: EDGES, padding: PADDING, look: LOOK, widths },
    facts.map(({ label, value, lines = 1 }) =>
      xml('w:tr', {}, [
        xml('w:trPr', {}, [xml('w:cantSplit')]),
        factCell(label, LABEL_WIDTH, STYLE.columnLabel),
        factCell(value, VALUE_WIDTH, STYLE.cell, lines),
      ]),
    ),
  );
}

function factCell(text: string, width: number, style: string, lines = 1): Xml {
  return xml('w:tc', {}, [
    xml('w:tcPr', {}, [xml('w:tcW', { 'w:type': 'dxa', 'w:w': width })]),
    paragraphXml({ style }, textXml(text)),
    ...Array.from({ length: lines - 1 }, () => paragraphXml({ style })),
  ]);
}
