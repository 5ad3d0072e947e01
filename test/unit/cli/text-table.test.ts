import { expect, test } from 'vitest';
import { textTable, textWidth, wrapText } from '../../../src/cli/text-table.ts';

test('a text is broken at its spaces, and a long word keeps its own line', () => {
  expect(wrapText('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrapText('a verylongword b', 6)).toEqual(['a', 'verylongword', 'b']);
});

test('figures stand right-aligned below their titles, and long names go on below', () => {
  const rows = [
    { name: 'Name', indent: 0, figures: ['Level'] },
    { name: 'A name that is too long', indent: 2, figures: ['3'] },
  ];

  expect(textTable(rows, 24)).toEqual([
    'Name               Level',
    '  A name that          3',
    '    is too long',
  ]);
});

test.each([
  ['abc', 3],
  ['投诉', 4],
  ['7.2 投诉（受理）', 16],
  ['한국', 4],
  ['é', 1],
  ['e\u0301', 1],
  ['', 0],
])('“%s” takes %i columns', (text, width) => {
  expect(textWidth(text)).toBe(width);
});

test('Chinese is broken between its characters, but not before its punctuation or in a number', () => {
  expect(wrapText('投诉受理，指数2.65。', 10)).toEqual(['投诉受理，', '指数2.65。']);
  expect(wrapText('投诉受理，指数', 8)).toEqual(['投诉受', '理，指数']);
  expect(wrapText('共（126）条', 4)).toEqual(['共', '（126）', '条']);
});

test('figures stand below each other whatever the writing of the names', () => {
  const rows = [
    { name: '名称', indent: 0, figures: ['等级', '指数'] },
    { name: 'Name 投诉受理', indent: 2, figures: ['3', '3.50'] },
  ];

  expect(textTable(rows, 30)).toEqual([
    '名称                等级  指数',
    '  Name 投诉受理        3  3.50',
  ]);
});
