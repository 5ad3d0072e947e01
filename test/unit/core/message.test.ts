import { describe, expect, test } from 'vitest';
import { documentTag } from '#core/document-tag.ts';
import {
  colonAfter,
  fill,
  fillCount,
  joinChoice,
  joinList,
  joinSentences,
  withLabel,
  writeDay,
} from '#core/message.ts';

describe('filling a message', () => {
  test('puts values into their places, as often as they occur', () => {
    expect(fill('{met} of {all}, so {met}', { met: 3, all: 5 })).toBe('3 of 5, so 3');
  });

  test('leaves a place without a value as it is', () => {
    expect(fill('{met} of {al}', { met: 3, all: 5 })).toBe('3 of {al}');
  });

  test('does not fill places in what it has put in', () => {
    expect(fill('{name} is {level}', { name: '{level}', level: 2 })).toBe('{level} is 2');
  });

  test('takes text with the signs of a replacement as it is', () => {
    expect(fill('By {name}', { name: '$& $1 \\' })).toBe('By $& $1 \\');
  });

  test('fills no place with what every object has', () => {
    expect(fill('{constructor} {toString}', {})).toBe('{constructor} {toString}');
  });
});

describe('a message with a count', () => {
  const forms = { one: '{count} clause in {area}', other: '{count} clauses in {area}' };

  test.each([
    ['en', 1, '1 clause in A'],
    ['en', 0, '0 clauses in A'],
    ['en', 2, '2 clauses in A'],
    ['zh', 1, '1 clauses in A'],
  ])('in %s for %i is "%s"', (language, count, expected) => {
    expect(fillCount(language, forms, count, { area: 'A' })).toBe(expected);
  });

  test('uses the other form where there is no form for one', () => {
    expect(fillCount('en', { other: '{count} 条' }, 1)).toBe('1 条');
  });

  test('has the thousands of its count apart', () => {
    const rows = { one: '{count} row', other: '{count} rows' };

    expect(fillCount('en', rows, 12_400)).toBe('12,400 rows');
    expect(fillCount('zh-hant', { other: '{count}件' }, 2_160)).toBe('2,160件');
  });
});

test.each([
  ['en-GB', [], ''],
  ['en-GB', ['a'], 'a'],
  ['en-GB', ['a', 'b'], 'a and b'],
  ['en-GB', ['a', 'b', 'c'], 'a, b and c'],
  ['zh', ['甲', '乙', '丙'], '甲、乙和丙'],
])('a list in %s of %j is "%s"', (language, parts, expected) => {
  expect(joinList(language, parts)).toBe(expected);
});

test.each([
  ['en', ['a', 'b', 'c'], 'a, b or c'],
  ['zh', ['甲', '乙', '丙'], '甲、乙或丙'],
])('a choice in %s of %j is "%s"', (language, parts, expected) => {
  expect(joinChoice(language, parts)).toBe(expected);
});

test.each([
  [[], ''],
  [['One.'], 'One.'],
  [['One.', 'Two.'], 'One. Two.'],
  [['一。', '二。', '三。'], '一。二。三。'],
  [['标记待复核。', 'Seen on site.', 'Again.'], '标记待复核。Seen on site. Again.'],
  [['Marked for review.', '现场看过。'], 'Marked for review. 现场看过。'],
])('the sentences %j are joined as their writing spaces them', (sentences, expected) => {
  expect(joinSentences(sentences)).toBe(expected);
});

test('a colon is written as the text before it is', () => {
  expect(`Review${colonAfter('Review')}Output`).toBe('Review: Output');
  expect(`管理评审${colonAfter('管理评审')}输出`).toBe('管理评审：输出');
});

test.each([
  ['en-GB', '2026-11-25', '25 November 2026'],
  ['zh', '2026-11-25', '2026年11月25日'],
  ['en-GB', '2024-02-29', '29 February 2024'],
  ['en-GB', '', ''],
])('a day in %s: %s is "%s"', (language, day, expected) => {
  expect(writeDay(language, day)).toBe(expected);
});

test('a label is followed by the colon of its own writing', () => {
  expect(withLabel('Effect', 'people ring twice')).toBe('Effect: people ring twice');
  expect(withLabel('影响', '要打两次电话')).toBe('影响：要打两次电话');
});

test.each([
  ['en', 'en', '25 November 2026'],
  ['fr', 'fr', '25 novembre 2026'],
  ['zh', 'zh-CN', '2026年11月25日'],
  ['zh-hant', 'zh-TW', '2026年11月25日'],
  ['zh-hant-hk', 'zh-HK', '2026年11月25日'],
])('a file in %s says that it is in %s, and writes a day as %s', (language, tag, day) => {
  expect(documentTag(language)).toBe(tag);
  expect(writeDay(language, '2026-11-25')).toBe(day);
});
