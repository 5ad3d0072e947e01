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
