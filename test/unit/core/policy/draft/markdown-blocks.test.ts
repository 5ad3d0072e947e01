import { describe, expect, test } from 'vitest';
import { markdownBlocks, plainText } from '#core/policy/draft/markdown-blocks.ts';

function only(text: string) {
  const [block, ...others] = markdownBlocks(text, 'x');
  expect(others).toEqual([]);
  return block;
}

test('strong and emphasised words are strong, lines of a paragraph go on', () => {
  expect(only('one **two** three\n*four*')).toEqual({
    kind: 'paragraph',
    runs: [
      { text: 'one ' },
      { text: 'two', strong: true },
      { text: ' three ' },
      { text: 'four', strong: true },
    ],
  });
});

test('entries within entries stand in one row', () => {
  expect(only('- a\n  - b\n- c')).toMatchObject({
    kind: 'list',
    ordered: false,
    items: [[{ text: 'a' }], [{ text: 'b' }], [{ text: 'c' }]],
  });
});

test('a heading is of the third level', () => {
  expect(markdownBlocks('# A *b*\n\ntext', 'who')[0]).toEqual({
    kind: 'heading',
    level: 3,
    id: 'who-0',
    text: 'A b',
  });
});

describe('a table', () => {
  const table = only('**Steps**\n\n| A | B |\n|--|------|\n| 1 | **two** |\n| 3 | ___ |\n| 4 | |');

  test('has its caption from the strong line above it, and widths from its dashes', () => {
    expect(table).toMatchObject({
      kind: 'table',
      caption: 'Steps',
      columns: [
        { label: 'A', width: 2 },
        { label: 'B', width: 6 },
      ],
    });
  });

  test('has room to write where underscores stand', () => {
    expect(table?.kind === 'table' && table.rows.map((row) => row[1])).toEqual([
      { runs: [{ text: 'two', strong: true }] },
      { runs: [], lines: 3 },
      { runs: [] },
    ]);
  });
});

test.each([
  '<b>x</b>',
  '[x](http://a.test)',
  '![x](y)',
  '`x`',
  '> x',
  '&amp; &lt;',
  'http://a.test',
  '~~x~~',
])('what is no mark of ours stays text: %s', (text) => {
  expect(only(text)).toEqual({ kind: 'paragraph', runs: [{ text }] });
});

test('a text without words has no blocks', () => {
  expect(markdownBlocks(' \n\n- \n', 'x')).toEqual([]);
});

test('one line is printed without the signs that guard it', () => {
  expect(plainText('1\\. \\*A\\* **b**')).toBe('1. *A* b');
  expect(plainText('1. Who')).toBe('1. Who');
});
