import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '#build/languages.ts';
import { readFiles } from '#build/read-content.ts';

const FOLDER = 'content/locales';

/** Lines that are printed as they stand, with their indentation. */
const LAID_OUT = /^usage\.\d+$/;

/** Every text of a file of words, by its path such as `home.steps.0`. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

function readTexts(language: string, file: string): ReadonlyMap<string, string> {
  return new Map(textsOf(JSON.parse(readFileSync(`${FOLDER}/${language}/${file}`, 'utf8'))));
}

const files = readdirSync(`${FOLDER}/en`).sort();
const others = languages(process.cwd()).filter((language) => language !== 'en');

function placesIn(text: string): string {
  return (text.match(/\{\w+\}/g) ?? []).sort().join(' ');
}

test('English is there, and every language has the same files', () => {
  expect(files.length).toBeGreaterThan(0);
  for (const language of others) expect(readdirSync(`${FOLDER}/${language}`).sort()).toEqual(files);
});

describe.each(files)('%s', (file) => {
  const english = readTexts('en', file);

  test('has no empty text, and none with blanks at its ends', () => {
    const bad = languages(process.cwd()).flatMap((language) =>
      [...readTexts(language, file)]
        .filter(([path, text]) => !LAID_OUT.test(path) && (text === '' || text !== text.trim()))
        .map(([path]) => `${language} ${path}`),
    );

    expect(bad).toEqual([]);
  });

  test('has the same texts in every language', () => {
    for (const language of others) {
      // A language without a form for one has nothing to write there.
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
      const wanted = [...english.keys()].filter(
        (path) => pluralCategories.includes('one') || !path.endsWith('.one'),
      );
      expect([language, [...readTexts(language, file).keys()].sort()]).toEqual([
        language,
        wanted.sort(),
      ]);
    }
  });

  test('has the same places to fill in every language', () => {
    for (const language of others)
      for (const [path, text] of readTexts(language, file))
        expect([language, path, placesIn(text)]).toEqual([
          language,
          path,
          placesIn(english.get(path) ?? ''),
        ]);
  });

  test('has no place that is not closed', () => {
    for (const [path, text] of english)
      expect(`${path}: ${text.replace(/\{(\{\w+\}|\w+)\}/g, '')}`).not.toMatch(/[{}]/);
  });
});

/** Code without its comments, in which a word may be named that is no longer used. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

test('every text is used: all parts of its path are named in the source', () => {
  const code = readFiles(process.cwd(), 'src')
    .filter(({ path }) => /\.(ts|tsx|astro)$/.test(path))
    .map(({ text }) => withoutComments(text))
    .join('\n');
  const named = new Set(code.match(/[\w-]+/g));
  const isNamed = (part: string) => /^\d+$/.test(part) || part === '""' || named.has(part);
  const unused = files.flatMap((file) =>
    [...readTexts('en', file).keys()]
      .filter((path) => !path.split('.').every(isNamed))
      .map((path) => `${file} ${path}`),
  );

  expect(unused).toEqual([]);
});
