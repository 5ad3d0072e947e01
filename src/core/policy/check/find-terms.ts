import type { SpecialPlace } from './special-place.ts';
import type { Term } from './term.ts';
import { type KnownWord, lookUp, NO_WORD, type Node, type TermIndex } from './term-index.ts';
import type { Unit } from './units.ts';

/** Where a term was found: from the first unit to the one after the last. */
export interface Hit {
  readonly first: number;
  readonly end: number;
}

/** Every place of every term that was looked for. */
export interface Hits {
  /** By the term's id; undefined where it is not there. In the order of the text. */
  readonly of: readonly (readonly Hit[] | undefined)[];
  /** Ids of the terms that are there. */
  readonly found: readonly number[];
  /** Comparisons that were needed. They grow with the text and with the rules, never faster. */
  readonly comparisons: number;
}

/** Keeps where each term was found. */
function makeNotes(size: number) {
  // With a place for every term from the start: a list that is filled here and there is slow to read.
  const of = new Array<Hit[] | undefined>(size).fill(undefined);
  const found: number[] = [];
  const note = (id: number, hit: Hit) => {
    const same = of[id];
    if (same !== undefined) return same.push(hit);
    of[id] = [hit];
    return found.push(id);
  };
  return { of, found, note };
}

/** Where each step stands that a later part of a term begins with. */
function placeLater(words: readonly KnownWord[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (let at = 0; at < words.length; at += 1)
    for (const step of words[at]?.later ?? []) {
      const same = places.get(step);
      if (same === undefined) places.set(step, [at]);
      else same.push(at);
    }
  return places;
}

/** Position of the first number that is not less than another, of some in their order. */
function firstNotLess(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Finds the later parts of terms in the words of a text. */
function makeFollower({ later }: TermIndex, words: readonly KnownWord[]) {
  const placesOf = placeLater(words);
  const isPartAt = (part: readonly number[], start: number): boolean =>
    part.every((step, offset) => offset === 0 || words[start + offset]?.steps.includes(step));
  /** Where a part begins, from one unit up to another. */
  const startsOf = (part: readonly number[], from: number, last: number): readonly number[] => {
    const places = placesOf.get(part[0] ?? 0) ?? [];
    const starts: number[] = [];
    for (let at = firstNotLess(places, from); (places[at] ?? last + 1) <= last; at += 1) {
      const start = places[at] ?? 0;
      if (part.length === 1 || isPartAt(part, start)) starts.push(start);
    }
    return starts;
  };
  /** The unit after the term, from one part on; undefined where no part begins near enough. */
  const endOf = (
    parts: readonly (readonly number[])[],
    gap: number,
    from: number,
    position: number,
  ): number | undefined => {
    const part = parts[position];
    if (part === undefined) return from;
    for (const start of startsOf(part, from, from + gap)) {
      const end = endOf(parts, gap, start + part.length, position + 1);
      if (end !== undefined) return end;
    }
    return undefined;
  };
  return ({ id, gap }: Term, from: number): number | undefined =>
    endOf(later[id] ?? [], gap, from, 0);
}

/** Goes through the terms of several words that begin at each word; gives how often words were compared. */
function walkTerms(
  words: readonly KnownWord[],
  endOf: (term: Term, from: number) => number | undefined,
  note: (term: Term, first: number, end: number) => void,
): number {
  let comparisons = 0;
  const endHere = ({ ends, pauses }: Node, first: number, end: number): void => {
    if (end > first + 1) for (const term of ends) note(term, first, end);
    for (const term of pauses) {
      const last = endOf(term, end);
      if (last !== undefined) note(term, first, last);
    }
  };
  const follow = (node: Node, first: number, end: number): void => {
    endHere(node, first, end);
    if (node.next === undefined) return;
    for (const step of words[end]?.steps ?? []) {
      comparisons += 1;
      const next = node.next.get(step);
      if (next !== undefined) follow(next, first, end + 1);
    }
  };
  for (let at = 0; at < words.length; at += 1)
    for (const node of words[at]?.starts ?? []) follow(node, at, at + 1);
  return comparisons;
}

/** Notes the terms that are one word. */
function noteAlone(words: readonly KnownWord[], note: (id: number, hit: Hit) => unknown): void {
  for (let at = 0; at < words.length; at += 1) {
    const { alone } = words[at] ?? NO_WORD;
    if (alone.length === 0) continue;
    const hit = { first: at, end: at + 1 };
    for (const { id } of alone) note(id, hit);
  }
}

/**
 * Finds terms in the units of a text. No term reaches over the end of a passage; `passageOf` says
 * for each unit in which one it stands.
 */
export function findTerms(
  index: TermIndex,
  units: readonly Unit[],
  specials: readonly SpecialPlace[],
  passageOf: readonly number[],
): Hits {
  const { of, found, note } = makeNotes(index.size);
  const noteWithin = ({ id }: Term, first: number, end: number) => {
    if (passageOf[first] === passageOf[end - 1]) note(id, { first, end });
  };
  const words = units.map(({ text }) => lookUp(index, text));
  // The name of a mailbox, such as `complaints@…`, says nothing of what is done.
  for (const { special, firstUnit, endUnit } of specials)
    if (special === 'email') words.fill(NO_WORD, firstUnit, endUnit);
  noteAlone(words, note);
  const comparisons = walkTerms(words, makeFollower(index, words), noteWithin);
  for (const { special, firstUnit, endUnit } of specials)
    for (const term of index.special.filter((one) => one.special === special))
      noteWithin(term, firstUnit, endUnit);
  return { of, found, comparisons };
}
