import { expect, test } from 'vitest';
import { comparePolicies } from '#core/policy/check/compare-policies.ts';
import { check } from '../../../../builders/policy-rules.ts';

const BEFORE = `The pool manager acknowledges each complaint within five working days.

Anonymous complaints are recorded.

We offer an apology. All complaints must be made in writing.`;

const AFTER = `The pool manager acknowledges each complaint within two working days.

We may apologise, give an explanation or refund your money.

You can write to the Swimming Ombudsman: telephone 01632 960999.`;

function changeOf(element: string) {
  const { elements } = comparePolicies(check(BEFORE), check(AFTER));
  return elements.find((one) => one.element === element);
}

test('tells which elements came, went, and grew stronger', () => {
  expect(changeOf('external-route')?.change).toBe('came');
  expect(changeOf('anonymous-complaints')?.change).toBe('went');
  expect(changeOf('remedies')?.change).toBe('stronger');
  expect(changeOf('training')?.change).toBe('same');
});

test('tells which numbers changed', () => {
  const change = changeOf('acknowledgement-time');

  expect(change?.change).toBe('same');
  expect(change?.limitsGone).toMatchObject([{ amount: 5, unit: 'day', basis: 'working' }]);
  expect(change?.limitsNew).toMatchObject([{ amount: 2, unit: 'day', basis: 'working' }]);
});

test('a number in words is the same number', () => {
  const words = check('We acknowledge each complaint within five working days.');
  const digits = check('We acknowledge each complaint within 5 working days. 收到投诉后告知。');
  const { elements } = comparePolicies(words, digits);

  expect(elements.flatMap(({ limitsGone, limitsNew }) => [...limitsGone, ...limitsNew])).toEqual(
    [],
  );
});

test('tells which harms are gone and which are new', () => {
  const { harmsGone, harmsNew } = comparePolicies(check(BEFORE), check(AFTER));

  expect(harmsGone).toContain('writing-only');
  expect(harmsGone).toContain('no-external-route');
  expect(harmsNew).toEqual([]);
});

test('a policy compared with itself has not changed', () => {
  const result = comparePolicies(check(AFTER), check(AFTER));

  expect(result.elements.filter(({ change }) => change !== 'same')).toEqual([]);
  expect([result.harmsGone, result.harmsNew]).toEqual([[], []]);
});

test('tells that a clock starts later, though its length is the same', () => {
  const before = check('We send you our full response within 10 working days of receiving it.');
  const after = check('We send you our full response within 10 working days of acknowledging it.');
  const change = comparePolicies(before, after).elements.find(
    ({ element }) => element === 'response-time',
  );

  expect(change?.limitsGone).toMatchObject([{ amount: 10, clock: { from: 'receipt' } }]);
  expect(change?.limitsNew).toMatchObject([{ amount: 10, clock: { from: 'acknowledgement' } }]);
});

test('tells that a duty is gone, though the element is still there', () => {
  const before = check('We will record every complaint.\n\nA complaint may be recorded on a form.');
  const after = check('A complaint may be recorded on a form.');
  const change = comparePolicies(before, after).elements.find(
    ({ element }) => element === 'registration',
  );

  expect(change?.change).toBe('same');
  expect(change?.dutiesGone).toMatchObject([{ start: 0 }]);
});
