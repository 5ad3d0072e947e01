import { expect, test } from 'vitest';
import { joinPages } from '#core/policy/check/pages/join-pages.ts';

test('heads, feet and page numbers that run through the pages are read once or not at all', () => {
  const page = (number: number, ...lines: string[]) => [
    'Acme: complaints',
    ...lines,
    `Page ${number} of 3`,
  ];

  expect(joinPages([page(1, 'We listen.'), page(2, 'We answer.'), page(3, 'We learn.')])).toBe(
    'Acme: complaints\nWe listen.\n\nWe answer.\n\nWe learn.',
  );
});

test('a sentence over the end of a page stays whole', () => {
  expect(
    joinPages([
      ['We answer within', '1'],
      ['20 working days of it', '2'],
    ]),
  ).toContain('within\n\n20');
  expect(joinPages([['We answer within,'], ['as a rule, 20 days.']])).toBe(
    'We answer within,\nas a rule, 20 days.',
  );
});

test('the number of a page is left out in Chinese too', () => {
  expect(
    joinPages([
      ['投诉处理办法', '第1页 共2页'],
      ['及时答复。', '第2页 共2页'],
    ]),
  ).toBe('投诉处理办法\n\n及时答复。');
});
