import { ownEntry } from '#core/own-entry.ts';
import type {
  PolicyElement,
  PolicyHarm,
  PolicyKinds,
  PolicyMeasured,
  PolicyRule,
  PolicyTerms,
} from '#schema/authored/policy-check.ts';
import { isPattern, termsWithin } from './pattern.ts';

/** Something with its texts in one language. */
type Spoken<Entry, Names extends keyof Entry> = Omit<Entry, Names> &
  Readonly<Record<Names, string>>;
export type SpokenElement = Spoken<
  PolicyElement,
  'title' | 'question' | 'why' | 'weak' | 'missing'
>;
export type SpokenHarm = Spoken<PolicyHarm, 'title' | 'why' | 'instead'>;
export type SpokenKinds = Omit<PolicyKinds, 'others'> & {
  readonly others: readonly Spoken<PolicyKinds['others'][number], 'title'>[];
};

/** All that the check goes by, with its texts in one language. It is data: it can be kept and sent as JSON. */
export interface PolicyRules {
  readonly terms: PolicyTerms;
  readonly elements: readonly SpokenElement[];
  readonly harms: readonly SpokenHarm[];
  readonly kinds: SpokenKinds;
  /** How often verdicts agreed with a reader's, by which each is said to be more or less sure. */
  readonly measured: PolicyMeasured;
  /** Traditional characters with the simplified ones in which the rules are written. */
  readonly simplified: Readonly<Record<string, string>>;
  /** What people call the clauses of the elements, such as `ISO 10002:2018 7.4`, by their ids; for pages alone. */
  readonly clauseNames?: Readonly<Record<string, string>>;
}

/** Lists that no rule needs to name: by them it is known who acts, what starts a clock, and what has to be done. */
export const CODE_LISTS: readonly string[] = [
  ...['organization', 'complainant', 'outside-body', 'chinese-outside-body', 'duty', 'soft'],
  ...['receipt', 'acknowledgement', 'answer', 'request', 'event'].map((from) => `clock-${from}`),
];

/** What a term stands for that is a pattern or names a list; undefined for any other. */
function standsFor(term: string, terms: PolicyTerms): readonly string[] | undefined {
  if (isPattern(term)) return termsWithin(term);
  return term.startsWith('$') ? (ownEntry(terms, term.slice(1)) ?? []) : undefined;
}

/** The terms that lists come down to, their patterns taken apart: each once, as each is opened once. */
function gatherWords(lists: readonly (readonly string[])[], terms: PolicyTerms): readonly string[] {
  const words: string[] = [];
  const seen = new Set<string>();
  const add = (list: readonly string[]): void => {
    for (const term of list) {
      if (seen.has(term)) continue;
      seen.add(term);
      const within = standsFor(term, terms);
      if (within === undefined) words.push(term);
      else add(within);
    }
  };
  for (const list of lists) add(list);
  return words;
}

/** Every list of terms that a rule has. */
function listsOf(rule: PolicyRule): readonly (readonly string[])[] {
  const { all, atLeast, not, except, heading } = rule;
  return [...all, ...(atLeast?.of ?? []), not ?? [], except ?? [], heading ?? []];
}

/** Rules for texts in English and in Chinese, as an element or a harm has them. */
export type RulesByLanguage = NonNullable<PolicyHarm['rules']>;

/** A language that there are rules for. */
export type Language = keyof RulesByLanguage;

/** What a rule is called among those of its language, such as `en/2`. */
export const ruleId = (language: string, position: number) => `${language}/${position + 1}`;

/** The rules of both languages, one after the other. */
export function numberRules(
  rules: RulesByLanguage | undefined,
): readonly { readonly id: string; readonly rule: PolicyRule }[] {
  return Object.entries(rules ?? {}).flatMap(([language, list]) =>
    list.map((rule, position) => ({ id: ruleId(language, position), rule })),
  );
}

type Ruled = Pick<PolicyElement, 'rules'> | Pick<PolicyHarm, 'rules' | 'promises' | 'only'>;

/** The sets of rules that an element or a harm has. */
export function ruleSets(entry: Ruled): readonly (RulesByLanguage | undefined)[] {
  return 'promises' in entry ? [entry.rules, ...(entry.promises ?? [])] : [entry.rules];
}

/** Every list of terms in the rules of an element or a harm. */
export function termLists(entry: Ruled): readonly (readonly string[])[] {
  const lists = ruleSets(entry).flatMap((rules) =>
    numberRules(rules).flatMap(({ rule }) => listsOf(rule)),
  );
  const only = 'only' in entry ? entry.only : undefined;
  return only === undefined ? lists : [...lists, only.names, only.never, only.except];
}

/** Words about complaints: also those that staff use of their own, for a text that means people outside. */
export function complaintWords({ complaint, ambiguous }: SpokenKinds): readonly string[] {
  return [...complaint, ...ambiguous.words];
}

/** Every list of terms by which it is known what a text is. */
export function kindLists(kinds: SpokenKinds): readonly (readonly string[])[] {
  const { outsiders, insiders } = kinds.ambiguous;
  return [
    ...[kinds.complaint, complaintWords(kinds), kinds.own, kinds.general, outsiders, insiders],
    ...kinds.others.flatMap((kind) => [kind.terms ?? [], kind.signs?.terms ?? []]),
  ];
}

/** Every term of every rule, once. */
export function allTerms({
  terms,
  elements,
  harms,
  kinds,
}: Omit<PolicyRules, 'simplified' | 'measured'>): readonly string[] {
  const lists = [...elements, ...harms].flatMap(termLists);
  const other = CODE_LISTS.map((name) => ownEntry(terms, name) ?? []);
  return gatherWords([...lists, ...kindLists(kinds), ...other], terms);
}
