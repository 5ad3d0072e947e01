import { expect, test } from 'vitest';
import { type Extent, suggestGrade } from '#core/gap/suggest-grade.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { lookUp, scoreOf } from '../../../builders/look-up.ts';

// Rungs 2 and 3 are based on the standard, 4 and 5 and 3d on practice.
function gradeOf(letters: string, weight = 2, target = 3, extents: readonly Extent[] = []) {
  const clause = aClause({
    criteria: '2a 2b 3a 3b 3c 3d 4a 5a',
    practice: '3d 4a 5a',
    weight,
  });
  return suggestGrade(scoreOf(clause, letters), target, lookUp(clause, letters), extents);
}

test.each([
  ['major for level 1 on a clause of weight 3', 'mp mmmm mm', 3, 'major'],
  ['minor for level 1 on a lighter clause', 'mp mmmm mm', 2, 'minor'],
  ['major for three unmet ones based on the standard', 'mm uuum mm', 1, 'major'],
  ['minor for two unmet ones based on the standard', 'mm uumm mm', 1, 'minor'],
  ['minor where nobody could say', 'mm mmkm mm', 1, 'minor'],
  ['major for three that nobody could judge', 'mm kkkm mm', 1, 'major'],
  ['major for three unmet, partly met and unknown together', 'mm upkm mm', 1, 'major'],
  ['minor where one is partly met', 'mm mmpm uu', 1, 'minor'],
  ['an opportunity for practice partly met', 'mm mmmp uu', 1, 'opportunity'],
  ['an opportunity for practice unmet up to the target', 'mm mmmu uu', 1, 'opportunity'],
  ['an opportunity for practice that nobody could judge', 'mm mmmk uu', 1, 'opportunity'],
  ['nothing for practice unmet above the target', 'mm mmmm uu', 1, undefined],
  ['good practice at level 4', 'mm mmmm mu', 1, 'goodPractice'],
  ['good practice at level 5', 'mm mmmm mm', 1, 'goodPractice'],
  ['nothing before anything is answered', '-- ---- --', 3, undefined],
  ['nothing where nothing applies', 'nn nnnn nn', 3, undefined],
] as const)('suggests %s', (_case, letters, weight, grade) => {
  expect(gradeOf(letters, weight)).toBe(grade);
});

test('is never major for its level alone while answers are missing', () => {
  expect(gradeOf('m- ---- --', 3)).toBeUndefined();
  expect(gradeOf('mu ---- --', 3)).toBe('minor');
});

test('counts practice up to a higher target', () => {
  expect(gradeOf('mm mmmm uu', 1, 4)).toBe('opportunity');
});

test.each([
  [13, 20, 'major'],
  [10, 20, 'minor'],
  [0, 0, 'minor'],
  [undefined, undefined, 'minor'],
] as const)('weighs how often it was found: %s of %s', (extentFound, extentOf, grade) => {
  expect(gradeOf('mm mmpm uu', 1, 3, [{ extentFound, extentOf }])).toBe(grade);
});

test('does not call practice a major gap, however often it was found short', () => {
  expect(gradeOf('mm mmmp uu', 1, 3, [{ extentFound: 19, extentOf: 20 }])).toBe('opportunity');
});

test('is no good practice while something up to a higher target is missing', () => {
  expect(gradeOf('mm mmmm mu', 1, 5)).toBe('opportunity');
});
