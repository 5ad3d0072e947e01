/** Tables: a caption, a header that comes again on every page, and rows. */

import type { TableBlock, TableCell } from '#core/document/document.ts';
import { FULL_HEIGHT, FULL_WIDTH, HAIRLINE, LEFT, RIGHT } from '#export/pdf/ink/geometry.ts';
import { ruleLine } from '#export/pdf/ink/operators.ts';
import type { Composition, Handler } from '#export/pdf/page/composition.ts';
import type { Fragment } from '../page/fragment.ts';
import { drawArtifact, type Sheet } from '../page/sheet.ts';
import { addElement, type StructureElement } from '../structure/element.ts';
import { paintGlyphs } from '../text/paint-line.ts';
import { plain } from '../text/shape-text.ts';
import {
  alignedStart,
  baselineOf,
  layText,
  paintLine,
  type TextBlock,
  textFragments,
} from '../text/text-block.ts';
import { CAPTION, CELL, COLUMN_LABEL } from './styles.ts';
import { type ColumnPlace, innerWidth, placeColumns } from './table-columns.ts';
import { CELL_BOTTOM, CELL_TOP, layRow, rowInLines, wholeRow } from './table-row.ts';

/** A header taller than this is drawn once, so that rows keep room on every page. */
const TALLEST_HEADER = FULL_HEIGHT / 4;
/** Rows taller than this may part over pages: keeping them whole would leave half a page empty. */
const TALLEST_WHOLE_ROW = FULL_HEIGHT / 2;
/** Tables up to this height are not parted. */
const TALLEST_WHOLE_TABLE = FULL_HEIGHT * 0.3;
/** A row up to this height does not stand alone: neither under the header nor overleaf. */
const TALLEST_COMPANION = FULL_HEIGHT / 15;
const HEADER_RULE = 0.9;
const GAP_BELOW = 14;

/** A table over the full width. Without columns only its caption is drawn. */
export const drawTable: Handler<'table'> = (block, composition) => {
  const table = addElement(composition.root, 'Table');
  const caption = layText(
    composition,
    addElement(table, 'Caption'),
    plain(block.caption),
    CAPTION,
    FULL_WIDTH,
  );
  const above = textFragments(caption, LEFT, 14, true);
  if (block.columns.length === 0)
    return above.map((fragment) => ({ ...fragment, keepWithNext: false }));
  const columns = placeColumns(composition.typefaces, block);
  const header = layHeader(composition, block, columns, table);
  const isRepeated = header.height <= TALLEST_HEADER;
  const first = {
    ...headerFragment(header, false),
    gap: caption.lines.length > 0 ? 5 : 14,
    keepWithNext: block.rows.length > 0,
  };
  const repeated = isRepeated ? headerFragment(header, true) : undefined;
  const body = bodyFragments(composition, block, columns, table, repeated);
  return asWhole([...above, first, ...withCompanions(body)]);
};

function bodyFragments(
  composition: Composition,
  block: TableBlock,
  columns: readonly ColumnPlace[],
  table: StructureElement,
  repeated: Fragment | undefined,
): Fragment[] {
  const body = addElement(table, 'TBody');
  return block.rows.flatMap((cells) => {
    const tr = addElement(body, 'TR');
    const elements = columns.map((_, i) =>
      block.rowHeaders && i === 0 ? addElement(tr, 'TH', { scope: 'Row' }) : addElement(tr, 'TD'),
    );
    const row = layRow(composition, fitCells(cells, columns.length), elements, columns, CELL);
    const pieces = row.height > TALLEST_WHOLE_ROW ? rowInLines(row) : [wholeRow(row)];
    return repeated
      ? pieces.map((piece, i) => ({
          ...piece,
          repeated: i === 0 ? repeated : aboveLines(repeated),
        }))
      : pieces;
  });
}

/** A row that goes on below a repeated header keeps the distance that a row has at its top. */
function aboveLines(header: Fragment): Fragment {
  return { ...header, height: header.height + CELL_TOP };
}

