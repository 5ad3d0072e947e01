import { expect, test } from 'vitest';
import { coveredParts, partsIn } from '#core/catalogue/covered-parts.ts';

test('a list of parts is read as single parts', () => {
  expect(partsIn('5.9–5.11, 7.1–7.2, 8, Annex A–Annex C')).toEqual([
    '5.9',
    '5.10',
    '5.11',
    '7.1',
    '7.2',
    '8',
    'Annex A',
    'Annex B',
    'Annex C',
  ]);
});

test('a part is covered by its own number, by a range and by a part of it', () => {
  const { covered, all } = coveredParts('6.1–6.5', ['6.1', '6.2–6.3', '6.5.1']);

  expect(covered).toEqual(['6.1', '6.2', '6.3', '6.5']);
  expect(all).toHaveLength(5);
});
