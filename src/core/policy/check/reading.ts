import { findTerms, type Hit, type Hits } from './find-terms.ts';
import { type Passage, splitPassages } from './passages.ts';
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
  /** The passage that each unit stands in. */
  readonly passageOf: readonly number[];
  readonly limits: readonly PlacedLimit[];
  readonly hits: Hits;
  /** Where something of a list of terms was found, in the order of the text. */
  readonly find: (list: readonly string[]) => readonly Hit[];
}

/** The passage of each unit; white and signs between passages hold none. */
function placeUnits(units: readonly Unit[], passages: readonly Passage[]): readonly number[] {
  let passage = 0;
  return units.map(({ start }) => {
    while (passage + 1 < passages.length && start >= (passages[passage]?.end ?? 0)) passage += 1;
    return passage;
  });
}

function makeFinder(hits: Hits, { terms }: PolicyRules): Reading['find'] {
  const known = new Map<readonly string[], readonly Hit[]>();
  return (list) => {
    const before = known.get(list);
    if (before !== undefined) return before;
    const found = openTerms(list, terms)
      .flatMap((term) => hits.of.get(term) ?? [])
      .sort((a, b) => a.first - b.first || b.end - a.end);
    known.set(list, found);
    return found;
  };
}

/** Reads a policy once for all rules. */
export function readPolicy(text: string, rules: PolicyRules): Reading {
  const passages = splitPassages(text);
  const units = splitUnits(text);
  const passageOf = placeUnits(units, passages);
  const { places, limits } = findSpecials(units, text);
  const hits = findTerms(allTerms(rules).map(parseTerm), units, places, passageOf);
  return { text, passages, units, passageOf, limits, hits, find: makeFinder(hits, rules) };
}
