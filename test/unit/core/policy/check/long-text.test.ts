import { expect, test } from 'vitest';
import { plainText } from '#core/policy/check/plain-text.ts';
import { check } from '../../../../builders/policy-rules.ts';

const ENGLISH =
  'We will keep the complainant informed of progress and respond within ten working days. ';
const CHINESE = '投诉人可以向投诉管理部门投诉，我们在十个工作日内调查核实并答复处理结果。';

/** How many comparisons a character costs. */
function cost(text: string): number {
  return check(text).comparisons / text.length;
}

test.each([
  ['English', ENGLISH],
  ['Chinese', CHINESE],
  ['one word again and again', 'complaint '],
  ['the beginnings of terms that never end', 'keep we will not have been a '],
  ['no stop and no space', 'complaintcomplaint'],
  ['one Chinese sign', '投'],
  ['numbers', '5 10 20 '],
  ['new lines', 'a\n'],
])('a text ten times as long takes ten times the comparisons: %s', (_, part) => {
  const short = cost(part.repeat(100));
  const long = cost(part.repeat(1000));

  expect(long).toBeLessThanOrEqual(short * 1.1 + 1);
  expect(long).toBeLessThan(150);
});

test('fifty pages are read to the end', () => {
  const filler = 'The garden is open every day of the week, and tea is served at four. ';
  const text = `${filler.repeat(2000)}\n\nWe acknowledge each complaint within three working days.`;
  const judgement = check(text).elements.find(({ element }) => element === 'acknowledgement-time');

  expect(judgement?.quotes[0]?.start).toBe(text.lastIndexOf('We acknowledge'));
});

test('a page of tags that never close is read once', () => {
  expect(plainText('<'.repeat(20_000))).toHaveLength(20_000);
  expect(plainText('<p '.repeat(20_000))).toBe('');
});
