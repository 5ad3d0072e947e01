import { describe, expect, test } from 'vitest';
import { excerpt, searchTokens } from '#text/search-tokens.ts';

describe('the words a text is found by', () => {
  test('are Latin words in small letters and clause numbers whole', () => {
    expect(searchTokens('Clause 7.4: Naïve E-mails, A.')).toEqual([
      'clause',
      '7.4',
      'naïve',
      'e',
      'mails',
      'a',
    ]);
  });

  test('are pairs of neighbouring characters in Chinese, also beside Latin letters', () => {
    expect(searchTokens('投诉台账CRM')).toEqual(['crm', '投诉', '诉台', '台账']);
    expect(searchTokens('人')).toEqual(['人']);
  });
});

describe('an excerpt', () => {
  test('begins a little before the first match and marks every one', () => {
    const text = `${'x'.repeat(200)} the register holds the register`;
    expect(excerpt(text, ['register'], 20)).toEqual([
      { text: `…${'x'.repeat(15)} the `, isMatch: false },
      { text: 'register', isMatch: true },
      { text: ' holds the r…', isMatch: false },
    ]);
  });

  test('takes what is typed as text and not as a pattern', () => {
    expect(excerpt('a (b) c', ['(b)'])).toContainEqual({ text: '(b)', isMatch: true });
  });
});
