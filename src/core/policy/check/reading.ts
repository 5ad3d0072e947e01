import { withClocks } from './clock-start.ts';
import { type CompiledRules, compileRules, openList } from './compile-rules.ts';
import { findTerms, type Hit, type Hits } from './find-terms.ts';
import { type Find, matchPattern } from './match-pattern.ts';
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
  readonly limits: readonly PlacedLimit[];
  readonly hits: Hits;
  /** Whether a word of a language, `en` or `zh`, stands in the text. */
  readonly has: (language: string) => boolean;
  /** Where something of a list of terms was found, in the order of the text. */
  readonly find: Find;
  /** The passages in which something of a list stands. */
  readonly passagesWith: (terms: readonly string[]) => ReadonlySet<number>;
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

function inOrder(a: Hit, b: Hit): number {
  return a.first - b.first || b.end - a.end;
}

/** Finds the places of lists in one text, each list once. */
function makeFinder(hits: Hits, compiled: CompiledRules, passageOf: readonly number[]): Find {
  const patterns = new Map<Pattern, readonly Hit[]>();
  const placesOf = (pattern: Pattern) => {
    const places = patterns.get(pattern) ?? matchPattern(pattern, find, passageOf);
    patterns.set(pattern, places);
    return places;
  };
  const gather = (list: readonly string[]): readonly Hit[] => {
    const { terms, patterns: ordered } = openList(list, compiled);
    const lists: (readonly Hit[])[] = [];
    for (const id of terms) {
      const places = hits.of[id];
      if (places !== undefined) lists.push(places);
    }
    for (const pattern of ordered) {
      const places = placesOf(pattern);
      if (places.length > 0) lists.push(places);
    }
    const [only = [], another] = lists;
    return another === undefined ? only : lists.flat().sort(inOrder);
  };
  const find: Find = remember(gather);
  return find;
}

/** Answers the same question once. */
function remember<Answer>(ask: (list: readonly string[]) => Answer) {
  const known = new Map<readonly string[], Answer>();
  return (list: readonly string[]): Answer => {
    const answer = known.get(list) ?? ask(list);
    known.set(list, answer);
    return answer;
  };
}

function knowLanguages(units: readonly Unit[]): Reading['has'] {
  const isThere = { zh: units.some(isChinese), en: !units.every(isChinese) };
  return (language) => (language === 'zh' ? isThere.zh : language === 'en' && isThere.en);
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
  const find = makeFinder(hits, compiled, passageOf);
  const limits = withClocks(found, { units, passageOf, find });
  return {
    ...{ text, passages, headings, units, passageOf, limits, hits, find },
    has: knowLanguages(units),
    passagesWith: remember((list) => new Set(find(list).map(({ first }) => passageOf[first] ?? 0))),
    countDifferent: (list) =>
      openList(list, compiled).terms.filter((id) => hits.of[id] !== undefined).length,
  };
}
