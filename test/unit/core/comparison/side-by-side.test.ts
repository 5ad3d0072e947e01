import { expect, test } from 'vitest';
import { type SideRow, sideBySide } from '#core/comparison/side-by-side.ts';
import { toFigure } from '#core/scoring/fraction.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { aCode, aProvision } from '../../../builders/a-code.ts';
import { anAssessment, answers } from '../../../builders/an-assessment.ts';

const clause = aClause({ slug: '7.4', criteria: '2a 2b 3a' });
const other = aClause({ slug: '8.1', criteria: '2a 3a', area: 'review' });
const catalogue = aCatalogue(clause, other);

function answered(first: string, second: string, changes: Partial<Assessment> = {}) {
  const assessment = anAssessment({
    answers: { ...answers(clause, first), ...answers(other, second) },
    ...changes,
  });
  return { assessment, catalogues: [catalogue] };
}

/** `overall 2 2.66, – | 1.00 by 1, 2.50 by 0 2`. */
function told({ kind, standings, spread }: SideRow): string {
  const each = standings.map((one) => {
    if (one === undefined) return '–';
    return one.scale === 'levels'
      ? `${one.level} ${toFigure(one.height)}`
      : `${one.complies}/${one.applicable}`;
  });
  const ends = spread ? [spread.lowest, spread.highest] : [];
  const lines = ends.map(({ height, places }) => `${toFigure(height)} by ${places.join(' ')}`);
  return `${kind} ${each.join(', ')} | ${lines.join(', ')}`;
}

test('the whole, each area and each clause stand side by side, with their ends and who stands there', () => {
  const [side] = sideBySide([answered('mmm', 'mm'), answered('uuu', 'mm'), answered('mmm', 'uu')]);

  expect(side?.rows.map(told)).toEqual([
    'overall 3 3.00, 2 2.00, 2 2.00 | 2.00 by 1 2, 3.00 by 0',
    'area 3 3.00, 1 1.00, 3 3.00 | 1.00 by 1, 3.00 by 0 2',
    'clause 3 3.00, 1 1.00, 3 3.00 | 1.00 by 1, 3.00 by 0 2',
    'area 3 3.00, 3 3.00, 1 1.00 | 1.00 by 2, 3.00 by 0 1',
    'clause 3 3.00, 3 3.00, 1 1.00 | 1.00 by 2, 3.00 by 0 1',
  ]);
});

test('where fewer than two stand there is no spread', () => {
  const setAside = { areas: { review: { notApplicableReason: 'No reviews.' } } };
  const [side] = sideBySide([answered('mmm', 'mm'), answered('mmm', 'mm', setAside)]);

  expect(side?.rows.map(told)[3]).toBe('area 3 3.00, – | ');
});

test('the most missed criteria come first, of these the lowest rungs; no answer is no miss', () => {
  const [side] = sideBySide([answered('mkp', 'u-'), answered('muk', 'n-'), answered('mmp', 'm-')]);

  expect(
    side?.missed.map(({ criterion, missedBy, askedOf }) => [criterion.id, missedBy, askedOf]),
  ).toEqual([
    [clause.criteria[2]?.id, 3, 3],
    [clause.criteria[1]?.id, 2, 3],
    [other.criteria[0]?.id, 1, 2],
  ]);
});

test('what keeps them from being compared like with like is said', () => {
  const caveats = (...all: Parameters<typeof sideBySide>[0]) => sideBySide(all)[0]?.caveats;
  const quick = answered('mmm', 'mm', { depth: 'quick' });
  const older = answered('mmm', 'mm', {
    standards: [{ id: catalogue.standard.id, catalogueVersion: '0.9' }],
    scoringVersion: 2,
  });

  expect(caveats(answered('mmm', 'mm'), answered('uuu', 'mm'))).toEqual([]);
  expect(caveats(answered('mmm', 'mm'), quick)).toEqual(['depth']);
  expect(caveats(answered('mmm', 'mm'), older)).toEqual(['catalogue', 'rule']);
  expect(caveats(answered('mmm', 'mm'), answered('mm-', 'mm'))).toEqual(['open']);
});

test('a standard that one alone is against is left out, and places stay those of the whole list', () => {
  const code = aCode(aProvision('1', 'a b'), aProvision('2', 'a'));
  const complying = Object.fromEntries(
    code.areas
      .flatMap(({ clauses }) => clauses)
      .flatMap(({ criteria }) => criteria.map(({ id }) => [id, { value: 'met' as const }])),
  );
  const against = (values: Assessment['answers']) => ({
    assessment: anAssessment({ answers: values }),
    catalogues: [code],
  });
  const sides = sideBySide([answered('mmm', 'mm'), against(complying), against({})]);

  expect(sides.map(({ standard, places }) => [standard.id, places])).toEqual([
    [code.standard.id, [1, 2]],
  ]);
  expect(sides[0]?.rows.map(told).slice(0, 2)).toEqual([
    'overall 2/2, 0/2 | 0.00 by 2, 1.00 by 1',
    'area 2/2, 0/2 | 0.00 by 2, 1.00 by 1',
  ]);
});
