import { expect, test } from 'vitest';
import { checkPolicy } from '#core/policy/check/check-policy.ts';
import { check, judge, shippedRules } from '../../../../builders/policy-rules.ts';

test('quotes the passage with its section and the words that were hit', () => {
  const text =
    '# When you hear from us\n\nWe answer mail daily. We acknowledge complaints within 3 days.';
  const [quote] = judge('acknowledgement-time', text).quotes;

  expect(text.slice(quote?.start, quote?.end)).toBe('We acknowledge complaints within 3 days.');
  expect(quote?.section).toBe('When you hear from us');
  expect(quote?.terms.map(({ start, end }) => text.slice(start, end))).toEqual([
    'acknowledge',
    '3 days',
  ]);
});

test('names the rules that hold, so that they can be shown', () => {
  const [quote] = judge('anonymous-complaints', 'Anonymous complaints are looked at.').quotes;

  expect(quote?.rules).toEqual(['en/1']);
});

test('gives the lengths of time that belong to an element, and no others', () => {
  const text =
    'We acknowledge a complaint within three working days. We send our response within twenty working days.';

  expect(judge('acknowledgement-time', text).limits).toMatchObject([
    { amount: 3, unit: 'day', basis: 'working' },
  ]);
  expect(judge('response-time', text).limits).toMatchObject([
    { amount: 20, unit: 'day', basis: 'working' },
  ]);
});

test('says of a hundred such verdicts how many were right, also where nothing was found', () => {
  const { covered, missing } = shippedRules.measured.elements['training'] ?? {};
  const text = 'We acknowledge complaints within three working days.';

  expect(covered?.all).toBeDefined();
  expect(missing?.all).toBeGreaterThan(0);
  for (const { rightOfHundred } of check(text).elements) {
    expect(rightOfHundred).toBeGreaterThan(0);
    expect(rightOfHundred).toBeLessThan(100);
  }
});

test('mentioning a thing many times does not cover it', () => {
  const text =
    'Complaints are investigated. We look into each. Every enquiry is examined and looked into.';

  expect(judge('investigation', text).verdict).not.toBe('covered');
});

test('judges every element, in the order of the rules', () => {
  expect(check('').elements.map(({ element }) => element)).toEqual(
    shippedRules.elements.map(({ id }) => id),
  );
});

test('rules that went through JSON say the same', () => {
  const text = 'Complaints are acknowledged within a week. 匿名投诉同样登记。';

  expect(checkPolicy(text, JSON.parse(JSON.stringify(shippedRules)))).toEqual(check(text));
});
