import { describe, expect, test } from 'vitest';
import { languages } from '#build/languages.ts';
import { readFiles } from '#build/read-content.ts';
import { readGlossary } from '#build/read-pages.ts';

/** Where a translation stands beside its English: clauses, policies and questions. */
const TRANSLATED = /^content\/(standards|policy|maturity-models)\/.*LANGUAGE\//;

/** Speech that stood in the Chinese of the interface and the drafts, where a 制度 or an audit report has written words. */
const SPOKEN =
  /读不了|读不出来|写不进去|画不出来|什么都没|什么都不|怎么方便|撤掉了|数出的|最要紧|移除|级次|减去的|挨了骂|白跑|不吃亏|撑腰|老实的|做完的评价|自己认定|不让本网站/;

interface Text {
  readonly path: string;
  readonly text: string;
}

/** The texts of a file of words, without names of places such as `{count}`. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value.replaceAll(/\{\w+\}/g, '')];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** All that the site says in a language in its own words; other than English also the clauses and the drafts. */
function texts(language: string): readonly Text[] {
  const translated =
    language === 'en'
      ? []
      : readFiles(process.cwd(), 'content').filter(({ path }) =>
          TRANSLATED.test(path.replace(`/${language}/`, '/LANGUAGE/')),
        );
  const pages = [`content/guidance/${language}`, `content/glossary/${language}`]
    .flatMap((folder) => readFiles(process.cwd(), folder))
    .map(({ path, text }) => ({ path, text: text.replace(/^---\n[\s\S]*?\n---\n/, '') }));
  const words = readFiles(process.cwd(), `content/locales/${language}`).flatMap(({ path, text }) =>
    textsIn(JSON.parse(text)).map((one) => ({ path, text: one })),
  );
  const selfTests = readFiles(process.cwd(), 'content/self-tests').filter(({ path }) =>
    path.endsWith(`/${language}.yaml`),
  );
  return [...pages, ...words, ...selfTests, ...translated];
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

test('the Chinese of the interface and of a draft is written, not spoken', () => {
  const places = /^content\/(locales|guidance|glossary|policy|self-tests)\/.*zh/;
  const said = texts('zh').filter(({ path }) => places.test(path));

  expect(said.length).toBeGreaterThan(0);
  expect(said.flatMap((text) => found(SPOKEN.source, text))).toEqual([]);
});

test('a word that is not to be used is found as a whole word, whatever its letters', () => {
  expect(found('case file', { path: 'a', text: 'Read the Case file.' })).toHaveLength(1);
  expect(found('walk', { path: 'a', text: 'The sidewalk is wet.' })).toEqual([]);
  expect(found('卷宗', { path: 'a', text: '查看卷宗。' })).toHaveLength(1);
});
