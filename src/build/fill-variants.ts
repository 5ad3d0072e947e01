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
  return head + fillParts(mine.body, its.body);
}

/** The keys, entries of lists and parts of a text, line by line: alike in two files that say the same. */
function outline(text: string): string {
  return text
    .split('\n')
    .map((line) => line.match(/^\s*-(?= )|^## [\w-]+$|[\w"'./-]+:(?= |$)/g)?.join(' '))
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

/** The parts that a `## id` begins, where both have some; any other text is its own. */
function fillParts(own: string, base: string): string {
  const [mine, its] = [partsOf(own), partsOf(base)];
  if (its.length < 2 || !its.slice(1).every((part) => PART.test(part))) return own;
  const idOf = (part: string) => PART.exec(part)?.[0];
  return its.map((part) => mine.find((one) => idOf(one) === idOf(part)) ?? part).join('');
}

/** Blocks of the policy workshop are named by ids; headings of other texts are not. */
const PART = /^## [\w-]+(?=\n)/;

function partsOf(text: string): readonly string[] {
  return text.split(/^(?=## )/m);
}

/** The path of the same file in another language: a folder of the path is named by the tag, or the file is. */
function inOther(path: string, from: string, to: string): string | undefined {
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
  if (own === undefined) return variants.reduce(fillFiles, read(folder));
  const base = inOther(folder, own, baseLanguage(own) ?? '') ?? folder;
  return fillFiles([...read(folder), ...fillVariants(languages, base, read)], own).filter(
    ({ path }) => path.startsWith(`${folder}/`),
  );
}

/** The text of one file, filled where it is a variant's. `read` throws for a file that is not there. */
export function readVariant(
  path: string,
  language: string,
  read: (path: string) => string,
): string {
  const base = baseLanguage(language);
  if (base === undefined) return read(path);
  const basePath = inOther(path, language, base) ?? path;
  return fillText(path, read(path), readVariant(basePath, base, read));
}
