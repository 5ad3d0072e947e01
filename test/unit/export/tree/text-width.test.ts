import { expect, test } from 'vitest';
import { columnShares } from '#export/tree/column-shares.ts';
import { longestPiece, wrapText } from '#export/tree/text-width.ts';
import { notesTable } from '../pdf/report-samples.ts';

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

test('columns share the width as the table says, and fill it', () => {
  const table = notesTable(['short']);

  expect(columnShares(table, { width: 700, em: 10, padding: 0 })).toEqual([100, 600]);
});

test('a column is widened for its longest word, at the cost of the others', () => {
  const table = notesTable(['short']);
  const [number = 0, note = 0] = columnShares(table, { width: 70, em: 10, padding: 5 });

  expect(number).toBeCloseTo(longestPiece('No.') * 10 + 5);
  expect(number + note).toBeCloseTo(70);
});

test('a word that nobody could print in a column does not squeeze the others', () => {
  const shares = columnShares(notesTable(['x'.repeat(500)]), { width: 700, em: 10, padding: 0 });

  expect(shares).toEqual([100, 600]);
});
