import { describe, expect, test } from 'vitest';
import { allClauses } from '#core/catalogue/catalogue.ts';
import { loadIso10002 } from './iso-10002.ts';

const { catalogue, guidance, maturityModel } = loadIso10002();
const clauses = allClauses(catalogue);

test('ISO 10002 has 45 clauses in six areas, in order', () => {
  expect(catalogue.areas.map(({ slug, clauses: own }) => `${slug} ${own.length}`)).toEqual([
    'principles 15',
    'policy 8',
    'planning 4',
    'operation 9',
    'monitoring 5',
    'improvement 4',
  ]);
  expect(clauses).toHaveLength(45);
});

test('the maturity model describes the five levels and each area', () => {
  expect(maturityModel.levels.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5]);
  expect(maturityModel.areas.map(({ area }) => area)).toEqual(
    catalogue.areas.map(({ slug }) => slug),
  );
});

test('clause numbers rise as in the standard', () => {
  const numbers = clauses.map(({ number }) => number.split('.').map(Number));

  for (const [position, [chapter = 0, part = 0]] of numbers.entries()) {
    const [lastChapter = 0, lastPart = 0] = numbers[position - 1] ?? [];
    expect(chapter * 100 + part).toBeGreaterThanOrEqual(lastChapter * 100 + lastPart);
  }
});

test('clauses that share a number are told apart by the name of their part', () => {
  const labels = clauses.map(({ number, part }) => `${number} ${part ?? ''}`);

  expect(new Set(labels).size).toBe(labels.length);
});

describe.each(clauses.map((clause) => [clause.slug, clause] as const))(
  'clause %s',
  (_slug, clause) => {
    test('has five to nine criteria, by rung, with every rung and one headline', () => {
      const rungs = clause.criteria.map(({ rung }) => rung);

      expect(clause.criteria.length).toBeGreaterThanOrEqual(5);
      expect(clause.criteria.length).toBeLessThanOrEqual(9);
      expect([...new Set(rungs)]).toEqual([2, 3, 4, 5]);
      expect(rungs).toEqual(rungs.toSorted());
      expect(clause.criteria.filter(({ headline }) => headline)).toHaveLength(1);
    });

    test('counts for alignment only what the standard asks: rung 3, its headline first', () => {
      const fromStandard = clause.criteria.filter(({ basis }) => basis !== 'practice');

      expect(new Set(fromStandard.map(({ rung }) => rung))).toEqual(new Set([3]));
      expect(fromStandard.some(({ headline }) => headline)).toBe(true);
    });

    test('says in four sections what it is about', () => {
      expect(guidance[clause.id]?.sections.map(({ heading }) => heading)).toEqual([
        'What it is after',
        'What good looks like',
        'What usually goes wrong',
        'In a small organisation',
      ]);
      for (const { html } of guidance[clause.id]?.sections ?? []) expect(html).not.toBe('');
    });

    test('has an action for every criterion', () => {
      expect(Object.keys(guidance[clause.id]?.actions ?? {})).toEqual(
        clause.criteria.map(({ id }) => id),
      );
    });
  },
);
