/** The cover: what the document is, for whom, and what it is not. */

import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { CoverBlock } from '#core/document/document.ts';
import type { Composition, Handler } from '#export/docx/page/composition.ts';
import { firmParagraphs, logoRuns } from '#export/docx/page/letterhead.ts';
import { colourOf, TEXT_WIDTH } from '#export/docx/page/page.ts';
import { textRuns } from '#export/docx/page/runs.ts';
import { STYLE } from '#export/docx/page/styles.ts';

const LABEL_WIDTH = 2_640;
const NONE = { style: 'none', size: 0, color: 'auto' } as const;

/** The section around it gives it a page of its own. */
export const writeCover: Handler<'cover'> = (block, composition) => [
  ...logoParagraphs(composition),
  new Paragraph({ style: STYLE.overline, children: textRuns(block.overline) }),
  new Paragraph({ style: 'Title', children: textRuns(block.title) }),
  new Paragraph({ style: STYLE.organisation, children: textRuns(block.organisation) }),
  ...(block.facts.length === 0 ? [] : [factsTable(block.facts)]),
  ...endOf(block, composition),
];

function logoParagraphs(composition: Composition): readonly Paragraph[] {
  const { letterhead } = composition.document;
  const logo = letterhead ? logoRuns(letterhead, 'cover', composition) : [];
  return logo.length === 0 ? [] : [new Paragraph({ children: logo })];
}

/** The firm, and what the document and the firm are not to be held to. */
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
function factsTable(facts: CoverBlock['facts']): Table {
  const rule = { style: 'single', size: 4, color: colourOf('rule') } as const;
  const columnWidths = [LABEL_WIDTH, TEXT_WIDTH - LABEL_WIDTH];
  return new Table({
    columnWidths,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: 70, bottom: 70, left: 0, right: 120 },
    tableLook: { firstColumn: true, firstRow: false },
    borders: {
      top: rule,
      bottom: rule,
      insideHorizontal: rule,
      left: NONE,
      right: NONE,
      insideVertical: NONE,
    },
    rows: facts.map(
      ({ label, value, lines = 1 }) =>
        new TableRow({
          cantSplit: true,
          children: [
            factCell(label, LABEL_WIDTH, STYLE.columnLabel),
            factCell(value, TEXT_WIDTH - LABEL_WIDTH, STYLE.cell, lines),
          ],
        }),
    ),
  });
}

function factCell(text: string, size: number, style: string, lines = 1): TableCell {
  return new TableCell({
    width: { size, type: WidthType.DXA },
    children: [
      new Paragraph({ style, children: textRuns(text) }),
      ...Array.from({ length: lines - 1 }, () => new Paragraph({ style })),
    ],
  });
}
