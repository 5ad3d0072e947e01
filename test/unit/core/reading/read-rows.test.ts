import { array, assert, constantFrom, property, string } from 'fast-check';
import { unparse } from 'papaparse';
import { expect, test } from 'vitest';
import { readRows } from '#core/reading/read-rows.ts';

test('cells are told apart by tabs, a cell of several lines by its marks', () => {
  expect(readRows('a\tb\r\n"one\ntwo ""three"""\t\n\t\nc')).toEqual([
    ['a', 'b'],
    ['one\ntwo "three"', ''],
    ['c'],
  ]);
});

test('a mark that nobody closed, or within a word, is a sign like any other', () => {
  expect(readRows('6" pipe\t"open\nnext')).toEqual([['6" pipe', '"open'], ['next']]);
});

test('what a spreadsheet copies is read back', () => {
  const anyCell = string({ unit: constantFrom(...'a "\n,;'), minLength: 1, maxLength: 8 }).filter(
    (text) => text.trim() !== '',
  );
  assert(
    property(array(array(anyCell, { minLength: 2, maxLength: 3 }), { minLength: 1 }), (rows) => {
      expect(readRows(unparse(rows, { delimiter: '\t', newline: '\n' }))).toEqual(rows);
    }),
  );
});
