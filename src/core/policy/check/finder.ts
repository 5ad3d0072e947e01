import {
  type CompiledRules,
  countParts,
  type OpenedList,
  type OpenedPattern,
  openList,
} from './compile-rules.ts';
import type { Hit, Hits } from './find-terms.ts';
import { type Find, matchPattern } from './match-pattern.ts';
import { mergeHits } from './merge-hits.ts';
import { addAll, addPassage, emptySet, inAll, type PassageSet } from './passage-set.ts';

/** What can be asked of a text about lists of terms. */
export interface Finder {
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

/** Where a list stands nowhere. */
const NOWHERE = null;
const NO_HITS: readonly Hit[] = [];

/** What is looked up of one text. */
interface Searched {
  readonly hits: Hits;
  readonly compiled: CompiledRules;
  readonly passageOf: readonly number[];
  /** How many passages the text has. */
  readonly passages: number;
}

/** Adds the passages of some hits to a set, which is made for the first of them. */
function addHits(
  set: PassageSet | null,
  hits: readonly Hit[],
  { passageOf, passages }: Searched,
): PassageSet | null {
  if (hits.length === 0) return set;
  const added = set ?? emptySet(passages);
  for (const { first } of hits) addPassage(added, passageOf[first] ?? 0);
  return added;
}

function foundOf(terms: readonly number[], { of }: Hits): (readonly Hit[])[] {
  const lists: (readonly Hit[])[] = [];
  for (const id of terms) {
    const places = of[id];
    if (places !== undefined) lists.push(places);
  }
  return lists;
}

/** The passages of each place of a pattern; none where one of them stands nowhere. */
function setsOf(
  { parts }: OpenedPattern,
  setOf: (list: OpenedList) => PassageSet | null,
): readonly PassageSet[] {
  const sets: PassageSet[] = [];
  for (const { list } of parts) {
    const set = setOf(list);
    if (set === NOWHERE) return [];
    sets.push(set);
  }
  return sets;
}

/** The passages of opened lists, and where they and their patterns stand, each once. */
function makeLookUps(searched: Searched) {
  const { compiled, hits, passageOf, passages } = searched;
  const { of } = hits;
  const setOf: (list: OpenedList) => PassageSet | null = rememberNumbered(
    compiled.lists.size,
    ({ terms, named, patterns }) => {
      let set: PassageSet | null = NOWHERE;
      for (const id of terms) {
        const found = of[id];
        if (found !== undefined) set = addHits(set, found, searched);
      }
      for (const pattern of patterns) set = addHits(set, placesOf(pattern), searched);
      for (const list of named) {
        const more = setOf(list);
        if (more === NOWHERE) continue;
        set ??= emptySet(passages);
        addAll(set, more);
      }
      return set;
    },
  );
  // Most patterns have no passage with all of their words, and that is seen sooner than where each stands.
  const placesOf: (pattern: OpenedPattern) => readonly Hit[] = rememberNumbered(
    compiled.patterns.size,
    (pattern) => {
      const within = inAll(setsOf(pattern, setOf));
      return within === undefined
        ? NO_HITS
        : matchPattern(pattern.parts, gathered, passageOf, within);
    },
  );
  const gathered: (list: OpenedList) => readonly Hit[] = rememberNumbered(
    compiled.lists.size,
    ({ terms, patterns, named }) =>
      mergeHits([...foundOf(terms, hits), ...patterns.map(placesOf), ...named.map(gathered)]),
  );
  return { setOf, placesOf, gathered };
}

/** Finds the places of lists in one text, each list once. */
export function makeFinder(searched: Searched): Finder {
  const { compiled, hits } = searched;
  const { setOf, placesOf, gathered } = makeLookUps(searched);
  const open = (list: readonly string[]) => openList(list, compiled);
  const isFound = (part: number | OpenedPattern) =>
    typeof part === 'number' ? hits.of[part] !== undefined : placesOf(part).length > 0;
  return {
    find: (list) => gathered(open(list)),
    isThere: (list) => setOf(open(list)) !== NOWHERE,
    countDifferent: (list) => countParts(open(list), compiled, isFound),
    passagesWith: (list) => setOf(open(list)) ?? undefined,
  };
}
