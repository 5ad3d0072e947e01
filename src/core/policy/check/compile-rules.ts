import { indexTerms, type TermIndex } from './find-terms.ts';
import { isPattern, type Pattern, parsePattern } from './pattern.ts';
import { allTerms, openTerms, type PolicyRules } from './policy-rules.ts';
import { parseTerm } from './term.ts';

/** A list of terms, opened: ids of its terms, and its patterns. Lists that come to the same are one. */
export interface OpenedList {
  readonly terms: readonly number[];
  readonly patterns: readonly Pattern[];
}

/** Rules as a text is compared with them; made once, since the same rules check many texts. */
export interface CompiledRules {
  readonly index: TermIndex;
  readonly ids: ReadonlyMap<string, number>;
  readonly rules: PolicyRules;
  readonly opened: WeakMap<readonly string[], OpenedList>;
  /** By the terms that they come down to. */
  readonly lists: Map<string, OpenedList>;
  readonly patterns: Map<string, Pattern>;
}

const compiled = new WeakMap<PolicyRules, CompiledRules>();

function compile(rules: PolicyRules): CompiledRules {
  const sources = allTerms(rules);
  return {
    index: indexTerms(sources.map(parseTerm)),
    ids: new Map(sources.map((source, id) => [source, id])),
    rules,
    opened: new WeakMap(),
    lists: new Map(),
    patterns: new Map(),
  };
}

/** Makes rules ready to be compared with texts. */
export function compileRules(rules: PolicyRules): CompiledRules {
  const known = compiled.get(rules) ?? compile(rules);
  compiled.set(rules, known);
  return known;
}

function patternOf(source: string, { patterns }: CompiledRules): Pattern {
  const known = patterns.get(source) ?? parsePattern(source);
  patterns.set(source, known);
  return known;
}

/** The terms and patterns that a list comes down to. */
export function openList(list: readonly string[], all: CompiledRules): OpenedList {
  const known = all.opened.get(list);
  if (known !== undefined) return known;
  const terms = [...new Set(openTerms(list, all.rules.terms))];
  const name = terms.join('\n');
  const opened = all.lists.get(name) ?? {
    terms: terms.flatMap((term) => all.ids.get(term) ?? []),
    patterns: terms.filter(isPattern).map((term) => patternOf(term, all)),
  };
  all.lists.set(name, opened);
  all.opened.set(list, opened);
  return opened;
}
