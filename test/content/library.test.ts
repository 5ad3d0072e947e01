import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '#build/languages.ts';
import { readStandards } from '#build/read-content.ts';
import { readLibrary } from '#build/read-library.ts';
import { readGlossary } from '#build/read-pages.ts';
import { baseLanguage } from '#core/base-language.ts';
import { allClauses } from '#core/catalogue/catalogue.ts';
import { type Article, allArticles, articlesFor } from '#core/library/library.ts';
import { renderMarkdown } from '#core/markdown/render-markdown.ts';

/** Words, or Chinese characters with their punctuation, that an article has at least and at most. */
const BOUNDS = {
  en: { unit: /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu, least: 600, most: 1200 },
  zh: { unit: /\p{Script=Han}|[\u3000-\u303f\uff00-\uffef“”‘’…—]/gu, least: 1000, most: 2000 },
} as const;

/** Units in a row that no two articles may share: eight words, fourteen Chinese characters. */
const SHARED = { en: 8, zh: 14 } as const;

/** Units by which two sections of one shelf would begin alike. */
const BEGINNING = { en: 3, zh: 6 } as const;

/** What the project began with; it stands beside the repository, where it stands at all. */
const SEEDS = '../shared/seeds';
/** Characters of a sentence that could be chance. */
const SHORT = 12;

type Written = keyof typeof BOUNDS;

function bodyOf({ lead, sections }: Article): string {
  return [lead, ...sections.map(({ heading, markdown }) => `${heading}\n${markdown}`)].join('\n');
}

function fieldsOf({ summary, contrasts, checklist }: Article): string {
  const rows = contrasts.flatMap(({ good, poor }) => [good, poor]);
  return [summary, ...rows, ...checklist].join('\n');
}

function unitsOf(text: string, language: Written): readonly string[] {
  const pattern = language === 'zh' ? /\p{Script=Han}/gu : /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;
  return text.toLowerCase().match(pattern) ?? [];
}

/** Every run of units, within a line: what stands in two paragraphs is no phrase. */
function runsOf(text: string, language: Written): ReadonlySet<string> {
  const size = SHARED[language];
  return new Set(
    text.split('\n').flatMap((line) => {
      const units = unitsOf(line, language);
      return units.slice(size - 1).map((_, at) => units.slice(at, at + size).join(' '));
    }),
  );
}

function twice(keys: readonly (readonly [string, string])[]): readonly string[] {
  const seen = new Map<string, string>();
  return keys.flatMap(([key, place]) => {
    const before = seen.get(key);
    if (before === undefined) seen.set(key, place);
    return before === undefined || before === place ? [] : [`${before} and ${place}: ${key}`];
  });
}

/** Chinese as it is compared: characters alone. */
function charactersOf(text: string): string {
  return (text.match(/\p{Script=Han}/gu) ?? []).join('');
}

describe.each(languages())('the library in %s', (spoken) => {
  // A variant is as long as its language.
  const language = (baseLanguage(spoken) ?? spoken) as Written;
  const library = readLibrary(spoken);
  const articles = allArticles(library);

  test('has an article of every name that English has', () => {
    const ids = (from: readonly Article[]) => from.map(({ id, clauses }) => [id, clauses]);

    expect(articles.length).toBeGreaterThan(0);
    expect(ids(articles)).toEqual(ids(allArticles(readLibrary('en'))));
  });

  test('has articles that are neither a note nor a chapter', () => {
    const { unit, least, most } = BOUNDS[language];
    const outside = articles
      .map((article) => ({ id: article.id, length: bodyOf(article).match(unit)?.length ?? 0 }))
      .filter(({ length }) => length < least || length > most);

    expect(outside).toEqual([]);
  });

  test('shows no asterisk where words are meant to be strong', () => {
    const left = articles.filter((article) => renderMarkdown(bodyOf(article)).includes('**'));

    expect(left.map(({ id }) => id)).toEqual([]);
  });

  test('never uses a heading twice', () => {
    const headings = articles.flatMap(({ id, sections }) =>
      sections.map(({ heading }, place) => [heading, `${id} ${place}`] as const),
    );

    expect(twice(headings)).toEqual([]);
  });

  test('never begins two sections of a shelf alike', () => {
    const beginnings = articles.flatMap(({ id, shelf, sections }) =>
      sections.map(({ markdown }, place) => {
        const units = unitsOf(markdown, language).slice(0, BEGINNING[language]);
        return [`${shelf}: ${units.join(' ')}`, `${id} ${place}`] as const;
      }),
    );

    expect(twice(beginnings)).toEqual([]);
  });

  test('says nothing in the same words in two articles', () => {
    const runs = articles.flatMap((article) =>
      [...runsOf(`${bodyOf(article)}\n${fieldsOf(article)}`, language)].map(
        (run) => [run, article.id] as const,
      ),
    );

    expect(twice(runs)).toEqual([]);
  });

  test('has the few marks of which a book can be made', () => {
    const other =
      /!?\[[^\]]*\]\(|^\s*>|^ {2,}[-*\d]|(?<!\*)\*(?!\*)[^\s*]|<\/?[a-z]|^#{4,}|^# |^---/m;
    const found = articles.flatMap((article) => {
      const match = other.exec(bodyOf(article).replaceAll(/\*\*[^*]+\*\*/g, ''));
      return match === null ? [] : [`${article.id}: ${match[0]}`];
    });

    expect(found).toEqual([]);
  });

  test('calls things by the names that the glossary gives them', () => {
    // An article may well tell of somebody who walks; the checklist of the site is not walked.
    const others = readGlossary(spoken)
      .flatMap(({ frontMatter }) => frontMatter.not ?? [])
      .filter((word) => !word.startsWith('walk'));
    const found = articles.flatMap((article) => {
      const text = bodyOf(article) + fieldsOf(article);
      return others
        .filter((word) =>
          (/^[a-z -]+$/i.test(word) ? new RegExp(`\\b${word}\\b`, 'i') : new RegExp(word)).test(
            text,
          ),
        )
        .map((word) => `${article.id}: ${word}`);
    });

    expect(others.length).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });

  test('has the quotation marks of print', () => {
    const straight = articles.filter((article) => /["']/.test(bodyOf(article) + fieldsOf(article)));

    expect(straight.map(({ id }) => id)).toEqual([]);
  });
});

test('every clause of every standard has an article to read', () => {
  const library = readLibrary('en');
  const bare = readStandards('en').flatMap(({ catalogue, guidance }) =>
    allClauses(catalogue)
      .filter(({ id }) => {
        const related = guidance[id]?.crosswalk.map((to) => `${to.standardId}/${to.clause}`) ?? [];
        return articlesFor(library, id, related).length === 0;
      })
      .map(({ id }) => id),
  );

  expect(bare).toEqual([]);
});

test.skipIf(!existsSync(SEEDS))(
  'no Chinese sentence is one of the texts that the project began with',
  () => {
    const seeds = readdirSync(SEEDS)
      .map((name) => charactersOf(readFileSync(`${SEEDS}/${name}`, 'utf8')))
      .join('\n');
    const taken = allArticles(readLibrary('zh')).flatMap((article) =>
      `${bodyOf(article)}\n${fieldsOf(article)}`
        .split(/[。！？；：\n]/u)
        .map(charactersOf)
        .filter((sentence) => sentence.length >= SHORT && seeds.includes(sentence))
        .map((sentence) => `${article.id}: ${sentence}`),
    );

    expect(taken).toEqual([]);
  },
);
