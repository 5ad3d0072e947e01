import type { RedactionWords } from '#core/words/redaction-words.ts';
import { type KnownName, keyOf } from './known-names.ts';
import { type NameForm, shortNames } from './name-forms.ts';

/** A letter or number of a writing that puts white between its words: there, a name ends where a word does. */
const SIGN = '(?:(?!\\p{Script=Han})[\\p{L}\\p{N}\\p{M}])';
const BEFORE = `(?<!${SIGN})`;
const AFTER = `(?!${SIGN})`;

/** The rest of an address: the sign that ends a sentence is none of it. */
const WAY = '[^\\s<>"”’）)，。；、]*[^\\s<>"”’）)，。；、.,;:!?]';

/** Where something can be reached or found; what each kind is called stands in the words. */
const REACHED = {
  url: `(?:(?:https?|ftp):\\/\\/|www\\.)${WAY}|${BEFORE}(?:[a-z0-9-]+\\.)+(?:com|org|net|gov|edu|info|uk|cn|hk|tw|eu|ie|au|nz)(?:\\.[a-z]{2})?(?:\\/(?:${WAY})?)?${AFTER}`,
  email: `(?<!${SIGN}|[._%+'-])(?:(?!\\p{Script=Han})[\\p{L}\\p{N}._%+'-])+@(?:(?!\\p{Script=Han})[\\p{L}\\p{N}.-])+\\.[a-z]{2,}`,
  file: `(?:[a-z]:\\\\|\\\\\\\\)[^\\s<>"”’，。；、]+|(?<![\\p{L}\\p{N}\\p{M}_()（）.-])[\\p{L}\\p{N}\\p{M}_()（）.-]+\\.(?:docx?|xlsx?|pptx?|pdf|csv|txt|rtf|od[ts]|msg|eml|jpe?g|png|tiff?|heic|zip|mp[34]|wps|html?)${AFTER}`,
  phone: `(?<!${SIGN}|[./-])(?:\\+|\\()?\\d[\\d\\s().\\/-]{5,18}\\d${AFTER}`,
} as const;

export type Reached = keyof typeof REACHED;
const KINDS: readonly Reached[] = ['url', 'email', 'file', 'phone'];

/** Days, spans of years and plain amounts are no telephone numbers, however long. */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/gu, '').length;
  if (digits < 7 || digits > 15) return false;
  if (/^\d{4}[-./]\d{1,2}[-./]\d{1,2}|^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}/u.test(text)) return false;
  return (
    /^(?:\+|\(|0|1[3-9]\d{9}$|[48]00)/u.test(text) || /^\d{3}[-. ]\d{3}[-. ]\d{4}$/u.test(text)
  );
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

/** A name as it is found in texts: white as it comes, and the point of an initial or not. */
function patternOf({ text, notAfter }: NameForm): string {
  const words = text.normalize('NFC').split(/\s+/u);
  const pattern = words.map((word, at) => {
    const isInitial = /^\p{L}\.$/u.test(word);
    const sign = isInitial ? `${escaped(word.slice(0, 1))}\\.?` : escaped(word);
    return at === 0 ? sign : `${/\.$/.test(words[at - 1] ?? '') ? '\\s*' : '\\s+'}${sign}`;
  });
  const whole = pattern.join('');
  const [first, last] = [/^\p{Script=Han}/u.test(text), /\p{Script=Han}$/u.test(text)];
  const before = notAfter ? `(?<![${notAfter}])` : '';
  return `${first ? before : BEFORE}${whole}${last ? '' : AFTER}`;
}

function matchKey(text: string): string {
  return keyOf(text.replace(/’/gu, "'"));
}

/** How often something was replaced or left out, and how it was written. */
export interface Tally {
  readonly names: ReadonlyMap<
    string,
    { readonly count: number; readonly written: readonly string[] }
  >;
  readonly reached: Readonly<Record<Reached, number>>;
  /** Short names that still stand in the texts. */
  readonly kept: readonly KeptName[];
}

/** A short name that was not replaced, since it may be a word or somebody else. */
export interface KeptName {
  readonly name: string;
  readonly count: number;
  /** Where it stands first, with what is around it. */
  readonly example: string;
}

/** So many signs around a short name say where it stands. */
const AROUND = 12;

/** Looks for short names in texts that are cleaned, and counts. */
function keptNames(known: readonly KnownName[]) {
  const replaced = new Set(known.flatMap(({ forms }) => forms.map(({ text }) => text)));
  const people = known.filter(({ kind }) => kind === 'person');
  const short = [...new Set(people.flatMap(({ name }) => shortNames(name)))];
  const looked = short
    .filter((name) => !replaced.has(name))
    .map((name) => ({
      name,
      pattern: new RegExp(patternOf({ text: name, isExact: true }), 'gu'),
    }));
  const found = new Map<string, KeptName>();
  const look = (text: string) => {
    for (const { name, pattern } of looked)
      for (const { index } of text.matchAll(pattern)) {
        const from = Math.max(0, index - AROUND);
        const around = text.slice(from, index + name.length + AROUND).replace(/\s+/gu, ' ');
        const { count = 0, example = around.trim() } = found.get(name) ?? {};
        found.set(name, { name, count: count + 1, example });
      }
  };
  return { look, tally: () => [...found.values()] };
}

/** All that is looked for in a text, at once. */
function patternOver(forms: readonly NameForm[]): RegExp {
  const names = forms.length > 0 ? [`(?<name>${forms.map(patternOf).join('|')})`] : [];
  const reached = KINDS.map((kind) => `(?<${kind}>${REACHED[kind]})`);
  return new RegExp([...reached, ...names].join('|'), 'giu');
}

/** Whether what was found is the name, and no word that is spelt alike. */
function isWritten({ text, isExact, isShort }: NameForm, found: string): boolean {
  return !isExact || found === text || (!isShort && found === text.toUpperCase());
}

/** Cleans texts of the names that are known and of what leads to somebody, and counts. */
export function textCleaner(known: readonly KnownName[], words: RedactionWords) {
  const forms = known
    .flatMap(({ alias, forms: all }) => all.map((form) => ({ alias, form })))
    .toSorted((a, b) => b.form.text.length - a.form.text.length);
  const byKey = new Map(forms.toReversed().map((one) => [matchKey(one.form.text), one]));
  const pattern = patternOver(forms.map(({ form }) => form));
  const counts = new Map<string, { count: number; written: string[] }>();
  const left: Record<Reached, number> = { url: 0, email: 0, file: 0, phone: 0 };

  const nameFor = (found: string): string => {
    const one = byKey.get(matchKey(found));
    if (one === undefined) return found;
    const { alias, form } = one;
    if (!isWritten(form, found)) return found;
    count(alias, found);
    return alias;
  };
  const count = (alias: string, found: string) => {
    const tally = counts.get(alias) ?? { count: 0, written: [] };
    counts.set(alias, tally);
    tally.count += 1;
    if (!tally.written.includes(found)) tally.written.push(found);
  };
  const kept = keptNames(known);
  const replaceIn = (text: string): string =>
    text.normalize('NFC').replace(pattern, (found: string, ...rest: readonly unknown[]) => {
      const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
      const kind = KINDS.find((one) => groups[one] !== undefined);
      if (kind === undefined) return nameFor(found);
      if (kind === 'phone' && !isPhone(found)) return found;
      left[kind] += 1;
      return words.leftOut[kind];
    });
  const clean = (text: string): string => {
    const cleaned = replaceIn(text);
    kept.look(cleaned);
    return cleaned;
  };
  const tally = (): Tally => ({ names: counts, reached: left, kept: kept.tally() });
  return { clean, count, tally };
}
