import { describe, expect, test } from 'vitest';
import type { Clause } from '#core/catalogue/catalogue.ts';
import { criteriaAnswered, findGaps } from '#core/gap/find-gaps.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { anAssessment, answers } from '../../../builders/an-assessment.ts';
import { names } from '../../../builders/look-up.ts';

function gapsOf(
  pairs: readonly (readonly [Clause, string])[],
  changes: Partial<Assessment> = {},
): ReturnType<typeof findGaps> {
  const catalogue = aCatalogue(...pairs.map(([clause]) => clause));
  const given = pairs.map(([clause, letters]) => answers(clause, letters));
  const assessment = anAssessment({ answers: Object.assign({}, ...given), ...changes });
  return findGaps(catalogue, assessment, scoreAssessment(catalogue, assessment));
}

function order(gaps: ReturnType<typeof findGaps>): string {
  return gaps.map(({ score }) => score.clause.number).join(' ');
}

const example = aClause({ criteria: '2a 2b 3a 3b 3c 4a 4b 5a', practice: '4a 4b 5a', weight: 2 });

describe('a gap', () => {
  test('of the worked example has size 1 and lists 3b and 3c', () => {
    const [gap] = gapsOf([[example, 'mm mpu mu n']]);

    expect(gap?.target).toBe(3);
    expect(gap?.size).toBe(1);
    expect(gap?.priority).toBe(2);
    expect(names(gap?.missing.map(({ criterion }) => criterion) ?? [])).toBe('3b 3c');
  });

  test('says what was answered for each missing criterion', () => {
    const [gap] = gapsOf([[example, 'mm pk- mu n']]);

    expect(gap?.missing.map(({ value }) => value)).toEqual(['partly', 'unknown', undefined]);
  });

  test('is not there at the target or above', () => {
    expect(gapsOf([[example, 'mm mmm uu u']])).toEqual([]);
    expect(gapsOf([[example, 'mm mmm mm u']])).toEqual([]);
  });

  test('is not there for a clause that does not apply', () => {
    expect(gapsOf([[example, 'nn nnn nn n']])).toEqual([]);
  });

  test('leaves practice above the target out, and not what the standard itself asks', () => {
    const [gap] = gapsOf([[example, 'mu u-u uu u']], {
      targets: { areas: {}, clauses: { [example.id]: 2 } },
    });

    expect(names(gap?.missing.map(({ criterion }) => criterion) ?? [])).toBe('2b 3a 3c');
  });

  test('is there at the target too where the standard itself is not met', () => {
    const [gap] = gapsOf([[example, 'mm mpm uu u']], {
      targets: { areas: {}, clauses: { [example.id]: 2 } },
    });

    expect(gap?.size).toBe(0);
    expect(gap?.grade).toBe('minor');
  });
});

describe('the target', () => {
  const upTo = (changes: Assessment['targets']) =>
    gapsOf([[example, 'mm mmm uu u']], { targets: changes })[0]?.target;

  test('of a clause is its area’s where it has none of its own', () => {
    expect(upTo({ areas: { operation: 4 }, clauses: {} })).toBe(4);
  });

  test('of a clause goes before its area’s', () => {
    expect(upTo({ areas: { operation: 4 }, clauses: { [example.id]: 5 } })).toBe(5);
  });
});

describe('the order of gaps', () => {
  const plain = (slug: string, weight: number, practice = '') =>
    aClause({ slug, weight, criteria: '2a 3a 3b 4a 5a', practice });

  test('is by size times weight', () => {
    const gaps = gapsOf([
      [plain('1.1', 1), 'muuuu'],
      [plain('1.2', 3), 'muuuu'],
      [plain('1.3', 1), 'uuuuu'],
    ]);

    expect(order(gaps)).toBe('1.2 1.3 1.1');
    expect(gaps.map(({ priority }) => priority)).toEqual([3, 2, 1]);
  });

  test('on a tie puts the clause with more missing from the standard first', () => {
    const gaps = gapsOf([
      [plain('1.1', 2, '3a 3b'), 'muuuu'],
      [plain('1.2', 2, '3b'), 'muuuu'],
      [plain('1.3', 2), 'muuuu'],
    ]);

    expect(order(gaps)).toBe('1.3 1.2 1.1');
  });

  test('on a further tie follows the clauses', () => {
    const gaps = gapsOf([
      [plain('1.10', 2), 'muuuu'],
      [plain('1.9', 2), 'mpmuu'],
      [plain('1.2', 2), 'mmpuu'],
    ]);

    expect(order(gaps)).toBe('1.10 1.9 1.2');
  });
});

test('criteria with one answer are found clause by clause', () => {
  const other = aClause({ slug: '8.1', area: 'monitoring', criteria: '2a 3a 4a 5a' });
  const catalogue = aCatalogue(example, other);
  const assessment = anAssessment({
    answers: { ...answers(example, 'mk mmk uu u'), ...answers(other, 'mmm-') },
  });

  const unknown = criteriaAnswered(catalogue, assessment, 'unknown');
  const open = criteriaAnswered(catalogue, assessment, undefined);

  expect(unknown.map(({ clause, criteria }) => [clause.number, names(criteria)])).toEqual([
    ['7.4', '2b 3c'],
  ]);
  expect(open.map(({ clause, criteria }) => [clause.number, names(criteria)])).toEqual([
    ['8.1', '5a'],
  ]);
});
