import { withClocks } from './clock-start.ts';
import { type CompiledRules, compileRules, type OpenedList, openList } from './compile-rules.ts';
import { findTerms, type Hit, type Hits } from './find-terms.ts';
import { leadIns } from './lead-ins.ts';
import { type Find, matchPattern } from './match-pattern.ts';
import { mergeHits } from './merge-hits.ts';
import { type Passage, splitPassages } from './passages.ts';
import type { Pattern } from './pattern.ts';
import type { PolicyRules } from './policy-rules.ts';
import { findSpecials } from './specials.ts';
import type { PlacedLimit } from './time-limits.ts';
import { isChinese, splitUnits, type Unit } from './units.ts';

/** A policy as the rules see it: its passages, its units, and where each term was found. */
export interface Reading {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly units: readonly Unit[];
  /** By section. */
  readonly headings: ReadonlyMap<number, Passage>;
  /** The passage that each unit stands in. */
  readonly passageOf: readonly number[];
  /** For each passage that which leads into it, where it is an item of a list; -1 for others. */
  readonly leads: readonly number[];
  readonly limits: readonly PlacedLimit[];
  readonly hits: Hits;
  /** Units that are Chinese characters. */
  readonly chinese: number;
  /** Whether a word of a language, `en` or `zh`, stands in the text. */
  readonly has: (language: string) => boolean;
  /** Where something of a list of terms was found, in the order of the text. */
  readonly find: Find;
  /** Whether something of a list was found. */
  readonly isThere: (terms: readonly string[]) => boolean;
  /** For each passage 1 where something of a list stands in it. */
  readonly passagesWith: (terms: readonly string[]) => Uint8Array;
  /** How many different ones of a list's terms stand in the text. */
  readonly countDifferent: (terms: readonly string[]) => number;
}

/** The passage of each unit; white and signs between passages hold none. */
function placeUnits(units: readonly Unit[], passages: readonly Passage[]): readonly number[] {
  let passage = 0;
  return units.map(({ start }) => {
    while (passage + 1 < passages.length && start >= (passages[passage]?.end ?? 0)) passage += 1;
    return passage;
  });
}

/** Finds the places of lists in one text, each list once. */
function makeFinder(hits: Hits, compiled: CompiledRules, passageOf: readonly number[]) {
  const patterns = new Map<Pattern, readonly Hit[]>();
  const placesOf = (pattern: Pattern) => {
    const places = patterns.get(pattern) ?? matchPattern(pattern, find, passageOf);
    patterns.set(pattern, places);
    return places;
  };
  const gather = ({ terms, patterns: ordered }: OpenedList): readonly Hit[] => {
    const lists: (readonly Hit[])[] = [];
    for (const id of terms) {
      const places = hits.of[id];
      if (places !== undefined) lists.push(places);
    }
    for (const pattern of ordered) {
      const places = placesOf(pattern);
      if (places.length > 0) lists.push(places);
    }
    return mergeHits(lists);
  };
  const gathered = remember(gather);
  const find: Find = remember((list) => gathered(openList(list, compiled)));
  const isThere = (list: readonly string[]) => {
    const { terms, patterns: ordered } = openList(list, compiled);
    const isFound = terms.some((id) => hits.of[id] !== undefined);
    return isFound || ordered.some((pattern) => placesOf(pattern).length > 0);
  };
  const countDifferent = (list: readonly string[]) => {
    const { terms, patterns: ordered } = openList(list, compiled);
    const found = ordered.filter((pattern) => placesOf(pattern).length > 0);
    return terms.filter((id) => hits.of[id] !== undefined).length + found.length;
  };
  return { find, isThere, countDifferent };
}

/** Answers the same question once. */
function remember<Question, Answer extends object>(ask: (question: Question) => Answer) {
  const known = new Map<Question, Answer>();
  return (question: Question): Answer => {
    const before = known.get(question);
    if (before !== undefined) return before;
    const answer = ask(question);
    known.set(question, answer);
    return answer;
  };
}

/** Reads a policy once for all rules. */
export function readPolicy(text: string, rules: PolicyRules): Reading {
  const passages = splitPassages(text);
  const units = splitUnits(text, rules.simplified);
  const passageOf = placeUnits(units, passages);
  const { places, limits: found } = findSpecials(units, text);
  const compiled = compileRules(rules);
  const hits = findTerms(compiled.index, units, places, passageOf);
  const headings = new Map(
    passages.filter(({ kind }) => kind === 'heading').map((one) => [one.section, one]),
  );
  const { find, isThere, countDifferent } = makeFinder(hits, compiled, passageOf);
  const chinese = units.filter(isChinese).length;
  const limits = withClocks(found, { units, passageOf, find });
  return {
    ...{ text, passages, headings, units, passageOf, limits, hits, find, isThere, countDifferent },
    leads: leadIns(passages, text),
    chinese,
    has: (language) => (language === 'zh' ? chinese > 0 : chinese < units.length),
    passagesWith: remember((list) => {
      const marks = new Uint8Array(passages.length);
      for (const { first } of find(list)) marks[passageOf[first] ?? 0] = 1;
      return marks;
    }),
  };
}
