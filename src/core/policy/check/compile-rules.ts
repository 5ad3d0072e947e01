import { ownEntry } from '#core/own-entry.ts';
import { isPattern, parsePattern } from './pattern.ts';
import { allTerms, type PolicyRules } from './policy-rules.ts';
import { parseTerm } from './term.ts';
import { indexTerms, type TermIndex } from './term-index.ts';

/** A list of terms, opened: ids of its terms, and its patterns. Lists that come to the same are one. */
export interface OpenedList {
  /** By which what was found of it in a text is looked up. */
  readonly number: number;
  readonly terms: readonly number[];
  readonly patterns: readonly OpenedPattern[];
  /** The lists that it names, which many lists do: what is found of them is put together once. */
  readonly named: readonly OpenedList[];
}

/** One place of a pattern, with what may stand there as one list. */
export interface OpenedPart {
  readonly list: OpenedList;
  readonly gap: number;
}

/** A pattern with the lists of its places. */
export interface OpenedPattern {
  readonly number: number;
  readonly parts: readonly OpenedPart[];
}

/** Rules as a text is compared with them; made once, since the same rules check many texts. */
export interface CompiledRules {
  readonly index: TermIndex;
  readonly ids: ReadonlyMap<string, number>;
  readonly rules: PolicyRules;
  readonly opened: WeakMap<readonly string[], OpenedList>;
  /** What each list comes down to, for those that another list names. */
  readonly parts: Map<OpenedList, ReadonlySet<number | OpenedPattern>>;
  /** By what stands in them. */
  readonly lists: Map<string, OpenedList>;
  readonly patterns: Map<string, OpenedPattern>;
}

const compiled = new WeakMap<PolicyRules, CompiledRules>();

function compile(rules: PolicyRules): CompiledRules {
  const sources = allTerms(rules);
  return {
    index: indexTerms(sources.map(parseTerm)),
    ids: new Map(sources.map((source, id) => [source, id])),
    rules,
    opened: new WeakMap(),
    parts: new Map(),
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

function patternOf(source: string, all: CompiledRules): OpenedPattern {
  const { patterns } = all;
  const known = patterns.get(source);
  if (known !== undefined) return known;
  const parts = parsePattern(source).map(({ alternatives, gap }) => ({
    list: openList(alternatives, all),
    gap,
  }));
  const opened = { number: patterns.size, parts };
  patterns.set(source, opened);
  return opened;
}

/** Everything that an opened list comes down to, whichever list it stands in. */
function partsOf(list: OpenedList, all: CompiledRules): ReadonlySet<number | OpenedPattern> {
  const known = all.parts.get(list);
  if (known !== undefined) return known;
  const parts = new Set<number | OpenedPattern>([...list.terms, ...list.patterns]);
  for (const one of list.named) for (const part of partsOf(one, all)) parts.add(part);
  all.parts.set(list, parts);
  return parts;
}

function isName(term: string): boolean {
  return term.startsWith('$') && !isPattern(term);
}

function openAnew(list: readonly string[], all: CompiledRules): OpenedList {
  const named = new Set<OpenedList>();
  for (const name of list.filter(isName))
    named.add(openList(ownEntry(all.rules.terms, name.slice(1)) ?? [], all));
  const within = [...named].map((one) => partsOf(one, all));
  const isNew = (part: number | OpenedPattern) => !within.some((parts) => parts.has(part));
  const terms = new Set<number>();
  const patterns = new Set<OpenedPattern>();
  for (const term of list) {
    const id = all.ids.get(term);
    if (id !== undefined) terms.add(id);
    else if (isPattern(term)) patterns.add(patternOf(term, all));
  }
  return {
    number: all.lists.size,
    terms: [...terms].filter(isNew),
    patterns: [...patterns].filter(isNew),
    named: [...named],
  };
}

/** The terms and patterns that a list comes down to, with the lists that it names. */
export function openList(list: readonly string[], all: CompiledRules): OpenedList {
  const known = all.opened.get(list);
  if (known !== undefined) return known;
  const name = list.join('\n');
  const opened = all.lists.get(name) ?? openAnew(list, all);
  all.lists.set(name, opened);
  all.opened.set(list, opened);
  return opened;
}

/** How many different terms and patterns of a list pass. */
export function countParts(
  list: OpenedList,
  all: CompiledRules,
  passes: (part: number | OpenedPattern) => boolean,
): number {
  return [...partsOf(list, all)].filter(passes).length;
}
