import { countParts, type OpenedList, type OpenedPattern, openList } from './compile-rules.ts';
import type { Hit } from './find-terms.ts';
import { commonOf, findSets, type Searched } from './list-sets.ts';
import { type Find, matchPattern } from './match-pattern.ts';
import { mergeHits } from './merge-hits.ts';
import { hasPassage, type PassageSet } from './passage-set.ts';

/** What can be asked of a text about lists of terms. */
export interface Finder {
  /** Where something of an opened list was found, in the order of the text. */
  readonly hitsOf: (list: OpenedList) => readonly Hit[];
  /** The same in some passages at least. */
  readonly hitsWithin: (list: OpenedList, within: PassageSet) => readonly Hit[];
  /** The passages in which something of each of some opened lists stands; undefined where there is none. */
  readonly passagesOf: (lists: readonly OpenedList[]) => PassageSet | undefined;
  /** Where something of a list was found, in the order of the text. */
  readonly find: Find;
  /** Whether something of a list was found. */
  readonly isThere: (terms: readonly string[]) => boolean;
  /** How many different ones of a list's terms stand in the text. */
  readonly countDifferent: (terms: readonly string[]) => number;
  /** The passages in which something of a list stands; undefined where it stands in none. */
  readonly passagesWith: (terms: readonly string[]) => PassageSet | undefined;
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

/** Answers the same question once of what is numbered. */
function rememberNumbered<Question extends { readonly number: number }, Answer>(
  size: number,
  ask: (question: Question) => Answer,
) {
  // With a place for every one from the start: a list that is filled here and there is slow to read.
  const known = new Array<Answer | undefined>(size).fill(undefined);
  return (question: Question): Answer => {
    const before = known[question.number];
    if (before !== undefined) return before;
    const answer = ask(question);
    known[question.number] = answer;
    return answer;
  };
}

const NO_HITS: readonly Hit[] = [];

/** Whether a list only names another, as many do: what is found of that is put together once, for all of the text. */
function isNameAlone({ terms, patterns, named }: OpenedList): boolean {
  return terms.length === 0 && patterns.length === 0 && named.length === 1;
}

/** Looks up all lists that are opened so far. */
function makeLookUps(searched: Searched) {
  const { compiled, hits, passageOf } = searched;
  const places = new Array<readonly Hit[] | undefined>(compiled.patterns.size).fill(undefined);
  const gather = (
    { terms, patterns, named }: OpenedList,
    pick: (found: readonly Hit[]) => readonly Hit[],
  ): readonly Hit[] => {
    const lists: (readonly Hit[])[] = [];
    const add = (found: readonly Hit[] | undefined) => {
      const picked = found === undefined ? NO_HITS : pick(found);
      if (picked.length > 0) lists.push(picked);
    };
    for (const id of terms) add(hits.of[id]);
    for (const { number } of patterns) add(places[number]);
    for (const list of named) add(hitsOf(list));
    return mergeHits(lists);
  };
  const hitsOf: (list: OpenedList) => readonly Hit[] = rememberNumbered(
    compiled.lists.size,
    (list) => gather(list, (found) => found),
  );
  const hitsWithin = (list: OpenedList, within: PassageSet): readonly Hit[] => {
    if (isNameAlone(list)) return hitsOf(list);
    return gather(list, (found) =>
      found.filter(({ first }) => hasPassage(within, passageOf[first] ?? 0)),
    );
  };
  const sets = findSets(searched, ({ number, lists, gaps }, within) => {
    const parts = lists.map((list) => hitsWithin(list, within));
    const found = matchPattern(parts, gaps, passageOf);
    places[number] = found;
    return found;
  });
  const passagesOf = (lists: readonly OpenedList[]) => commonOf(sets, lists);
  const placesOf = ({ number }: OpenedPattern) => places[number] ?? NO_HITS;
  return { size: compiled.lists.size, passagesOf, placesOf, hitsOf, hitsWithin };
}

/** Finds the places of lists in one text, each list once. */
export function makeFinder(searched: Searched): Finder {
  const { compiled, hits } = searched;
  let lookUps = makeLookUps(searched);
  /** A list that no rule has is opened when a text is first asked about it, and looked up with all others anew. */
  const open = (names: readonly string[]) => {
    const list = openList(names, compiled);
    if (list.number >= lookUps.size) lookUps = makeLookUps(searched);
    return list;
  };
  const passagesWith = (names: readonly string[]) => {
    const list = open(names);
    return lookUps.passagesOf([list]);
  };
  const isFound = (part: number | OpenedPattern) =>
    typeof part === 'number' ? hits.of[part] !== undefined : lookUps.placesOf(part).length > 0;
  return {
    hitsOf: (list) => lookUps.hitsOf(list),
    hitsWithin: (list, within) => lookUps.hitsWithin(list, within),
    passagesOf: (lists) => lookUps.passagesOf(lists),
    passagesWith,
    find(names) {
      const list = open(names);
      return lookUps.hitsOf(list);
    },
    isThere: (names) => passagesWith(names) !== undefined,
    countDifferent: (names) => countParts(open(names), compiled, isFound),
  };
}
