import { ownEntry } from '#core/own-entry.ts';
import type { PolicyRules, RulesByLanguage } from './policy-rules.ts';

/** The Chinese half of the rules: fetched only for a text with Chinese in it. */
export interface ChineseRules {
  /** By the id of an element or a harm. */
  readonly rules: Readonly<Record<string, RulesByLanguage['zh']>>;
  /** By the id of a harm: for each of its promises. */
  readonly promises: Readonly<Record<string, readonly RulesByLanguage['zh'][]>>;
  readonly simplified: PolicyRules['simplified'];
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
export function chineseOf({ elements, harms, simplified }: PolicyRules): ChineseRules {
  const rules = [...elements, ...harms].map(({ id, rules: own }) => [id, own?.zh ?? []] as const);
  const promises = harms.map(
    ({ id, promises: own = [] }) => [id, own.map(({ zh }) => zh)] as const,
  );
  return {
    rules: Object.fromEntries(rules),
    promises: Object.fromEntries(promises),
    simplified,
  };
}

/** Both halves of the rules as one. */
export function joinChinese(half: PolicyRules, chinese: ChineseRules): PolicyRules {
  const of = (id: string, promise?: number) =>
    (promise === undefined
      ? ownEntry(chinese.rules, id)
      : ownEntry(chinese.promises, id)?.[promise]) ?? [];
  return { ...half, ...withChinese(half, of), simplified: chinese.simplified };
}
