import { expect, test } from 'vitest';
import { textTable, wrapText } from '../../../src/cli/text-table.ts';

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
