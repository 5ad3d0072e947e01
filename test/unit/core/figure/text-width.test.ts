import { expect, test } from 'vitest';
import { longestPiece, wrapText } from '#core/figure/text-width.ts';

test('text is broken at spaces', () => {
  expect(wrapText('Policy and responsibility', 10)).toEqual(['Policy and', 'responsibility']);
});

test('Chinese is broken anywhere', () => {
  expect(wrapText('方针与职责和权限', 4)).toEqual(['方针与职', '责和权限']);
});

test('a word wider than the line stands alone and whole', () => {
  expect(wrapText('a Rechtsschutzversicherung b', 5)).toEqual([
    'a',
    'Rechtsschutzversicherung',
    'b',
  ]);
});

test('no text has no lines', () => {
  expect(wrapText('  ', 5)).toEqual([]);
});

test('the longest piece is a word, and in Chinese two characters', () => {
  expect(longestPiece('as long as this')).toBe(longestPiece('long'));
  expect(longestPiece('方针与职责')).toBe(2);
});
