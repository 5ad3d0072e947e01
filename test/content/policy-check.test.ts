import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { languages } from '#build/languages.ts';
import { readCrosswalk } from '#build/read-content.ts';
import { readCheckRules } from '#build/read-policy-rules.ts';
import {
  chineseOf,
  isTraditional,
  joinChinese,
  withoutChinese,
} from '#core/policy/check/chinese-rules.ts';
import { listNames } from '#core/policy/check/pattern.ts';
import { allTerms, CODE_LISTS, numberRules, termLists } from '#core/policy/check/policy-rules.ts';
import { shippedRules } from '../builders/policy-rules.ts';

const { elements, harms, terms } = shippedRules;

test('every clause that an element or a harm names is there', () => {
  const known = new Set(
    readCrosswalk().standards.flatMap(({ id, clauses }) =>
      clauses.map((clause) => `${id}/${clause.id}`),
    ),
  );
  const named = [...elements, ...harms].flatMap(({ clauses }) => clauses);

  expect(named.filter((clause) => !known.has(clause))).toEqual([]);
});

test('every element and every harm serves a clause of ISO 10002', () => {
  const without = [...elements, ...harms].filter(
    ({ clauses }) => !clauses.some((clause) => clause.startsWith('iso-10002-2018/')),
  );

  expect(without.map(({ id }) => id)).toEqual([]);
});

test('every element can be covered in either language', () => {
  const strongest = elements.flatMap(({ id, rules }) =>
    (['en', 'zh'] as const).map((language) => ({
      id,
      weight: Math.max(...rules[language].map(({ weight }) => weight)),
    })),
  );

  expect(strongest.filter(({ weight }) => weight < 6)).toEqual([]);
});

test('no label is given twice', () => {
  expect(new Set(elements.map(({ label }) => label)).size).toBe(elements.length);
});

test('every list of words is used, by a rule or by the code that knows who acts and what starts a clock', () => {
  const used = new Set([...elements, ...harms].flatMap(termLists).flat().flatMap(listNames));
  const { general, others } = shippedRules.kinds;
  const ofKinds = [...general, ...others.flatMap(({ signs }) => signs?.terms ?? [])];
  const known = [...[...Object.values(terms).flat(), ...ofKinds].flatMap(listNames), ...CODE_LISTS];

  expect(Object.keys(terms).filter((name) => !used.has(name) && !known.includes(name))).toEqual([]);
  expect(CODE_LISTS.filter((name) => !Object.hasOwn(terms, name))).toEqual([]);
});

test('no rule looks for a word twice in one list', () => {
  const doubled = [...elements, ...harms].flatMap((entry) =>
    numberRules(entry.rules).flatMap(({ id, rule }) =>
      rule.all
        .filter((list) => new Set(list).size < list.length)
        .map((list) => `${entry.id} ${id}: ${list.filter((term, at) => list.indexOf(term) < at)}`),
    ),
  );

  expect(doubled).toEqual([]);
});

test('Chinese rules look for Chinese words', () => {
  const latin = elements.flatMap(({ id, rules }) =>
    rules.zh.flatMap(({ all }) => all.flat().map((term) => `${id}: ${term}`)),
  );

  expect(latin.filter((term) => !/\p{Script=Han}|<\w+>|\$|\d{5}/u.test(term))).toEqual([]);
});

test('the rules stay light enough to be loaded when someone asks for the check', () => {
  expect(allTerms(shippedRules).length).toBeGreaterThan(1000);
  for (const language of languages()) {
    const served = JSON.stringify(withoutChinese(readCheckRules(language)));
    expect(gzipSync(served).length).toBeLessThan(70_000);
  }
  expect(gzipSync(JSON.stringify(chineseOf(shippedRules))).length).toBeLessThan(36_000);
  expect(gzipSync(JSON.stringify(shippedRules.simplified)).length).toBeLessThan(3000);
});

test('the two halves of the rules are all of them', () => {
  const half = withoutChinese(shippedRules);
  const { simplified } = shippedRules;
  expect(joinChinese(half, chineseOf(shippedRules), simplified)).toEqual(shippedRules);
});

test.each([
  ['您的投訴由客服部處理。', true],
  ['於收到後三個工作天內回覆。', true],
  ['您的投诉由客服部处理。', false],
  ['Who looks at a complaint', false],
])('whether the forms of traditional characters are asked for: %s', (text, isAsked) => {
  expect(isTraditional(text)).toBe(isAsked);
});
