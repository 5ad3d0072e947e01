import { ownEntry } from '#core/own-entry.ts';
import type { PolicyRules, RulesByLanguage } from './policy-rules.ts';

/** The Chinese half of the rules: fetched only for a text with Chinese in it. */
export interface ChineseRules {
  /** By the id of an element or a harm. */
  readonly rules: Readonly<Record<string, RulesByLanguage['zh']>>;
  /** By the id of a harm: for each of its promises. */
  readonly promises: Readonly<Record<string, readonly RulesByLanguage['zh'][]>>;
}

/** Signs of which hardly a sentence in traditional characters has none, and one in simplified ones has any. */
const TRADITIONAL = /[訴處個們為與應經時間後會這說學請關]/;

/** Whether a text is in traditional characters, so that their simplified forms are asked for. */
export function isTraditional(text: string): boolean {
  return TRADITIONAL.test(text);
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
  return { ...rules, ...withChinese(rules, () => []), simplified: {} };
}

/** The Chinese half of the rules. */
export function chineseOf({ elements, harms }: PolicyRules): ChineseRules {
  const rules = [...elements, ...harms].map(({ id, rules: own }) => [id, own?.zh ?? []] as const);
  const promises = harms.map(
    ({ id, promises: own = [] }) => [id, own.map(({ zh }) => zh)] as const,
  );
  return {
    rules: Object.fromEntries(rules),
    promises: Object.fromEntries(promises),
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
  return { ...half, ...withChinese(half, of), simplified };
}
