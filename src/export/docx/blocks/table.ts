/** Tables: caption above, the row of labels again on every page, rows whole. */

import type { AnswerMark } from '#core/document/answer-mark.ts';
import type { TableBlock, TableColumn, TableCell as TreeCell } from '#core/document/document.ts';
import type { Composition, Handler } from '#export/docx/page/composition.ts';
import { colourOf, TEXT_WIDTH } from '#export/docx/page/page.ts';
import { paragraphXml, stretchXml, textXml } from '#export/docx/page/paragraph.ts';
import { stretchesOf } from '#export/docx/page/runs.ts';
import { STYLE } from '#export/docx/page/styles.ts';
import { type Xml, xml } from '#export/docx/page/xml.ts';
import type { Colour } from '#export/tree/palette.ts';
import { answerSign } from '../../tree/answer-sign.ts';
import { columnShares } from '../../tree/column-shares.ts';
import { tableXml } from './table-frame.ts';

const ALIGNMENTS = { start: 'left', center: 'center', end: 'right' } as const;
/** The size of the type in cells, in twentieths of a point. */
const CELL_EM = 180;
const PADDING = { top: 70, left: 90, bottom: 70, right: 90 } as const;
const NONE = { 'w:val': 'none', 'w:color': 'auto', 'w:sz': 0 } as const;
const RULE = { 'w:val': 'single', 'w:color': colourOf('rule'), 'w:sz': 4 } as const;
const EDGE = { 'w:val': 'single', 'w:color': colourOf('rule-strong'), 'w:sz': 6 } as const;

const MARK_COLOURS: Readonly<Record<AnswerMark, Colour>> = {
  met: 'answer-met',
  partly: 'answer-partly',
  unmet: 'answer-unmet',
  notApplicable: 'answer-not-applicable',
  unknown: 'answer-unknown',
  none: 'ink-quiet',
};

/** A caption, the table, and a little space: what follows a table in Word sticks to it otherwise. */
export const writeTable: Handler<'table'> = (block, composition) => {
  const caption = paragraphXml({ style: 'Caption', keepNext: true }, textXml(block.caption));
  if (block.columns.length === 0) return [caption];
  return [caption, tableOf(block, composition), spaceBelow()];
};

/** An empty line of next to no height. */
function spaceBelow(): Xml {
  const spacing = { 'w:after': 100, 'w:line': 120, 'w:lineRule': 'auto' };
  return paragraphXml({ style: STYLE.figure, spacing });
}

function tableOf(block: TableBlock, composition: Composition): Xml {
  const padding = PADDING.left + PADDING.right;
  const widths = columnShares(block, { width: TEXT_WIDTH, em: CELL_EM, padding }).map(Math.round);
  const edges = { top: EDGE, left: NONE, bottom: EDGE, right: NONE, insideH: RULE, insideV: NONE };
  const heads = { 'w:firstRow': true, 'w:firstColumn': block.rowHeaders };
  const look = { ...heads, 'w:noHBand': true, 'w:noVBand': true };
  return tableXml({ edges, padding: PADDING, look, widths }, [
    labelRow(block, widths),
    ...block.rows.map((cells, row) =>
      xml('w:tr', {}, [
        xml('w:trPr', {}, [xml('w:cantSplit')]),
        ...widths.map((size, place) =>
          bodyCell(
            cells[place] ?? { runs: [] },
            { align: block.columns[place]?.align, size, keepNext: staysWithNext(row, block) },
            composition,
          ),
        ),
      ]),
    ),
  ]);
}

/** So many rows are a short table, which is not parted. */
const SHORT = 5;

/** No row stands alone under the labels or overleaf, and a short table stays together. */
function staysWithNext(row: number, { rows }: TableBlock): boolean {
  if (row === rows.length - 1) return false;
  return rows.length <= SHORT || row === 0 || row === rows.length - 2;
}

function labelRow({ columns }: TableBlock, widths: readonly number[]): Xml {
  return xml('w:tr', {}, [
    xml('w:trPr', {}, [xml('w:cantSplit'), xml('w:tblHeader')]),
    ...columns.map(({ label, align = 'start' }, place) =>
      xml('w:tc', {}, [
        xml('w:tcPr', {}, [
          xml('w:tcW', { 'w:type': 'dxa', 'w:w': widths[place] ?? 0 }),
          xml('w:tcBorders', {}, [xml('w:bottom', EDGE)]),
          xml('w:vAlign', { 'w:val': 'bottom' }),
        ]),
        paragraphXml(
          { style: STYLE.columnLabel, keepNext: true, alignment: ALIGNMENTS[align] },
          textXml(label),
        ),
      ]),
    ),
  ]);
}

interface CellPlace {
  readonly align: TableColumn['align'];
  readonly size: number;
  readonly keepNext: boolean;
}

function bodyCell(
  cell: TreeCell,
  { align = 'start', size, keepNext }: CellPlace,
  composition: Composition,
): Xml {
  const { level } = cell;
  const look = level === undefined ? {} : { color: colourOf(`level-${level}-ink`) };
  const fill = level === undefined ? [] : [colourOf(`level-${level}`)];
  const alignment = ALIGNMENTS[align];
  return xml('w:tc', {}, [
    xml('w:tcPr', {}, [
      xml('w:tcW', { 'w:type': 'dxa', 'w:w': size }),
      ...fill.map((color) =>
        xml('w:shd', { 'w:fill': color, 'w:color': 'auto', 'w:val': 'clear' }),
      ),
    ]),
    paragraphXml({ style: STYLE.cell, keepNext, alignment }, [
      ...signXml(cell, composition),
      ...stretchesOf(cell.runs, composition, look).flatMap(stretchXml),
    ]),
    ...Array.from({ length: (cell.lines ?? 1) - 1 }, () => paragraphXml({ style: STYLE.cell })),
  ]);
}

/** The sign of an answer in its colour, and the word for it. */
function signXml(cell: TreeCell, { document }: Composition): readonly Xml[] {
  const found = answerSign(cell, document);
  if (found === undefined) return [];
  const color = colourOf(MARK_COLOURS[found.mark]);
  const hasMore = found.word !== '' || cell.runs.length > 0;
  return [
    ...textXml(hasMore ? `${found.sign} ` : found.sign, {
      color,
      bold: true,
      font: { ascii: 'Segoe UI Symbol', hAnsi: 'Segoe UI Symbol', eastAsia: 'Segoe UI Symbol' },
    }),
    ...(found.word === '' ? [] : textXml(found.word, { color })),
  ];
}
