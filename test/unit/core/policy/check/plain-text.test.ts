import { expect, test } from 'vitest';
import { plainText } from '#core/policy/check/plain-text.ts';

test('keeps headings, paragraphs and list items apart', () => {
  const html = '<h2>Complaints</h2><p>We <b>listen</b>.</p><ul><li>Ring</li><li>Write</li></ul>';

  expect(plainText(html)).toBe('## Complaints\n\nWe listen.\n\n- Ring\n- Write');
});

test('reads no script, no style and no comment', () => {
  const html = '<style>p{}</style><script>if (a < b) c();</script><!-- not this --><p>This</p>';

  expect(plainText(html)).toBe('This');
});

test('reads signs that are written as entities', () => {
  expect(plainText('5&nbsp;days &amp; more &#8211; &#x4f60;&unknown;')).toBe(
    '5 days & more – 你&unknown;',
  );
});

test('reads what it can of a page that is not well formed', () => {
  expect(plainText('a < b <p class="x>y">c<br>d <unclosed')).toBe('a < b\n\nc\nd');
});

test('what is struck out or hidden is not read', () => {
  const html =
    '<p>Free of <s>5 pounds <b>or</b> more</s> charge.</p><p hidden>Not this</p><p style="display: none">Nor this</p>';

  expect(plainText(html)).toBe('Free of charge.');
});

test('the number of a footnote makes no other figure of the one that it stands behind', () => {
  const html =
    'Within 5<sup>1</sup> days, 10<sup><a href="#n">[2]</a></sup> at most; on the 3<sup>rd</sup>, 8 m<sup>2</sup>.';

  expect(plainText(html)).toBe('Within 5 days, 10 at most; on the 3rd, 8 m2.');
});

test('a row of a table is one line, whatever is in its cells', () => {
  const html =
    '<table><tr><th>Stage</th><th>When</th></tr><tr><td><p>Response</p></td><td><p>20 working days</p></td></tr></table>';

  expect(plainText(html)).toBe('| Stage | When\n| Response | 20 working days');
});

test('cells that nobody closed are cells', () => {
  expect(plainText('<table><tr><td>Response<td>20 days<tr><td>Review<td>30 days</table>')).toBe(
    '| Response | 20 days\n| Review | 30 days',
  );
});

test('an element that nothing closes hides nothing', () => {
  expect(plainText('<s>We answer.')).toBe('We answer.');
});
