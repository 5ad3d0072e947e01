import { findTerms, type Hit, type Hits, indexTerms, type TermIndex } from './find-terms.ts';
import { type Find, matchPattern } from './match-pattern.ts';
import { type Passage, splitPassages } from './passages.ts';
import { isPattern, type Pattern, parsePattern } from './pattern.ts';
import { allTerms, openTerms, type PolicyRules } from './policy-rules.ts';
import { findSpecials } from './specials.ts';
import { parseTerm } from './term.ts';
import type { PlacedLimit } from './time-limits.ts';
import { splitUnits, type Unit } from './units.ts';

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
  /** Where something of a list of terms was found, in the order of the text. */
  readonly find: Find;
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

function makeFinder(hits: Hits, { terms }: PolicyRules, passageOf: readonly number[]): Find {
  const known = new Map<readonly string[], readonly Hit[]>();
  const patterns = new Map<string, readonly Hit[]>();
  const placesOf = (term: string): readonly Hit[] => {
    const places = hits.of.get(term) ?? patterns.get(term);
    if (places !== undefined) return places;
    if (!isPattern(term)) return [];
    const found = matchPattern(patternOf(term), find, passageOf);
    patterns.set(term, found);
    return found;
  };
  const find: Find = (list) => {
    const before = known.get(list);
    if (before !== undefined) return before;
    const lists = openTerms(list, terms)
      .map(placesOf)
      .filter((places) => places.length > 0);
    const [only = [], another] = lists;
    const found = another === undefined ? only : lists.flat().sort(inOrder);
    known.set(list, found);
    return found;
  };
  return find;
}

/** Patterns that have been read before. Their parts are the same lists each time, so that those are found once. */
const parsed = new Map<string, Pattern>();

function patternOf(source: string): Pattern {
  const known = parsed.get(source) ?? parsePattern(source);
  parsed.set(source, known);
  return known;
}

/** Terms of rules that have been read before: the same rules check many texts. */
const compiled = new WeakMap<PolicyRules, TermIndex>();

function compile(rules: PolicyRules): TermIndex {
  const known = compiled.get(rules) ?? indexTerms(allTerms(rules).map(parseTerm));
  compiled.set(rules, known);
  return known;
}

/** Reads a policy once for all rules. */
export function readPolicy(text: string, rules: PolicyRules): Reading {
  const passages = splitPassages(text);
  const units = splitUnits(text, rules.simplified);
  const passageOf = placeUnits(units, passages);
  const { places, limits } = findSpecials(units, text);
  const hits = findTerms(compile(rules), units, places, passageOf);
  const headings = new Map(
    passages.filter(({ kind }) => kind === 'heading').map((one) => [one.section, one]),
  );
  const find = makeFinder(hits, rules, passageOf);
  return { text, passages, headings, units, passageOf, limits, hits, find };
}
