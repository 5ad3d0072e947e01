import { expect, test } from 'vitest';
import { whoActs } from '#core/policy/check/acting.ts';
import { readPolicy } from '#core/policy/check/reading.ts';
import { shippedRules } from '../../../../builders/policy-rules.ts';

function found(pattern: string, text: string): readonly string[] {
  const rules = { ...shippedRules, terms: { ...shippedRules.terms, probe: [pattern] } };
  const [element] = shippedRules.elements;
  if (element === undefined) throw new Error('There is no element.');
  const probing = {
    ...rules,
    elements: [{ ...element, rules: { en: [{ weight: 7, all: [['$probe']] }], zh: [] } }],
  };
  const reading = readPolicy(text, probing);
  return reading
    .find(['$probe'])
    .map(({ first, end }) => text.slice(reading.units[first]?.start, reading.units[end - 1]?.end));
}

test('words, lists and places are found in their order, with a few words between', () => {
  const pattern = '(we|staff) ... (repl*|respond) ~ <time>';

  expect(found(pattern, 'We will always reply in writing within 5 working days.')).toEqual([
    'We will always reply in writing within 5 working days',
  ]);
  expect(found(pattern, 'Within 5 working days a reply is written by staff.')).toEqual([]);
  expect(found(pattern, 'We reply. It takes 5 days.')).toEqual([]);
});

test('a list stands for any of its words', () => {
  expect(found('against ... $complainant', 'Nothing is held against any patient.')).toEqual([
    'against any patient',
  ]);
});

test('a name of several words is a name, what the text speaks of all the time is not', () => {
  expect(found('to the <name>', 'You can go to the Water Users Board.')).toEqual([
    'to the Water Users Board',
  ]);
  expect(found('<name>', 'Acme Homes asks. Acme Homes acts. You can tell Acme Homes.')).toEqual([]);
});

test('a role is known by what it does, whoever has it', () => {
  expect(found('<role>', 'Our lane bookings manager and the swim team reply.')).toEqual([
    'bookings manager',
    'swim team',
  ]);
  expect(found('<role>', 'A manager, a senior officer or our team replies.')).toEqual([]);
});

test('a department is known by what it does in Chinese too', () => {
  expect(found('<office>', '由水质监管科受理，客户服务部回复。')).toEqual([
    '由水质监管科',
    '客户服务部',
  ]);
  expect(found('<office>', '由综合处理，接待中心理。行政管理部门。')).toEqual([]);
});

test.each([
  ['We will respond within 5 days.', 'organization'],
  ['You will be told how we respond within 5 days.', 'organization'],
  ['You will be sent a letter that responds within 5 days.', 'organization'],
  ['We will:\n\n- respond within 5 days', 'organization'],
  ['You must:\n\n- respond within 5 days', 'complainant'],
  ['If you are not happy you should respond within 5 days.', 'complainant'],
  ['The Ombudsman will respond within 5 days.', 'outside'],
  ['When you write, we respond within 5 days.', 'organization'],
  ['It will be responded to by the Complaints Manager.', 'organization'],
  ['It will be responded to within 5 days.', 'nobody'],
  ['You should write to our team and respond within 5 days.', 'complainant'],
])('%s: who acts is %s', (text, acting) => {
  const reading = readPolicy(text, shippedRules);
  const first = reading.units.findIndex((unit) => unit.text.startsWith('respond'));

  expect(whoActs(reading, { first, end: first + 1 })).toBe(acting);
});
