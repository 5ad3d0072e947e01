import { ownEntry } from '#core/own-entry.ts';
import type { PolicyRule } from '#schema/authored/policy-check.ts';
import { isPattern, parsePattern } from './pattern.ts';
import {
  allTerms,
  CODE_LISTS,
  kindLists,
  type Language,
  type PolicyRules,
  ruleId,
  ruleSets,
} from './policy-rules.ts';
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

/** A pattern, opened. */
export interface OpenedPattern {
  readonly number: number;
  /** What may stand in each of its places, as one list. */
  readonly lists: readonly OpenedList[];
  /** Units that may stand before each. */
  readonly gaps: readonly number[];
}

/** A rule with its lists opened. */
export interface OpenedRule {
  /** Such as `en/2`. */
  readonly id: string;
  readonly rule: PolicyRule;
  readonly all: readonly OpenedList[];
  readonly some: readonly OpenedList[];
  readonly not: OpenedList | undefined;
  readonly except: OpenedList | undefined;
  readonly heading: OpenedList | undefined;
}

/** Rules as a text is compared with them; made once, since the same rules check many texts. */
export interface CompiledRules {
  readonly index: TermIndex;
  readonly ids: ReadonlyMap<string, number>;
  readonly rules: PolicyRules;
  readonly opened: WeakMap<readonly string[], OpenedList>;
  readonly openedRules: WeakMap<readonly PolicyRule[], readonly OpenedRule[]>;
  /** Languages of which all rules are opened: those that a text has had. */
  readonly languages: Set<Language>;
  /** What each list comes down to, for those that another list names. */
  readonly parts: Map<OpenedList, ReadonlySet<number | OpenedPattern>>;
  /** By what stands in them. */
  readonly lists: Map<string, OpenedList>;
  readonly patterns: Map<string, OpenedPattern>;
}

const compiled = new WeakMap<PolicyRules, CompiledRules>();

function compile(rules: PolicyRules): CompiledRules {
  const sources = allTerms(rules);
  const all: CompiledRules = {
    index: indexTerms(sources.map(parseTerm)),
    ids: new Map(sources.map((source, id) => [source, id])),
    rules,
    opened: new WeakMap(),
    openedRules: new WeakMap(),
    languages: new Set(),
    parts: new Map(),
    lists: new Map(),
    patterns: new Map(),
  };
  const only = rules.harms.flatMap(({ only: one }) =>
    one === undefined ? [] : [one.names, one.never, one.except],
  );
  for (const list of [...kindLists(rules.kinds), ...only]) openList(list, all);
  for (const name of CODE_LISTS) openList([`$${name}`], all);
  return all;
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
  const parts = parsePattern(source);
  const lists = parts.map(({ alternatives }) => openList(alternatives, all));
  const opened = { number: patterns.size, lists, gaps: parts.map(({ gap }) => gap) };
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

/** The rules of an element or a harm in one language, with their lists. */
export function openRules(
  rules: readonly PolicyRule[],
  language: Language,
  all: CompiledRules,
): readonly OpenedRule[] {
  const known = all.openedRules.get(rules);
  if (known !== undefined) return known;
  const open = (list: readonly string[]) => openList(list, all);
  const opened = rules.map((rule, position) => ({
    ...{ id: ruleId(language, position), rule },
    all: rule.all.map(open),
    some: (rule.atLeast?.of ?? []).map(open),
    not: rule.not && open(rule.not),
    except: rule.except && open(rule.except),
    heading: rule.heading && open(rule.heading),
  }));
  all.openedRules.set(rules, opened);
  return opened;
}

/** Opens all rules of some languages, so that a text is gone through once. */
export function openLanguages(languages: readonly Language[], all: CompiledRules): void {
  for (const language of languages) {
    if (all.languages.has(language)) continue;
    all.languages.add(language);
    for (const entry of [...all.rules.elements, ...all.rules.harms])
      for (const rules of ruleSets(entry)) openRules(rules?.[language] ?? [], language, all);
  }
}

/** How many different terms and patterns of a list pass. */
export function countParts(
  list: OpenedList,
  all: CompiledRules,
  passes: (part: number | OpenedPattern) => boolean,
): number {
  return [...partsOf(list, all)].filter(passes).length;
}
