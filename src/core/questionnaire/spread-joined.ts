import type { ReturnedSheet } from './returned.ts';

export interface SpreadSheet {
  readonly rows: readonly (readonly string[])[];
  /** Places of the rows that have something from a joined cell. */
  readonly joined: ReadonlySet<number>;
}

/** A sheet in which what a joined cell says stands in each of its rows, as far as it is in one of the columns. */
export function spreadJoined(
  { rows, joined }: ReturnedSheet,
  columns: readonly number[],
): SpreadSheet {
  const spread = rows.map((row) => [...row]);
  const touched = new Set<number>();
  for (const { from, to } of joined) {
    const said = rows[from.row]?.[from.column] ?? '';
    if (from.row === to.row || said.trim() === '') continue;
    const column = columns.find((one) => one === from.column);
    if (column === undefined) continue;
    for (let row = from.row; row <= Math.min(to.row, rows.length - 1); row += 1) {
      const cells = spread[row];
      if (cells === undefined) continue;
      cells[column] = said;
      touched.add(row);
    }
  }
  return { rows: spread, joined: touched };
}
