import { table } from './blocks.ts';
import type { TableBlock, TableCell, TableColumn } from './document.ts';

/** A table without those columns that say nothing in any row: `none` is what stands for nothing. The first names the rows and stays. */
export function filledTable(
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly TableCell[])[],
  none: string,
): TableBlock {
  const says = (cell: TableCell | undefined) => {
    const text = (cell?.runs ?? []).map((run) => run.text).join('');
    return cell?.mark !== undefined || cell?.level !== undefined || !['', none].includes(text);
  };
  const isKept = columns.map(
    (_, place) => place === 0 || rows.length === 0 || rows.some((row) => says(row[place])),
  );
  const kept = <Item>(items: readonly Item[]) => items.filter((_, place) => isKept[place]);
  return table(caption, kept(columns), rows.map(kept));
}
