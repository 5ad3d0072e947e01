import { withClocks } from './clock-start.ts';
import { compileRules } from './compile-rules.ts';
import { findTerms, type Hits } from './find-terms.ts';
import { type Finder, makeFinder, remember } from './finder.ts';
import { leadIns } from './lead-ins.ts';
import { outsideTalk } from './outside-talk.ts';
import { addAll, type PassageSet } from './passage-set.ts';
import { type Passage, passageKey, splitPassages } from './passages.ts';
import type { PolicyRules } from './policy-rules.ts';
import { findSpecials } from './specials.ts';
import type { PlacedLimit } from './time-limits.ts';
import { isChinese, splitUnits, type Unit } from './units.ts';

/** A policy as the rules see it: its passages, its units, and where each term was found. */
export interface Reading extends Finder {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly units: readonly Unit[];
  /** By section. */
  readonly headings: ReadonlyMap<number, Passage>;
  /** The passage that each unit stands in. */
  readonly passageOf: readonly number[];
  /** For each passage that which leads into it, where it is an item of a list; -1 for others. */
  readonly leads: readonly number[];
  /** The words of a passage, by which it is told from another whatever its signs. */
  readonly keyOf: (passage: number) => string;
  readonly limits: readonly PlacedLimit[];
  readonly hits: Hits;
  /** Units that are Chinese characters. */
  readonly chinese: number;
  /** Whether a word of a language, `en` or `zh`, stands in the text. */
  readonly has: (language: string) => boolean;
  /** The passages with something of a list, and for one that names bodies outside also where the text goes on about one. */
  readonly vetoedBy: (terms: readonly string[]) => PassageSet | undefined;
}

/** Lists of `terms.yaml` that name bodies outside. */
const OUTSIDE = ['$outside-body', '$chinese-outside-body'];

/** The passage of each unit; white and signs between passages hold none. */
function placeUnits(units: readonly Unit[], passages: readonly Passage[]): readonly number[] {
  let passage = 0;
  return units.map(({ start }) => {
    while (passage + 1 < passages.length && start >= (passages[passage]?.end ?? 0)) passage += 1;
    return passage;
  });
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
  const finder = makeFinder({ hits, compiled, passageOf, passages: passages.length });
  const { find, passagesWith } = finder;
  const chinese = units.filter(isChinese).length;
  const limits = withClocks(found, { units, passageOf, find });
  const outside = remember((names: readonly string[]) => {
    const named = passagesWith(names);
    return named && outsideTalk(passages, text, named);
  });
  const vetoedBy = remember((list: readonly string[]) => {
    const named = passagesWith(list);
    const talk = OUTSIDE.some((name) => list.includes(name)) ? outside(OUTSIDE) : undefined;
    if (named === undefined || talk === undefined) return named ?? talk;
    const both = named.slice();
    addAll(both, talk);
    return both;
  });
  const keyOf = remember((passage: number) => {
    const found = passages[passage];
    return found === undefined ? '' : passageKey(found, text);
  });
  return {
    ...{ ...finder, keyOf },
    ...{ text, passages, headings, units, passageOf, limits, hits, vetoedBy },
    leads: leadIns(passages, text),
    chinese,
    has: (language) => (language === 'zh' ? chinese > 0 : chinese < units.length),
  };
}
