import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '#build/languages.ts';
import { readStandards } from '#build/read-content.ts';
import { readExampleText } from '#build/read-example.ts';
import { readIndicators } from '#build/read-indicators.ts';
import { readLibrary } from '#build/read-library.ts';
import { readLogCriteria } from '#build/read-log-criteria.ts';
import { readGlossary, readGuidancePages } from '#build/read-pages.ts';
import { readPolicyDraft } from '#build/read-policy-draft.ts';
import { readCheckRules } from '#build/read-policy-rules.ts';
import { readSelfTests } from '#build/read-self-tests.ts';
import { readWords } from '#build/read-words.ts';
import { allClauses } from '#core/catalogue/catalogue.ts';
import { allArticles } from '#core/library/library.ts';

// A language that nothing in the code knows: what is written in Chinese, under the tag of another one, of two parts.
const LANGUAGE = 'nl-be';
const root = mkdtempSync(join(tmpdir(), 'redress-language-'));

beforeAll(() => {
  cpSync('content', join(root, 'content'), {
    recursive: true,
    filter: (path) => !/[\\/]zh-[^\\/]+$/.test(path),
  });
  const entries = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true });
  for (const entry of entries.toReversed()) {
    const path = join(entry.parentPath, entry.name);
    if (entry.name.endsWith('.yaml')) {
      const text = readFileSync(path, 'utf8');
      // What the rules of the policy check look for in a text is no text of the site.
      const said = /policy[\\/]check/.test(path) ? /\bzh:(?= *[^[\s])/g : /\bzh:/g;
      writeFileSync(path, text.replace(said, `${LANGUAGE}:`));
    }
    if (/^zh(?:\.yaml)?$/.test(entry.name))
      renameSync(path, join(entry.parentPath, entry.name.replace('zh', LANGUAGE)));
  }
}, 60_000);

afterAll(() => rmSync(root, { recursive: true }));

const han = (text: string) => /\p{Script=Han}/u.test(text);

test('a language is there once it has a folder of words', () => {
  expect(languages(root)).toEqual(['en', LANGUAGE]);
  expect(han(readWords(LANGUAGE, 'site', root).description)).toBe(true);
});

test('all that is read of a language is read of one that was added by files alone', () => {
  const clauses = readStandards(LANGUAGE, root).flatMap(({ catalogue }) => allClauses(catalogue));
  const draft = readPolicyDraft(LANGUAGE, root);
  const rules = readCheckRules(LANGUAGE, root);
  const library = readLibrary(LANGUAGE, root);
  const texts = [
    ...clauses.map(({ title }) => title),
    ...draft.documents.map(({ title }) => title),
    ...draft.codes.map(({ source }) => source),
    ...rules.elements.map(({ title }) => title),
    ...rules.harms.map(({ instead }) => instead),
    ...rules.kinds.others.map(({ title }) => title),
    ...library.shelves.map(({ title }) => title),
    ...allArticles(library).map(({ title }) => title),
    ...readIndicators(LANGUAGE, root).map(({ name }) => name),
    ...readLogCriteria(LANGUAGE, root).map(({ reason }) => reason),
    ...readSelfTests(LANGUAGE, root).map(({ title }) => title),
    ...readGuidancePages(LANGUAGE, root).map(({ frontMatter }) => frontMatter.title),
    ...readGlossary(LANGUAGE, root).map(({ frontMatter }) => frontMatter.term),
  ];

  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter((text) => !han(text))).toEqual([]);
  expect(han(readExampleText(LANGUAGE, root))).toBe(true);
}, 60_000);
