import { ownEntry } from '#core/own-entry.ts';
import type { PolicyRules, RulesByLanguage } from './policy-rules.ts';

/** The Chinese half of the rules: fetched only for a text with Chinese in it. */
export interface ChineseRules {
  /** By the id of an element or a harm. */
  readonly rules: Readonly<Record<string, RulesByLanguage['zh']>>;
  /** By the id of a harm: for each of its promises. */
  readonly promises: Readonly<Record<string, readonly RulesByLanguage['zh'][]>>;
  /** Chinese words of lists that both languages have, by the list's place. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** Signs of which hardly a sentence in traditional characters has none, and one in simplified ones has any. */
const TRADITIONAL = /[訴處個們為與應經時間後會這說學請關]/;

/** Whether a text is in traditional characters, so that their simplified forms are asked for. */
export function isTraditional(text: string): boolean {
  return TRADITIONAL.test(text);
}

type Words = Pick<PolicyRules, 'terms' | 'kinds'>;
type MapList = (list: readonly string[], place: string) => string[];

const CHINESE = /\p{Script=Han}/u;

/** Whether a word is of Chinese alone: by its signs, or as its list is. */
function isOfChinese(word: string, place: string): boolean {
  return place.startsWith('terms/chinese-') || CHINESE.test(word);
}

/** Lists of words and signs of kinds of text, each made anew; it is told by its place. */
function mapLists({ terms, kinds }: Words, map: MapList): Words {
  const { words, outsiders, insiders } = kinds.ambiguous;
  return {
    terms: Object.fromEntries(
      Object.entries(terms).map(([name, list]) => [name, map(list, `terms/${name}`)]),
    ),
    kinds: {
      complaint: map(kinds.complaint, 'kinds/complaint'),
      ambiguous: {
        words: map(words, 'kinds/words'),
        outsiders: map(outsiders, 'kinds/outsiders'),
        insiders: map(insiders, 'kinds/insiders'),
      },
      own: map(kinds.own, 'kinds/own'),
      general: map(kinds.general, 'kinds/general'),
      others: kinds.others.map((kind) => ({
        ...kind,
        ...(kind.terms && { terms: map(kind.terms, `kinds/${kind.id}/terms`) }),
        ...(kind.signs && {
          signs: { ...kind.signs, terms: map(kind.signs.terms, `kinds/${kind.id}/signs`) },
        }),
      })),
    },
  };
}

/** The Chinese words of all lists, by their places. */
function chineseWords(rules: Words): ChineseRules['words'] {
  const words: Record<string, readonly string[]> = {};
  mapLists(rules, (list, place) => {
    const chinese = list.filter((word) => isOfChinese(word, place));
    if (chinese.length > 0) words[place] = chinese;
    return [];
  });
  return words;
}

type Halved = Pick<PolicyRules, 'elements' | 'harms'>;

/** Gives the Chinese rules of each element and harm; `of` is asked for them by id and promise. */
function withChinese(
  { elements, harms }: Halved,
  of: (id: string, promise?: number) => RulesByLanguage['zh'],
): Halved {
  return {
    elements: elements.map((element) => ({
      ...element,
      rules: { ...element.rules, zh: of(element.id) },
    })),
    harms: harms.map((harm) => ({
      ...harm,
      ...(harm.rules && { rules: { ...harm.rules, zh: of(harm.id) } }),
      ...(harm.promises && {
        promises: harm.promises.map((promise, at) => ({ ...promise, zh: of(harm.id, at) })),
      }),
    })),
  };
}

/** The rules without their Chinese half. */
export function withoutChinese(rules: PolicyRules): PolicyRules {
  const latin = mapLists(rules, (list, place) => list.filter((word) => !isOfChinese(word, place)));
  return { ...rules, ...latin, ...withChinese(rules, () => []), simplified: {} };
}

/** The Chinese half of the rules. */
export function chineseOf(all: PolicyRules): ChineseRules {
  const { elements, harms } = all;
  const rules = [...elements, ...harms].map(({ id, rules: own }) => [id, own?.zh ?? []] as const);
  const promises = harms.map(
    ({ id, promises: own = [] }) => [id, own.map(({ zh }) => zh)] as const,
  );
  return {
    rules: Object.fromEntries(rules),
    promises: Object.fromEntries(promises),
    words: chineseWords(all),
  };
}

/** Both halves of the rules as one, with the simplified forms of traditional characters where a text has any. */
export function joinChinese(
  half: PolicyRules,
  chinese: ChineseRules,
  simplified: PolicyRules['simplified'] = {},
): PolicyRules {
  const of = (id: string, promise?: number) =>
    (promise === undefined
      ? ownEntry(chinese.rules, id)
      : ownEntry(chinese.promises, id)?.[promise]) ?? [];
  const words = mapLists(half, (list, place) => [
    ...list,
    ...(ownEntry(chinese.words, place) ?? []),
  ]);
  return { ...half, ...words, ...withChinese(half, of), simplified };
}
