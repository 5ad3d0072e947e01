/** Tables: caption above, the row of labels again on every page, rows whole. */

import {
  AlignmentType,
  type FileChild,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { AnswerMark } from '#core/document/answer-mark.ts';
import type { TableBlock, TableColumn, TableCell as TreeCell } from '#core/document/document.ts';
import type { Composition, Handler } from '#export/docx/page/composition.ts';
import { colourOf, TEXT_WIDTH } from '#export/docx/page/page.ts';
import { runsOf, textRuns } from '#export/docx/page/runs.ts';
import { STYLE } from '#export/docx/page/styles.ts';
import type { Colour } from '#export/tree/palette.ts';
import { answerSign } from '../../tree/answer-sign.ts';
import { columnShares } from '../../tree/column-shares.ts';

const ALIGNMENTS = {
  start: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  end: AlignmentType.RIGHT,
} as const;
/** The size of the type in cells, in twentieths of a point. */
const CELL_EM = 180;
const PADDING = { top: 70, bottom: 70, left: 90, right: 90 } as const;
const NONE = { style: 'none', size: 0, color: 'auto' } as const;

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
  const caption = new Paragraph({
    style: 'Caption',
    keepNext: true,
    children: textRuns(block.caption),
  });
  if (block.columns.length === 0) return [caption];
  return [caption, tableOf(block, composition), spaceBelow()];
};

/** An empty line of next to no height. */
export function spaceBelow(): FileChild {
  return new Paragraph({
    style: STYLE.figure,
    spacing: { after: 100, line: 120, lineRule: 'auto' },
    children: [],
  });
}

function tableOf(block: TableBlock, composition: Composition): Table {
  const padding = PADDING.left + PADDING.right;
  const widths = columnShares(block, { width: TEXT_WIDTH, em: CELL_EM, padding }).map(Math.round);
  const rule = { style: 'single', size: 4, color: colourOf('rule') } as const;
  const edge = { style: 'single', size: 6, color: colourOf('rule-strong') } as const;
  return new Table({
    columnWidths: widths,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: PADDING,
    tableLook: { firstRow: true, firstColumn: block.rowHeaders, noVBand: true, noHBand: true },
    borders: {
      top: edge,
      bottom: edge,
      insideHorizontal: rule,
      left: NONE,
      right: NONE,
      insideVertical: NONE,
    },
    rows: [
      labelRow(block, widths),
      ...block.rows.map(
        (cells, row) =>
          new TableRow({
            cantSplit: true,
            children: widths.map((size, place) =>
              bodyCell(
                cells[place] ?? { runs: [] },
                { align: block.columns[place]?.align, size, keepNext: staysWithNext(row, block) },
                composition,
              ),
            ),
          }),
      ),
    ],
  });
}

/** So many rows are a short table, which is not parted. */
const SHORT = 5;

/** No row stands alone under the labels or overleaf, and a short table stays together. */
function staysWithNext(row: number, { rows }: TableBlock): boolean {
  if (row === rows.length - 1) return false;
  return rows.length <= SHORT || row === 0 || row === rows.length - 2;
}

function labelRow({ columns }: TableBlock, widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ label, align = 'start' }, place) =>
        new TableCell({
          width: { size: widths[place] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.BOTTOM,
          borders: { bottom: { style: 'single', size: 6, color: colourOf('rule-strong') } },
          children: [
            new Paragraph({
              style: STYLE.columnLabel,
              keepNext: true,
              alignment: ALIGNMENTS[align],
              children: textRuns(label),
            }),
          ],
        }),
    ),
  });
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
): TableCell {
  const { level } = cell;
  const isFilled = level !== undefined;
  const look = isFilled ? { color: colourOf(`level-${level}-ink`) } : {};
  return new TableCell({
    width: { size, type: WidthType.DXA },
    ...(isFilled
      ? { shading: { type: 'clear', color: 'auto', fill: colourOf(`level-${level}`) } }
      : {}),
    children: [
      new Paragraph({
        style: STYLE.cell,
        ...(keepNext ? { keepNext } : {}),
        alignment: ALIGNMENTS[align],
        children: [...signRuns(cell, composition), ...runsOf(cell.runs, composition, look)],
      }),
      ...Array.from({ length: (cell.lines ?? 1) - 1 }, () => new Paragraph({ style: STYLE.cell })),
    ],
  });
}

/** The sign of an answer in its colour, and the word for it. */
function signRuns(cell: TreeCell, { document }: Composition): readonly ParagraphChild[] {
  const found = answerSign(cell, document);
  if (found === undefined) return [];
  const color = colourOf(MARK_COLOURS[found.mark]);
  const hasMore = found.word !== '' || cell.runs.length > 0;
  return [
    ...textRuns(hasMore ? `${found.sign} ` : found.sign, {
      color,
      bold: true,
      font: { ascii: 'Segoe UI Symbol', hAnsi: 'Segoe UI Symbol', eastAsia: 'Segoe UI Symbol' },
    }),
    ...(found.word === '' ? [] : textRuns(found.word, { color })),
  ];
}
