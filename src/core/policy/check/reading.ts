import type { PolicyRule } from '#schema/authored/policy-check.ts';
import { withClocks } from './clock-start.ts';
import {
  type CompiledRules,
  compileRules,
  type OpenedList,
  type OpenedRule,
  openLanguages,
  openList,
  openRules,
} from './compile-rules.ts';
import { findTerms, type Hits } from './find-terms.ts';
import { type Finder, makeFinder, remember } from './finder.ts';
import { leadIns } from './lead-ins.ts';
import { outsideTalk } from './outside-talk.ts';
import { addAll, type PassageSet } from './passage-set.ts';
import { type Passage, passageKey, splitPassages } from './passages.ts';
import type { Language, PolicyRules, RulesByLanguage } from './policy-rules.ts';
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
  /** The opened rules of those languages, `en` or `zh`, of which a word stands in the text: it may mix them. */
  readonly rulesOf: (rules: RulesByLanguage | undefined) => readonly OpenedRule[];
  /** The passages with something of a list, and for one that names bodies outside also where the text goes on about one. */
  readonly vetoedBy: (list: OpenedList) => PassageSet | undefined;
}

/** Lists of `terms.yaml` that name bodies outside. */
const OUTSIDE = ['$outside-body', '$chinese-outside-body'];

const NO_RULES: readonly PolicyRule[] = [];

/** The passage of each unit; white and signs between passages hold none. */
function placeUnits(units: readonly Unit[], passages: readonly Passage[]): readonly number[] {
  let passage = 0;
  return units.map(({ start }) => {
    while (passage + 1 < passages.length && start >= (passages[passage]?.end ?? 0)) passage += 1;
    return passage;
  });
}

/** The languages of which a text has a word. */
function languagesOf(chinese: number, units: number): readonly Language[] {
  return [...(chinese < units ? (['en'] as const) : []), ...(chinese > 0 ? (['zh'] as const) : [])];
}

/** Headings by their sections. */
function headingsOf(passages: readonly Passage[]): ReadonlyMap<number, Passage> {
  const headings = passages.filter(({ kind }) => kind === 'heading');
  return new Map(headings.map((heading) => [heading.section, heading]));
}

/** Finds the passages that speak against a rule; `talkOf` those that go on about a body outside. */
function makeVetoes(
  { passagesOf, passagesWith }: Finder,
  compiled: CompiledRules,
  talkOf: (named: PassageSet) => PassageSet,
): Reading['vetoedBy'] {
  const outside = remember((names: readonly string[]) => {
    const named = passagesWith(names);
    return named && talkOf(named);
  });
  const bodies = OUTSIDE.map((name) => openList([name], compiled).named[0]);
  return remember((list: OpenedList) => {
    const named = passagesOf([list]);
    const talk = list.named.some((one) => bodies.includes(one)) ? outside(OUTSIDE) : undefined;
    if (named === undefined || talk === undefined) return named ?? talk;
    const both = named.slice();
    addAll(both, talk);
    return both;
  });
}

/** Reads a policy once for all rules. */
export function readPolicy(text: string, rules: PolicyRules): Reading {
  const passages = splitPassages(text);
  const units = splitUnits(text, rules.simplified);
  const passageOf = placeUnits(units, passages);
  const { places, limits: found } = findSpecials(units, text);
  const chinese = units.filter(isChinese).length;
  const languages = languagesOf(chinese, units.length);
  const compiled = compileRules(rules);
  openLanguages(languages, compiled);
  openList(OUTSIDE, compiled);
  const hits = findTerms(compiled.index, units, places, passageOf);
  const finder = makeFinder({ hits, compiled, passageOf, passages: passages.length });
  const limits = withClocks(found, { units, passageOf, find: finder.find });
  const keyOf = remember((passage: number) => {
    const found = passages[passage];
    return found === undefined ? '' : passageKey(found, text);
  });
  return {
    ...{ ...finder, keyOf },
    ...{ text, passages, units, passageOf, limits, hits },
    vetoedBy: makeVetoes(finder, compiled, (named) => outsideTalk(passages, text, named)),
    headings: headingsOf(passages),
    leads: leadIns(passages, text),
    chinese,
    rulesOf: (rules) =>
      languages.flatMap((language) => openRules(rules?.[language] ?? NO_RULES, language, compiled)),
  };
}
