import { describe, expect, test } from 'vitest';
import { languages } from '#build/languages.ts';
import { readGlossary, readGuidancePages } from '#build/read-pages.ts';

describe.each(languages(process.cwd()))('in %s', (language) => {
  const terms = readGlossary(language);
  const pages = readGuidancePages(language);

  test('every page of the handbook has a place of its own and some text', () => {
    const places = pages.map(({ frontMatter }) => frontMatter.order);

    expect(new Set(places).size).toBe(places.length);
    expect(pages.filter(({ html }) => html === '').map(({ slug }) => slug)).toEqual([]);
  });

  test('the handbook has the same pages as in English', () => {
    const slugs = (from: typeof pages) => from.map(({ slug }) => slug).sort();

    expect(slugs(pages)).toEqual(slugs(readGuidancePages('en')));
  });

  test('every term is explained once', () => {
    const names = terms.map(({ frontMatter }) => frontMatter.term);

    expect(new Set(names).size).toBe(names.length);
    expect(terms.filter(({ html }) => html === '').map(({ slug }) => slug)).toEqual([]);
  });

  test('a term sends readers only to terms that there are, and not to itself', () => {
    const slugs = new Set(terms.map(({ slug }) => slug));
    const lost = terms.flatMap(({ slug, frontMatter }) =>
      (frontMatter.see ?? [])
        .filter((other) => !slugs.has(other) || other === slug)
        .map((other) => `${slug} → ${other}`),
    );

    expect(lost).toEqual([]);
  });
});
