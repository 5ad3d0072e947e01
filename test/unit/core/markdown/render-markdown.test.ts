import { expect, test } from 'vitest';
import { renderMarkdown, splitSections } from '#core/markdown/render-markdown.ts';

test('paragraphs, lists and emphasis become HTML', () => {
  expect(renderMarkdown('One *two*.\n\n- a\n- b\n')).toBe(
    '<p>One <em>two</em>.</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>',
  );
});

// CommonMark leaves the asterisks where they are.
test.each([
  ['**14:20。**中二班', '<p><strong>14:20。</strong>中二班</p>'],
  ['他说**（5日）**内', '<p>他说<strong>（5日）</strong>内</p>'],
  ['*“投诉”*处理', '<p><em>“投诉”</em>处理</p>'],
  ['5日 ** 内 ** 答复', '<p>5日 ** 内 ** 答复</p>'],
])('emphasis begins and ends beside Chinese punctuation: %s', (text, html) => {
  expect(renderMarkdown(text)).toBe(html);
});

test.each([
  ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  ['<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
  ['a <b>b</b> & c', '<p>a &lt;b&gt;b&lt;/b&gt; &amp; c</p>'],
])('HTML is shown as text: %s', (text, html) => {
  expect(renderMarkdown(text)).toBe(html);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'vbscript:x',
  'data:text/html,x',
  'file:///etc',
])('a link to %s stays text', (address) => {
  expect(renderMarkdown(`[here](${address})`)).not.toContain('<a');
});

test.each([
  ['![A chart](https://elsewhere.test/chart.png)', '<p>A chart</p>'],
  ['![A "chart" <b>](//elsewhere.test/x "title")', '<p>A &quot;chart&quot; &lt;b&gt;</p>'],
  ['![one][1]\n\n[1]: https://elsewhere.test/x.png', '<p>one</p>'],
])('a picture is told by its words, and fetched from nowhere: %s', (text, html) => {
  expect(renderMarkdown(text)).toBe(html);
});

test('a link keeps quotes out of its address', () => {
  expect(renderMarkdown('[x](https://a.test/"onclick="b)')).not.toContain('"onclick');
});

test('a text is split at its headings of level two', () => {
  expect(splitSections('Before.\n\n## One\n\nText.\n\n### Below\n\n## Two\n')).toEqual([
    { heading: '', markdown: 'Before.' },
    { heading: 'One', markdown: 'Text.\n\n### Below' },
    { heading: 'Two', markdown: '' },
  ]);
});

test('a text of blanks has no section', () => {
  expect(splitSections('\n \n')).toEqual([]);
});

test('the line ends of Windows change nothing', () => {
  expect(splitSections('## One\r\n\r\nText.\r\n')).toEqual([{ heading: 'One', markdown: 'Text.' }]);
});
