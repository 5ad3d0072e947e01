import { type Register, withNumbers } from './entry-number.ts';

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
