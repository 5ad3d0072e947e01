import {
  type ColumnRule,
  EMPTY,
  type FigureSheet,
  type SheetCell,
  text,
} from '#core/document/sheet-cell.ts';

/** A column of a sheet: what stands above it, and what of a row stands in it. */
export interface SheetColumn<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => SheetCell;
  readonly rule?: ColumnRule | undefined;
  /** It stands there even where it holds nothing yet: somebody may fill it in. */
  readonly isKept?: boolean | undefined;
}

/** A text as a cell, nothing where it is blank. */
export function written(value: string | undefined): SheetCell {
  return value?.trim() ? text(value) : EMPTY;
}

/** Rows as a sheet without the columns that would be empty from top to bottom; nothing without rows. */
export function makeSheet<Row>(
  name: string,
  columns: readonly SheetColumn<Row>[],
  rows: readonly Row[],
): readonly FigureSheet[] {
  if (rows.length === 0) return [];
  const filled = columns
    .map((column) => ({ ...column, cells: rows.map(column.cell) }))
    .filter(({ cells, isKept }) => isKept || cells.some(({ kind }) => kind !== 'empty'));
  return [
    {
      name,
      head: filled.map(({ heading }) => heading),
      rules: filled.map(({ rule }) => rule),
      rows: rows.map((_, place) => filled.map(({ cells }) => cells[place] ?? EMPTY)),
    },
  ];
}
