import { describe, expect, test } from 'vitest';
import { excerpt, indexTokens, isOneCharacter, searchTokens } from '#text/search-tokens.ts';

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

  test('hold every Chinese character as the beginning of one', () => {
    const kept = indexTokens('投诉台账CRM，回函');

    expect(kept).toEqual(['crm', '投诉', '诉台', '台账', '回函', '账', '函']);
    for (const one of '投诉台账回函') {
      expect(isOneCharacter(one)).toBe(true);
      expect(kept.some((token) => token.startsWith(one))).toBe(true);
    }
    expect(['a', '台账', '7'].some(isOneCharacter)).toBe(false);
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
