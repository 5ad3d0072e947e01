/** From a text in one writing of Chinese to one in the other: characters by a converter, words by a term base. */

import { Converter } from 'opencc-js/cn2t';
import { z } from 'zod';
import { filled } from '#schema/authored/filled.ts';

const ReplacementsSchema = z.record(filled, z.string());

/** `content/drafting/<language>.yaml`. */
export const TermBaseSchema = z.strictObject({
  /** The language whose files are converted. */
  from: filled,
  /** A writing that the converter knows, such as `tw` or `hk`. */
  characters: z.enum(['t', 'tw', 'hk']),
  /** Characters for which the converter has another form. */
  forms: ReplacementsSchema,
  /** What keeps its words, as regular expressions: names of laws and standards. Its characters are converted. */
  keep: z.array(filled),
  /** Words in the characters of the language, and what is said there instead. The longest stands first. */
  terms: ReplacementsSchema,
  /** Regular expressions for what depends on its neighbours. */
  patterns: ReplacementsSchema,
  /** Words that hold in some files only. */
  inFiles: z.array(z.strictObject({ path: filled, terms: ReplacementsSchema })),
});
export type TermBase = z.infer<typeof TermBaseSchema>;

type Replace = (text: string) => string;

function literally(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function replaceAll(terms: Readonly<Record<string, string>>): Replace {
  const words = Object.keys(terms).sort((a, b) => b.length - a.length);
  if (words.length === 0) return (text) => text;
  const pattern = new RegExp(words.map(literally).join('|'), 'gu');
  const said = new Map(Object.entries(terms));
  return (text) => text.replace(pattern, (word) => said.get(word) ?? word);
}

/** Chinese quotation marks as the traditional writing has them, also around a place to fill; an apostrophe in a Latin word is none. */
function quote(written: string): string {
  const line = written.replace(/“(\{\w+\})”/gu, '「$1」');
  if (!/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(line)) return line;
  return line
    .replaceAll('“', '「')
    .replaceAll('”', '」')
    .replace(/‘([^‘’]*)’/gu, '『$1』');
}

/** Applies what a term base says to all but what keeps its words. */
function saying(base: TermBase, path: string): Replace {
  const own = base.inFiles.filter((one) => new RegExp(one.path, 'u').test(path));
  const words = replaceAll(Object.assign({}, base.terms, ...own.map(({ terms }) => terms)));
  const patterns = Object.entries(base.patterns).map(
    ([from, to]) => [new RegExp(from, 'gu'), to] as const,
  );
  const keep = new RegExp(base.keep.join('|') || '(?!)', 'gu');
  const say: Replace = (text) =>
    patterns.reduce((said, [from, to]) => said.replace(from, to), words(text));
  return (text) => {
    const kept = text.match(keep) ?? [];
    return text
      .split(keep)
      .map((part, at) => say(part) + (kept[at] ?? ''))
      .join('');
  };
}

/** What turns a text of a file into one of another language. */
export function makeDrafter(base: TermBase): (text: string, path: string) => string {
  const convert = Converter({ from: 'cn', to: base.characters });
  const forms = replaceAll(base.forms);
  return (text, path) =>
    saying(
      base,
      path,
    )(forms(convert(text)))
      .split('\n')
      .map(quote)
      .join('\n');
}
