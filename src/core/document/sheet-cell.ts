/** A cell with what it holds: text, a number in a format, a day or a month such as `2026-03-01`, or nothing. */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'count' | 'decimal' | 'share'; readonly value: number }
  | { readonly kind: 'day' | 'month'; readonly day: string }
  | { readonly kind: 'empty' }
  /** To be filled in: what is typed there stays as it was typed. */
  | { readonly kind: 'blank' };

/** What a cell's colour says beside its text. */
export type Tone = 'good' | 'fair' | 'bad' | 'quiet' | 'open';

/** What a spreadsheet does with a column besides showing it. */
export interface ColumnRule {
  /** Offered as a list. Something else may be typed, after a question. */
  readonly choices?: readonly string[] | undefined;
  /** The colours of cells by what stands in them. */
  readonly tones?: Readonly<Record<string, Tone>> | undefined;
  /** Its cells are days, marked once they are past while the column of this heading holds one of these. */
  readonly pending?: { readonly heading: string; readonly labels: readonly string[] } | undefined;
  /** It leads back into the record, and is kept out of sight. */
  readonly isHidden?: boolean | undefined;
  /** In characters; else as wide as what stands in it. */
  readonly width?: number | undefined;
}

/** A sheet of a workbook: its name, its headings and its rows. */
export interface FigureSheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** By the places of the headings. */
  readonly rules?: readonly (ColumnRule | undefined)[];
  /** What stands above the headings. */
  readonly above?: readonly (readonly SheetCell[])[];
  /** It is to be read: nothing of it is filtered. */
  readonly isText?: boolean;
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

/** A cell that is to be filled in. */
export const BLANK: SheetCell = { kind: 'blank' };
