/**
 * A variant of a language, such as `zh-hant`, need not be complete: what it does not say is said as
 * `zh` says it. So nobody who adds a text to `zh` has to wait for somebody who can write the variant.
 */

import { parse, stringify } from 'yaml';
import { baseLanguage } from '#core/base-language.ts';
import { type SourceFile, splitFrontMatter } from '#core/content/authored-file.ts';
import { ownEntry } from '#core/own-entry.ts';

/** A text of a variant, filled with that of its language where it says less. */
export function fillText(path: string, own: string, base: string): string {
  if (outline(own) === outline(base)) return own;
  if (path.endsWith('.json')) return JSON.stringify(fillValue(JSON.parse(own), JSON.parse(base)));
  if (path.endsWith('.yaml')) return stringify(fillValue(parse(own), parse(base)));
  const [mine, its] = [splitFrontMatter(own), splitFrontMatter(base)];
  const head =
    its.yaml === '' ? '' : `---\n${stringify(fillValue(parse(mine.yaml), parse(its.yaml)))}---\n`;
  return head + (BLOCKS.test(path) ? fillParts(mine.body, its.body) : mine.body);
}

/** The keys, entries of lists and parts of a text, line by line: alike in two files that say the same. */
function outline(text: string): string {
  return text
    .split('\n')
    .map((line) => line.match(/^\s*-(?= )|^##? [\w-]+(?=:|$)|[\w"'./-]+:(?= |$)/g)?.join(' '))
    .join('\n');
}

/** What `base` has, in the words of `own` where it has them. */
function fillValue(own: unknown, base: unknown): unknown {
  if (Array.isArray(base)) {
    if (!Array.isArray(own) || own.length !== base.length) return base;
    return base.map((value, at) => fillValue(own[at], value));
  }
  if (typeof base !== 'object' || base === null) return typeof own === typeof base ? own : base;
  if (typeof own !== 'object' || own === null || Array.isArray(own)) return base;
  return Object.fromEntries(
    Object.entries(base).map(([key, value]) => [
      key,
      fillValue(ownEntry(own as Record<string, unknown>, key), value),
    ]),
  );
}

/** Blocks of the policy workshop are found by their ids and those of their parts; any other text is its own. */
const BLOCKS = /^content\/policy\/blocks\//;

function fillParts(own: string, base: string): string {
  const mine = new Map(partsOf(own));
  return partsOf(base)
    .map(([id, part]) => mine.get(id) ?? part)
    .join('');
}

/** What stands below each `# block` and `## part`, with the way to it. */
function partsOf(text: string): readonly (readonly [string, string])[] {
  let block = '';
  return text.split(/^(?=##? )/m).map((part) => {
    const [, marks = '', id = ''] = /^(##?) ([\w-]+)/.exec(part) ?? [];
    if (marks === '#') block = id;
    return [marks === '##' ? `${block}/${id}` : id, part] as const;
  });
}

/** The path of the same file in another language: a folder of the path is named by the tag, or the file is. */
export function inOther(path: string, from: string, to: string): string | undefined {
  const parts = path.split('/');
  const at = parts.findIndex((part) => part === from || part === `${from}.yaml`);
  if (at === -1) return undefined;
  return parts.with(at, (parts[at] ?? '').replace(from, to)).join('/');
}

/** The files with those of a variant as its language has them: what is missing filled, what is left over out. */
function fillFiles(files: readonly SourceFile[], variant: string): readonly SourceFile[] {
  const base = baseLanguage(variant) ?? '';
  const own = new Map(files.map((file) => [file.path, file]));
  const filled = files.flatMap(({ path, text }) => {
    const mine = inOther(path, base, variant);
    if (mine === undefined) return [];
    const said = own.get(mine);
    return [{ path: mine, text: said === undefined ? text : fillText(mine, said.text, text) }];
  });
  const others = files.filter(({ path }) => inOther(path, variant, base) === undefined);
  return [...others, ...filled].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Of the languages, those that are a variant of another of them. */
function variantsOf(languages: readonly string[]): readonly string[] {
  return languages.filter((one) => languages.includes(baseLanguage(one) ?? ''));
}

/** The files below a folder, those of variants filled. `read` gives what stands in one that may not be there. */
export function fillVariants(
  languages: readonly string[],
  folder: string,
  read: (folder: string) => readonly SourceFile[],
): readonly SourceFile[] {
  const variants = variantsOf(languages);
  const own = variants.find((one) => folder.split('/').includes(one));
  const base = own && inOther(folder, own, baseLanguage(own) ?? '');
  const files =
    own === undefined || base === undefined
      ? variants.reduce(fillFiles, read(folder))
      : fillFiles([...read(folder), ...fillVariants(languages, base, read)], own);
  return files.filter(({ path }) => path.startsWith(`${folder}/`));
}

/** The text of one file, filled where it is a variant's. Throws for a file that no language has. */
export function readVariant(
  path: string,
  language: string,
  read: (path: string) => string | undefined,
): string {
  const own = read(path);
  const base = baseLanguage(language);
  const basePath = base && inOther(path, language, base);
  const isFilled = base !== undefined && basePath !== undefined && read(basePath) !== undefined;
  if (own === undefined && !isFilled) throw new Error(`${path} is not there: write it.`);
  if (!isFilled) return own ?? '';
  const said = readVariant(basePath, base, read);
  return own === undefined ? said : fillText(path, own, said);
}
