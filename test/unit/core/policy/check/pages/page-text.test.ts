import { expect, test } from 'vitest';
import type { PageItem } from '#core/policy/check/pages/page-item.ts';
import { pageText } from '#core/policy/check/pages/page-text.ts';

/** A piece of text as a page has it; a letter is half as wide as it is high. */
function piece(text: string, left: number, bottom: number, height = 10): PageItem {
  return { text, left, right: left + (text.length * height) / 2, bottom, height };
}

const LEFT = [
  'Every complaint is recorded on the day',
  'it arrives. We acknowledge it within 3',
  'working days and say who deals with it',
  'and how that person can be reached now',
];
const RIGHT = [
  'We answer in full within 20 working',
  'days. If we need longer we say why, and',
  'give a new date. You can ask a director',
  'for a review of what has been decided.',
];

test('two columns are read one after the other, however the file is drawn', () => {
  const items = LEFT.flatMap((text, at) => [
    piece(text, 50, 700 - at * 12),
    piece(RIGHT[at] ?? '', 310, 700 - at * 12),
  ]);

  expect(pageText(items)).toEqual([...LEFT, '', ...RIGHT]);
});

test('a row of a table stays together, its cells with all their lines', () => {
  const items = [
    piece('Stage', 60, 700),
    piece('What happens', 200, 700),
    piece('When', 420, 700),
    piece('Acknowledgement', 60, 674),
    piece('We write to you and tell you', 200, 680),
    piece('who deals with it', 200, 668),
    piece('5 working days', 420, 674),
    piece('Response', 60, 648),
    piece('We send our decision', 200, 648),
    piece('20 working days', 420, 648),
  ];

  expect(pageText(items)).toEqual([
    '| Stage | What happens | When |',
    '| Acknowledgement | We write to you and tell you who deals with it | 5 working days |',
    '| Response | We send our decision | 20 working days |',
  ]);
});

test('larger letters are a heading', () => {
  const items = [
    piece('How to complain', 50, 720, 16),
    ...LEFT.map((text, at) => piece(text, 50, 700 - at * 12)),
  ];

  expect(pageText(items)[0]).toBe('## How to complain');
});

test('a raised number of a footnote is no digit of the figure, and letters drawn twice stand once', () => {
  const items = [
    piece('We answer within 5', 50, 700),
    piece('1', 140, 704, 6),
    piece('days, free of', 146, 700),
    piece('charge.', 214, 700),
    piece('charge.', 214.4, 700),
  ];

  expect(pageText(items)).toEqual(['We answer within 5 days, free of charge.']);
});
