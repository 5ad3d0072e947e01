import { NUMBER_LIMIT } from '#schema/record/format.ts';

/** The entries of a register by their ids, each with the lasting number it was given; older ones have none. */
type Register = Readonly<Record<string, { readonly number?: number | undefined }>>;

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

/** The number of the next new entry: one above the highest that was ever given, as far as a file may hold. */
export function nextNumber(entries: Register, removed = 0): number {
  return Math.min(Math.max(highestNumber(withNumbers(entries)), removed) + 1, NUMBER_LIMIT);
}

/**
 * What people call an entry of a register: a letter for its kind and its number, such as `E7`; empty
 * for one that is not there. Two may have been given the same number in two places, before the places
 * met: the one whose id comes first keeps it, the next is `E7-2`, wherever this is asked.
 */
export function registerName(letter: string, entries: Register, id: string): string {
  const numbered = withNumbers(entries);
  const number = numbered[id]?.number;
  if (number === undefined) return '';
  const before = Object.keys(numbered).filter(
    (other) => other < id && numbered[other]?.number === number,
  );
  return `${letter}${number}${before.length > 0 ? `-${before.length + 1}` : ''}`;
}

/** The entries of a register in the order of their numbers. */
export function inRegisterOrder<Entry extends Register[string]>(
  entries: Readonly<Record<string, Entry>>,
): readonly (readonly [id: string, entry: Entry])[] {
  return Object.entries(withNumbers(entries)).sort(
    ([first, a], [second, b]) => (a.number ?? 0) - (b.number ?? 0) || (first < second ? -1 : 1),
  );
}
