import { describe, expect, test } from 'vitest';
import { readCrosswalk, readStandards } from '#build/read-content.ts';
import { documentsFor, readLibrary } from '#build/read-library.ts';
import { allClauses } from '#core/catalogue/catalogue.ts';
import { articlesFor } from '#core/library/library.ts';

/** What is written under every clause: what it is after, good, wrong, small organisations. */
const PARTS = {
  en: [
    'What it is after',
    'What good looks like',
    'What usually goes wrong',
    'In a small organisation',
  ],
  zh: ['这一条关注什么', '做得好是什么样', '常见问题', '小型组织怎么做'],
} as const;

describe.each(['en', 'zh'] as const)('every clause of every standard in %s', (language) => {
  const library = readLibrary(language);
  const clauses = readStandards(language).flatMap(({ catalogue, guidance }) =>
    allClauses(catalogue).map(({ id }) => ({ id, guidance: guidance[id] })),
  );

  test('says all four parts, with two kinds of evidence, two ways to test and two things that go wrong', () => {
    const lacking = clauses.flatMap(({ id, guidance }) => {
      const { sections = [], evidence = [], test: ways = [] } = guidance ?? {};
      const said = sections.filter(({ html }) => html.trim() !== '').map(({ heading }) => heading);
      const missing = PARTS[language].filter((part) => !said.includes(part));
      const wrong = sections.find(({ heading }) => heading === PARTS[language][2])?.html ?? '';
      const counts = [evidence.length, ways.length, wrong.split('<li>').length - 1];
      if (missing.length === 0 && counts.every((count) => count >= 2)) return [];
      return [`${id}: ${missing.join(', ') || counts.join(', ')}`];
    });

    expect(lacking).toEqual([]);
  });

  test('leads to an article, and every standard to the documents of the workshop', () => {
    const ways = clauses.map(({ id, guidance }) => {
      const related = (guidance?.crosswalk ?? []).map((one) => `${one.standardId}/${one.clause}`);
      return { id, related };
    });
    const alone = ways.filter(({ id, related }) => articlesFor(library, id, related).length === 0);
    const served = ways.filter(({ id, related }) => documentsFor(library, id, related).length > 0);

    expect(alone.map(({ id }) => id)).toEqual([]);
    expect(new Set(served.map(({ id }) => id.split('/')[0])).size).toBe(
      readStandards(language).length,
    );
  });

  test.each(['iso-10001-2018', 'iso-10003-2018', 'iso-10004-2018', 'iso-22458-2022'])(
    'has a question of ours where only the titles of %s are known',
    (id) => {
      const outline = readCrosswalk(language).standards.find((standard) => standard.id === id);

      expect(outline?.clauses.length).toBeGreaterThan(0);
      expect(outline?.clauses.filter(({ ask }) => ask === undefined)).toEqual([]);
    },
  );
});
