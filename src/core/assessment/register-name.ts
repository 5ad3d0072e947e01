import { type Register, withNumbers } from './entry-number.ts';

interface Named {
  readonly inOrder: readonly (readonly [id: string, entry: Register[string]])[];
  /** What stands behind the letter, by the id of the entry. */
  readonly numbers: ReadonlyMap<string, string>;
}

/** A register is named once, whoever asks for how many of its names: each change makes a new one. */
const known = new WeakMap<Register, Named>();

function named(entries: Register): Named {
  const before = known.get(entries);
  if (before) return before;
  const inOrder = Object.entries(withNumbers(entries)).sort(
    ([first, a], [second, b]) => (a.number ?? 0) - (b.number ?? 0) || (first < second ? -1 : 1),
  );
  const given = new Map<number, number>();
  const numbers = inOrder.map(([id, { number = 0 }]) => {
    const times = (given.get(number) ?? 0) + 1;
    given.set(number, times);
    return [id, `${number}${times > 1 ? `-${times}` : ''}`] as const;
  });
  const made = { inOrder, numbers: new Map(numbers) };
  known.set(entries, made);
  return made;
}

/**
 * What people call an entry of a register: a letter for its kind and its number, such as `E7`; empty
 * for one that is not there. Two may have been given the same number in two places, before the places
 * met: the one whose id comes first keeps it, the next is `E7-2`, wherever this is asked.
 */
export function registerName(letter: string, entries: Register, id: string): string {
  const number = named(entries).numbers.get(id);
  return number === undefined ? '' : `${letter}${number}`;
}

/** The entries of a register in the order of their numbers. */
export function inRegisterOrder<Entry extends Register[string]>(
  entries: Readonly<Record<string, Entry>>,
): readonly (readonly [id: string, entry: Entry])[] {
  return named(entries).inOrder as readonly (readonly [id: string, entry: Entry])[];
}
