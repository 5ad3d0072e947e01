import type { TakeableRow } from './returned.ts';

/** The new finding among the rows on which an action rests, by its place. */
function findingOf(row: TakeableRow | undefined, rows: readonly TakeableRow[]): number | undefined {
  if (row?.kind !== 'actions') return undefined;
  const id = row.changes.find(({ field }) => field === 'findingId')?.value;
  const at = rows.findIndex((one) => one.kind === 'findings' && one.isNew && one.id === id);
  return at < 0 ? undefined : at;
}

/**
 * The places that are ticked once one of them is ticked, or no longer. An action is not taken without
 * the finding that it is about: that goes along with it, and it goes with that.
 */
export function tickRow(
  rows: readonly TakeableRow[],
  ticked: ReadonlySet<number>,
  at: number,
  isTicked: boolean,
): ReadonlySet<number> {
  if (isTicked) return new Set([...ticked, at, ...[findingOf(rows[at], rows) ?? []].flat()]);
  return new Set([...ticked].filter((one) => one !== at && findingOf(rows[one], rows) !== at));
}
