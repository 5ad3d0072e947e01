import { describe, expect, test } from 'vitest';
import { ContentError, type SourceFile } from '#core/content/authored-file.ts';
import { allArticles, articlesFor } from '#core/library/library.ts';
import { loadLibrary } from '#core/library/load-library.ts';

const KNOWN = { clauses: new Set(['iso/7.2', 'iso/7.4']), blocks: new Set(['procedure/receive']) };

const WORDS = `title: Way in
summary: How a complaint gets in.
contrasts:
  - { about: a, good: b, poor: c }
  - { about: d, good: e, poor: f }
  - { about: g, good: h, poor: i }
checklist: [one, two, three, four, five]
sources:
  - { text: a source, asOf: "2026-11-30", confidence: general }
`;
const FACTS = `order: 1
clauses: [iso/7.2]
blocks: [procedure/receive]
reviewed: "2026-11-30"
`;
const BODY = 'A lead.\n\n## The case {example}\n\nIt went well.\n';

const SHELVES: SourceFile = {
  path: 'content/library/shelves.yaml',
  text: `shelves:
  - id: receiving
    title: { en: Receiving, zh: 受理 }
    lead: { en: In, zh: 进来 }
path:
  title: { en: Path, zh: 路线 }
  lead: { en: Chapters, zh: 各章 }
  chapters:
    - title: { en: One, zh: 一 }
      articles: [way-in]
`,
};

function article(language: string, yaml: string, body = BODY, id = 'way-in'): SourceFile {
  return {
    path: `content/library/${language}/receiving/${id}.md`,
    text: `---\n${yaml}---\n${body}`,
  };
}

const ENGLISH = article('en', WORDS + FACTS);
const CHINESE = article('zh', WORDS.replace('Way in', '入口'));

/** What is wrong, as `path message`. */
function problemsOf(files: readonly SourceFile[], language = 'zh'): readonly string[] {
  try {
    loadLibrary([SHELVES, ...files], language, KNOWN);
    return [];
  } catch (cause) {
    if (!(cause instanceof ContentError)) throw cause;
    return cause.problems.map(({ path, message }) => `${path.slice(16)} ${message}`);
  }
}

test('an article in Chinese has its own words and the facts of the English file', () => {
  const library = loadLibrary([SHELVES, ENGLISH, CHINESE], 'zh', KNOWN);

  expect(allArticles(library)).toMatchObject([
    { id: 'way-in', title: '入口', clauses: ['iso/7.2'], shelf: 'receiving', lead: 'A lead.' },
  ]);
  expect(library.shelves[0]?.title).toBe('受理');
  expect(library.path.chapters[0]?.articles.map(({ id }) => id)).toEqual(['way-in']);
});

test('the worked example is known by its heading, which is shown without the mark', () => {
  const [read] = allArticles(loadLibrary([SHELVES, ENGLISH, CHINESE], 'en', KNOWN));

  expect(read?.sections).toEqual([
    { heading: 'The case', isExample: true, markdown: 'It went well.' },
  ]);
});

describe('the build stops', () => {
  test('at a clause or a block that is not there', () => {
    const dead = article('en', WORDS + FACTS.replace('iso/7.2', 'iso/9.9').replace('receive', 'x'));

    expect(problemsOf([dead, CHINESE])).toEqual([
      'en/receiving/way-in.md leads to "iso/9.9", which is not there',
      'en/receiving/way-in.md leads to "procedure/x", which is not there',
      'shelves.yaml leads to "way-in", which is not there',
    ]);
  });

  test('at an article that a language does not have', () => {
    expect(problemsOf([ENGLISH])[0]).toBe(
      'zh/receiving/way-in.md is not there: write the article in it',
    );
  });

  test('at an article without an example', () => {
    const bare = article('zh', WORDS, 'A lead.\n\n## The case\n\nIt went well.\n');

    expect(problemsOf([ENGLISH, bare])[0]).toContain('has 0 worked examples');
  });

  test('at an article in Chinese alone', () => {
    const alone = article('zh', WORDS, BODY, 'alone');

    expect(problemsOf([ENGLISH, CHINESE, alone])).toEqual([
      'zh/receiving/alone.md has no original: write it in en/receiving/alone.md',
    ]);
  });

  test('at two articles in one place', () => {
    const second = [article('en', WORDS + FACTS, BODY, 'b'), article('zh', WORDS, BODY, 'b')];

    expect(problemsOf([ENGLISH, CHINESE, ...second])[0]).toContain('stands at place 1');
  });
});

test('a clause that no article names is served by those of the clause that asks the same', () => {
  const library = loadLibrary([SHELVES, ENGLISH, CHINESE], 'en', KNOWN);

  expect(articlesFor(library, 'iso/7.2', []).map(({ id }) => id)).toEqual(['way-in']);
  expect(articlesFor(library, 'fca/1.4', ['iso/7.2']).map(({ id }) => id)).toEqual(['way-in']);
  expect(articlesFor(library, 'iso/7.4', [])).toEqual([]);
});
