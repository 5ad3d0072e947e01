import { expect, test } from 'vitest';
import { longestPiece } from '#core/figure/text-width.ts';
import { columnShares } from '#export/tree/column-shares.ts';
import { notesTable } from '../pdf/report-samples.ts';

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
