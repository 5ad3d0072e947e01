/** What a cell holds: words, a number, or a day such as `2026-11-25`. */
export type Cell = string | number | { readonly day: string };

/** A table with its headings, for any program that lays out rows. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A cell as text, for formats that know nothing else. */
export function cellText(cell: Cell): string {
  return typeof cell === 'object' ? cell.day : String(cell);
}

/** A table as rows of text, its headings first. */
export function textRows({ head, rows }: Table): readonly (readonly string[])[] {
  return [head, ...rows.map((row) => row.map(cellText))];
}