/** Keeps the first row with the second, and the last with the one before it. */
function withCompanions(rows: readonly Fragment[]): Fragment[] {
  return rows.map((row, i) => {
    const isPaired = i === 0 || i === rows.length - 2;
    const heights = [row.height, rows[i + 1]?.height ?? Number.POSITIVE_INFINITY];
    return isPaired && Math.max(...heights) <= TALLEST_COMPANION
      ? { ...row, keepWithNext: true }
      : row;
  });
}

/** Keeps a small table on one page, and sets it apart from what follows. */
function asWhole(fragments: readonly Fragment[]): Fragment[] {
  const height = fragments.reduce((sum, fragment) => sum + fragment.height, 0);
  const last = fragments.length - 1;
  return fragments.map((fragment, i) => {
    if (i === last) return { ...fragment, gapBelow: GAP_BELOW };
    return { ...fragment, keepWithNext: fragment.keepWithNext || height <= TALLEST_WHOLE_TABLE };
  });
}

/** As many cells as columns: missing ones are empty, the text of those beyond joins the last. */
function fitCells(cells: readonly TableCell[], count: number): TableCell[] {
  const fitted = Array.from({ length: count }, (_, i) => cells[i] ?? { runs: [] });
  const beyond = cells.slice(count).flatMap((cell) => [{ text: ' ' }, ...cell.runs]);
  const last = fitted.at(-1);
  if (!last || beyond.length === 0) return fitted;
  return [...fitted.slice(0, -1), { ...last, runs: [...last.runs, ...beyond] }];
}

interface LaidHeader {
  readonly labels: readonly TextBlock[];
  readonly columns: readonly ColumnPlace[];
  readonly lineCount: number;
  readonly height: number;
}

function layHeader(
  composition: Composition,
  block: TableBlock,
  columns: readonly ColumnPlace[],
  table: StructureElement,
): LaidHeader {
  const tr = addElement(addElement(table, 'THead'), 'TR');
  const labels = columns.map((place, i) => {
    const th = addElement(tr, 'TH', { scope: 'Column' });
    return layText(
      composition,
      th,
      plain(block.columns[i]?.label ?? ''),
      COLUMN_LABEL,
      innerWidth(place),
    );
  });
  const lineCount = Math.max(1, ...labels.map((label) => label.lines.length));
  return {
    labels,
    columns,
    lineCount,
    height: CELL_TOP + lineCount * COLUMN_LABEL.leading + CELL_BOTTOM,
  };
}

/** `again` draws it as page furniture, which readers skip: they have heard it. */
function headerFragment(header: LaidHeader, again: boolean): Fragment {
  return {
    height: header.height,
    paint: (sheet, top) => {
      drawArtifact(
        sheet,
        ruleLine({ x: LEFT, y: top }, { x: RIGHT, y: top }, 'rule-strong', HEADER_RULE),
      );
      header.labels.forEach((label, i) => {
        const place = header.columns[i];
        if (place) paintLabel(header, label, place, sheet, top, again);
      });
      const y = top - header.height;
      drawArtifact(sheet, ruleLine({ x: LEFT, y }, { x: RIGHT, y }, 'rule-strong', HAIRLINE));
    },
  };
}

/** Labels stand on the rule below them. */
function paintLabel(
  header: LaidHeader,
  label: TextBlock,
  place: ColumnPlace,
  sheet: Sheet,
  top: number,
  again: boolean,
): void {
  const { leading, size, colour } = label.style;
  label.lines.forEach((line, i) => {
    const lineTop = top - CELL_TOP - (header.lineCount - label.lines.length + i) * leading;
    const x = alignedStart(place.x + place.before, innerWidth(place), line.width, place.align);
    if (!again) paintLine(label, line, sheet, x, lineTop);
    else
      drawArtifact(
        sheet,
        paintGlyphs(label.composition.typefaces, line.glyphs, {
          x,
          y: baselineOf(lineTop, label.style),
          size,
          colour,
        }),
      );
  });
}
