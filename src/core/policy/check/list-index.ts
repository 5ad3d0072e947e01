import type { CompiledRules, OpenedPattern } from './compile-rules.ts';

/** What each term, list and pattern stands in, so that a text comes from its words to the lists that it has and never meets the others. */
export interface ListIndex {
  /** How many lists are in it; those that are opened later are not. */
  readonly size: number;
  /** By a term's id: lists that have it. */
  readonly ofTerm: readonly (readonly number[] | undefined)[];
  /** By a list's number: lists that name it, and patterns that have a place for it. */
  readonly namedBy: readonly (readonly number[] | undefined)[];
  readonly placedBy: readonly (readonly OpenedPattern[] | undefined)[];
  /** By a pattern's number: lists that have it, and how many different ones it has places for. */
  readonly ofPattern: readonly (readonly number[] | undefined)[];
  readonly places: readonly number[];
}

function add<Thing>(lists: (Thing[] | undefined)[], at: number, thing: Thing): void {
  const known = lists[at];
  if (known === undefined) lists[at] = [thing];
  else known.push(thing);
}

function makeLists<Thing>(size: number): (Thing[] | undefined)[] {
  return new Array<Thing[] | undefined>(size).fill(undefined);
}

/** Puts all lists that are opened so far into an index. */
function indexLists({ lists, patterns, index }: CompiledRules): ListIndex {
  const ofTerm = makeLists<number>(index.size);
  const namedBy = makeLists<number>(lists.size);
  const placedBy = makeLists<OpenedPattern>(lists.size);
  const ofPattern = makeLists<number>(patterns.size);
  const places: number[] = [];
  for (const { number, terms, named, patterns: own } of lists.values()) {
    for (const id of terms) add(ofTerm, id, number);
    for (const list of named) add(namedBy, list.number, number);
    for (const pattern of own) add(ofPattern, pattern.number, number);
  }
  for (const pattern of patterns.values()) {
    const different = new Set(pattern.lists);
    places.push(different.size);
    for (const list of different) add(placedBy, list.number, pattern);
  }
  return { size: lists.size, ofTerm, namedBy, placedBy, ofPattern, places };
}

const indexes = new WeakMap<CompiledRules, ListIndex>();

/** The index of the lists of some rules, made anew where a list was opened since. */
export function indexFor(compiled: CompiledRules): ListIndex {
  const known = indexes.get(compiled);
  if (known?.size === compiled.lists.size) return known;
  const index = indexLists(compiled);
  indexes.set(compiled, index);
  return index;
}
