import { expect, test } from 'vitest';
import { breakTitle, textWidth } from '#core/flow/break-title.ts';

test('a title breaks between words', () => {
  expect(breakTitle('3 Tell the customer who deals with it', 10)).toEqual([
    '3 Tell the customer',
    'who deals with it',
  ]);
});

test('a Chinese title breaks between characters, and no line begins with a sign', () => {
  expect(breakTitle('告诉顾客谁来办、何时答复', 7)).toEqual(['告诉顾客谁来', '办、何时答复']);
});

test('a word that is too long has a line of its own', () => {
  expect(breakTitle('An unbelievablylongword here', 8)).toEqual([
    'An',
    'unbelievablylongword',
    'here',
  ]);
});

test('a Chinese character is as wide as its type is high', () => {
  expect(textWidth('投诉')).toBe(2);
});
