import { describe, expect, test } from 'vitest';
import { languages } from '#build/page-paths.ts';
import { readFiles } from '#build/read-content.ts';
import { readGlossary } from '#build/read-pages.ts';

interface Text {
  readonly path: string;
  readonly text: string;
}

/** The texts of a file of words, without names of places such as `{count}`. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value.replaceAll(/\{\w+\}/g, '')];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** All that the site says in a language in its own words. */
function texts(language: string): readonly Text[] {
  const pages = [`content/guidance/${language}`, `content/glossary/${language}`]
    .flatMap((folder) => readFiles(process.cwd(), folder))
    .map(({ path, text }) => ({ path, text: text.replace(/^---\n[\s\S]*?\n---\n/, '') }));
  const words = readFiles(process.cwd(), `content/locales/${language}`).flatMap(({ path, text }) =>
    textsIn(JSON.parse(text)).map((one) => ({ path, text: one })),
  );
  return [...pages, ...words];
}

/** Where a word stands that the glossary has another one for; Chinese knows no ends of words. */
function found(word: string, { path, text }: Text): readonly string[] {
  const pattern = /^[\x20-\x7e]+$/.test(word) ? new RegExp(`\\b${word}\\b`, 'i') : new RegExp(word);
  const place = text.search(pattern);
  return place < 0 ? [] : [`${path}: …${text.slice(Math.max(0, place - 30), place + 40)}…`];
}

describe.each(languages())('in %s', (language) => {
  test('each thing has the name that the glossary gives it, and no other', () => {
    const said = texts(language);
    const others = readGlossary(language).flatMap(({ frontMatter }) => frontMatter.not ?? []);

    expect(others.length).toBeGreaterThan(0);
    expect(others.flatMap((word) => said.flatMap((text) => found(word, text)))).toEqual([]);
  });
});

test('a word that is not to be used is found as a whole word, whatever its letters', () => {
  expect(found('case file', { path: 'a', text: 'Read the Case file.' })).toHaveLength(1);
  expect(found('walk', { path: 'a', text: 'The sidewalk is wet.' })).toEqual([]);
  expect(found('卷宗', { path: 'a', text: '查看卷宗。' })).toHaveLength(1);
});
