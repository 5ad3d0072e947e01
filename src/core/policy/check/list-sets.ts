import type { CompiledRules, OpenedList, OpenedPattern } from './compile-rules.ts';
import type { Hit, Hits } from './find-terms.ts';
import { indexFor } from './list-index.ts';
import { addPassage, emptySet, type PassageSet } from './passage-set.ts';

/** What is looked up of one text. */
export interface Searched {
  readonly hits: Hits;
  readonly compiled: CompiledRules;
  readonly passageOf: readonly number[];
  /** How many passages the text has. */
  readonly passages: number;
}

/** The passages of all lists, one after the other in one stretch of memory, which is made and gone through at once. */
interface Sets {
  readonly bits: Int32Array;
  /** Numbers that each list has of it. */
  readonly width: number;
  /** By a list's number: 1 where something of it stands in the text. */
  readonly stands: Uint8Array;
}

/** Puts a set, from a place of some numbers on, into that of a list. */
function include({ bits, width, stands }: Sets, list: number, set: Int32Array, from = 0): void {
  const start = list * width;
  for (let word = 0; word < width; word += 1)
    bits[start + word] = (bits[start + word] ?? 0) | (set[from + word] ?? 0);
  stands[list] = 1;
}

/** The passages that have something of each of some lists; undefined where there is none. */
export function commonOf(
  { bits, width, stands }: Sets,
  lists: readonly OpenedList[],
): PassageSet | undefined {
  for (const { number } of lists) if (stands[number] !== 1) return undefined;
  let common: PassageSet | undefined;
  for (let word = 0; word < width; word += 1) {
    let left = -1;
    for (const { number } of lists) left &= bits[number * width + word] ?? 0;
    if (left === 0) continue;
    common ??= new Int32Array(width);
    common[word] = left;
  }
  return common;
}

/** The passages of some hits. */
function placeHits(
  found: readonly Hit[],
  { passageOf, passages }: Searched,
  set = emptySet(passages),
): PassageSet {
  for (const { first } of found) addPassage(set, passageOf[first] ?? 0);
  return set;
}

type Match = (pattern: OpenedPattern, within: PassageSet) => readonly Hit[];

/**
 * Goes from the terms that stand in a text to the lists that have them, and on to what these stand
 * in. A list is opened after all that it has, so its number is greater: gone through in their order,
 * each is complete when its turn comes. A pattern is matched, where a passage has all of its places,
 * when the last of them is complete.
 */
export function findSets(searched: Searched, match: Match): Sets {
  const { hits, compiled, passages } = searched;
  const { size, ofTerm, namedBy, placedBy, ofPattern, places } = indexFor(compiled);
  const width = (passages + 31) >>> 5;
  const sets = { bits: new Int32Array(size * width), width, stands: new Uint8Array(size) };
  const missing = places.slice();
  const one = emptySet(passages);
  const takePattern = (pattern: OpenedPattern) => {
    const within = commonOf(sets, pattern.lists);
    const found = within === undefined ? [] : match(pattern, within);
    if (found.length === 0) return;
    placeHits(found, searched, one.fill(0));
    for (const list of ofPattern[pattern.number] ?? []) include(sets, list, one);
  };
  const takeList = (number: number) => {
    for (const name of namedBy[number] ?? []) include(sets, name, sets.bits, number * width);
    for (const pattern of placedBy[number] ?? []) {
      const left = (missing[pattern.number] ?? 0) - 1;
      missing[pattern.number] = left;
      if (left === 0) takePattern(pattern);
    }
  };
  for (const id of hits.found) {
    const lists = ofTerm[id];
    if (lists === undefined) continue;
    placeHits(hits.of[id] ?? [], searched, one.fill(0));
    for (const list of lists) include(sets, list, one);
  }
  for (let number = 0; number < size; number += 1) if (sets.stands[number] === 1) takeList(number);
  return sets;
}
