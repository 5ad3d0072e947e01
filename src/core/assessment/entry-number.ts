import { NUMBER_LIMIT } from '#schema/record/format.ts';

/** A register by the ids of its entries. An entry made before numbers were given has none. */
export type Register = Readonly<Record<string, { readonly number?: number | undefined }>>;

/** The highest number in a register, 0 where nothing has one. */
export function highestNumber(entries: Register): number {
  return Object.values(entries).reduce((highest, { number = 0 }) => Math.max(highest, number), 0);
}

/**
 * A register in which every entry has its number. Those recorded before there were numbers follow
 * behind the highest, in their order.
 */
export function withNumbers<Entries extends Register>(entries: Entries): Entries {
  if (Object.values(entries).every(({ number }) => number !== undefined)) return entries;
  let last = highestNumber(entries);
  const numbered = Object.entries(entries).map(([id, entry]) => {
    if (entry.number !== undefined) return [id, entry];
    last = Math.min(last + 1, NUMBER_LIMIT);
    return [id, { ...entry, number: last }];
  });
  return Object.fromEntries(numbered);
}

/** The number of a register's next entry: one above the highest ever given, up to the largest that a file holds. */
export function nextNumber(entries: Register, removed = 0): number {
  return Math.min(Math.max(highestNumber(entries), removed) + 1, NUMBER_LIMIT);
}
