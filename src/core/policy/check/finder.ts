import { type CompiledRules, countParts, type OpenedList, openList } from './compile-rules.ts';
import type { Hit, Hits } from './find-terms.ts';
import { type Find, matchPattern } from './match-pattern.ts';
import { mergeHits } from './merge-hits.ts';
import type { Pattern } from './pattern.ts';

/** What can be asked of a text about lists of terms. */
export interface Finder {
  /** Where something of a list was found, in the order of the text. */
  readonly find: Find;
  /** Whether something of a list was found. */
  readonly isThere: (terms: readonly string[]) => boolean;
  /** How many different ones of a list's terms stand in the text. */
  readonly countDifferent: (terms: readonly string[]) => number;
}

/** Answers the same question once. */
export function remember<Question, Answer>(ask: (question: Question) => Answer) {
  const known = new Map<Question, Answer>();
  return (question: Question): Answer => {
    const before = known.get(question);
    if (before !== undefined) return before;
    const answer = ask(question);
    known.set(question, answer);
    return answer;
  };
}

function foundOf(terms: readonly number[], { of }: Hits): (readonly Hit[])[] {
  const lists: (readonly Hit[])[] = [];
  for (const id of terms) {
    const places = of[id];
    if (places !== undefined) lists.push(places);
  }
  return lists;
}

/** Finds the places of lists in one text, each list once. */
export function makeFinder(
  hits: Hits,
  compiled: CompiledRules,
  passageOf: readonly number[],
): Finder {
  const open = (list: readonly string[]) => openList(list, compiled);
  const isIn = ({ terms, named, patterns }: OpenedList): boolean =>
    terms.some((id) => hits.of[id] !== undefined) ||
    named.some(isPresent) ||
    patterns.some((pattern) => placesOf(pattern).length > 0);
  const isPresent = remember(isIn);
  const isThere = (list: readonly string[]) => isPresent(open(list));
  // Most patterns lack one of their words, and that is seen sooner than where the others stand.
  const placesOf: (pattern: Pattern) => readonly Hit[] = remember((pattern) =>
    pattern.every(({ alternatives }) => isThere(alternatives))
      ? matchPattern(pattern, find, passageOf)
      : [],
  );
  const gathered: (list: OpenedList) => readonly Hit[] = remember(({ terms, patterns, named }) => {
    const lists = foundOf(terms, hits);
    for (const pattern of patterns) lists.push(placesOf(pattern));
    for (const list of named) lists.push(gathered(list));
    return mergeHits(lists.filter(({ length }) => length > 0));
  });
  const find: Find = remember((list) => gathered(open(list)));
  const isFound = (part: number | Pattern) =>
    typeof part === 'number' ? hits.of[part] !== undefined : placesOf(part).length > 0;
  return { find, isThere, countDifferent: (list) => countParts(open(list), isFound) };
}
