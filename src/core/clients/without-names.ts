import type { KnownNames } from './known-names.ts';

/** What stands in a text where a name of each kind stood. */
export type InsteadOfNames = Readonly<Record<keyof KnownNames, string>>;

/** What makes a text one without names. */
export type TakeNames = (text: string) => string;

const ESCAPED = /[.*+?^${}()|[\]\\]/g;

/** A sign that goes on a word. Scripts that put no space between words have none: a name there ends where its last sign does. */
const WORD = '(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}])[\\p{L}\\p{M}\\p{N}]';

const goesOn = (sign: string | undefined) => new RegExp(`^${WORD}$`, 'u').test(sign ?? '');

/** Finds a name as a word of its own, however it is cased and spaced. */
function patternOf(name: string): string {
  const signs = Array.from(name);
  const inside = name.replace(ESCAPED, '\\$&').replace(/\s+/g, '\\s+');
  const before = goesOn(signs[0]) ? `(?<!${WORD})` : '';
  const after = goesOn(signs.at(-1)) ? `(?!${WORD})` : '';
  return `${before}${inside}${after}`;
}

/** Takes names out of texts; of two that begin alike the longer one is meant. */
export function takeNames(names: KnownNames, instead: InsteadOfNames): TakeNames {
  const kinds = (['organisation', 'person', 'site'] as const).flatMap((kind) =>
    names[kind].map((name) => ({ name: name.normalize('NFC'), kind })),
  );
  if (kinds.length === 0) return (text) => text;
  const sorted = kinds.sort((a, b) => b.name.length - a.name.length);
  const pattern = new RegExp(sorted.map(({ name }) => `(${patternOf(name)})`).join('|'), 'giu');
  return (text) =>
    text.normalize('NFC').replace(pattern, (found, ...groups) => {
      const which = groups.slice(0, sorted.length).findIndex((group) => group !== undefined);
      const kind = sorted[which]?.kind;
      return kind === undefined ? found : instead[kind];
    });
}

/** A value with every text in it changed, but for ids and what leads by them. */
export function withTexts<Value>(value: Value, take: TakeNames): Value {
  const walk = (one: unknown, key: string): unknown => {
    if (typeof one === 'string') return key === 'id' ? one : take(one);
    if (Array.isArray(one)) return one.map((item) => walk(item, key));
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([name, part]) => [name, walk(part, name)]));
  };
  return walk(value, '') as Value;
}
