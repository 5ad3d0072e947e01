import { expect, test } from 'vitest';
import { lengthOf, readingMinutes } from '#core/library/reading-time.ts';

test('words and Chinese characters are counted, punctuation is not', () => {
  expect(lengthOf('It’s a well-known fact, isn’t it?')).toEqual({ words: 6, characters: 0 });
  expect(lengthOf('投诉，24小时内答复。')).toEqual({ words: 1, characters: 7 });
});

test('time is rounded, and nothing takes less than a minute', () => {
  expect(readingMinutes('word '.repeat(660))).toBe(3);
  expect(readingMinutes('字'.repeat(1050))).toBe(3);
  expect(readingMinutes('word')).toBe(1);
});
