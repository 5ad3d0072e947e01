/** A cell with what it holds: text, a number in a format, a day or a month such as `2026-03-01`, or nothing. */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'count' | 'decimal' | 'share'; readonly value: number }
  | { readonly kind: 'day' | 'month'; readonly day: string }
  | { readonly kind: 'empty' };

/** A sheet of a workbook: its name, its headings and its rows. */
export interface FigureSheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** A text as a cell. */
export const text = (value: string): SheetCell => ({ kind: 'text', text: value });
/** A count as a cell. */
export const count = (value: number): SheetCell => ({ kind: 'count', value });
/** A cell that holds nothing. */
export const EMPTY: SheetCell = { kind: 'empty' };

/** A number as a cell; nothing where there is none. */
export function numeric(kind: 'count' | 'decimal' | 'share', value: number | undefined): SheetCell {
  return value === undefined ? EMPTY : { kind, value };
}

/** A share as a cell; nothing where the whole is not known or none. */
export function ratio(part: number | undefined, whole: number | undefined): SheetCell {
  return part === undefined || whole === undefined || whole === 0
    ? EMPTY
    : { kind: 'share', value: part / whole };
}
