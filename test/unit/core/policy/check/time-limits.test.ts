import { expect, test } from 'vitest';
import { findTimeLimits } from '#core/policy/check/time-limits.ts';
import { splitUnits } from '#core/policy/check/units.ts';

function limits(text: string): readonly string[] {
  return findTimeLimits(splitUnits(text)).map(({ amount, unit, basis }) =>
    [amount, unit, basis].filter((part) => part !== undefined).join(' '),
  );
}

test.each([
  ['within five working days', '5 day working'],
  ['within 5 working days', '5 day working'],
  ['in 10 business days', '10 day working'],
  ['one (1) business day', '1 day working'],
  ['within 48 hours', '48 hour'],
  ['three weeks', '3 week'],
  ['within twenty-eight days', '28 day'],
  ['within thirty (30) calendar days', '30 day calendar'],
  ['within a month of the event', '1 month'],
  ['one calendar month', '1 month calendar'],
  ['by the next working day', '1 day working'],
  ['a fortnight', '2 week'],
  ['8 weeks', '8 week'],
  ['the 12-month limit', '12 month'],
])('reads %s', (text, expected) => {
  expect(limits(text)).toEqual([expected]);
});

test.each([
  ['10个工作日内', '10 day working'],
  ['三星期内', '3 week'],
  ['两周内', '2 week'],
  ['24小时内', '24 hour'],
  ['十五个工作日', '15 day working'],
  ['二十日内', '20 day'],
  ['六个月', '6 month'],
  ['一年内', '1 year'],
  ['１０个工作日', '10 day working'],
  ['７个自然日', '7 day calendar'],
  ['半年', '6 month'],
  ['当日答复', '1 day'],
])('reads %s', (text, expected) => {
  expect(limits(text)).toEqual([expected]);
});

test.each([
  'Adopted on 20 August 2018',
  '2018年发布',
  '5月1日起施行',
  '第三日',
  'a day centre',
  'open Monday to Friday',
  'in 2024',
  '投诉电话：12345678',
])('finds no length of time in: %s', (text) => {
  expect(limits(text)).toEqual([]);
});

test('says where each stands in the text', () => {
  const text = 'We answer within ten working days.';
  const [limit] = findTimeLimits(splitUnits(text));

  expect(text.slice(limit?.start, limit?.end)).toBe('ten working days');
});
