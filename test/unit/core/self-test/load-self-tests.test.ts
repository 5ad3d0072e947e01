import { expect, test } from 'vitest';
import { ContentError } from '#core/content/authored-file.ts';
import { loadSelfTests } from '#core/self-test/load-self-tests.ts';

const FACTS = `order: 1
minutes: 5
edition: 1
points: [2, 1]
parts: [{ id: one, questions: [first] }]
score: { kind: sum }
bands: [{ id: high, from: 2 }, { id: low }]
pictures: []
clauses: [iso/1]
articles: [reading]
`;
const WORDS = `title: A test
lead: For a test.
how: Answer.
saysNot: Nothing.
figure: Points
choices: ["Yes", "No"]
parts: { one: { title: One } }
questions: { first: { text: First? } }
bands: { high: { title: High, text: Good. }, low: { title: Low, text: Bad. } }
pictures: []
`;
const known = { clauses: new Set(['iso/1']), articles: new Set(['reading']) };

function problemsOf(facts: string, words = WORDS): readonly string[] {
  const files = [
    { path: 'content/self-tests/a/test.yaml', text: facts },
    { path: 'content/self-tests/a/en.yaml', text: words },
  ];
  try {
    loadSelfTests(files, 'en', known);
    return [];
  } catch (cause) {
    if (cause instanceof ContentError) return cause.problems.map(({ message }) => message);
    throw cause;
  }
}

test('a whole test is read', () => {
  expect(problemsOf(FACTS)).toEqual([]);
});

test.each([
  [FACTS.replace('iso/1', 'iso/2'), /clause "iso\/2", which is not there/],
  [FACTS.replace('reading', 'writing'), /article "writing", which is not there/],
  [FACTS.replace('kind: sum', 'kind: mean, parts: [two]'), /part "two", which is not there/],
  [FACTS.replace('kind: sum', 'kind: gap, parts: [one]'), /no pair/],
  [FACTS.replace('id: one,', 'id: one, isPair: true,'), /adds up pairs/],
  [FACTS.replace('[first]', '[first, first]'), /"first" twice/],
  [FACTS.replace(', { id: low }', ''), /two bands/],
  [FACTS.replace('id: low', 'id: low, from: 1'), /leave figures out/],
  [FACTS.replace('[2, 1]', '[3, 2, 1]'), /3 choices for "first"/],
])('a test that leads nowhere stops the build: %#', (facts, message) => {
  expect(problemsOf(facts).join('\n')).toMatch(message);
});

test.each([
  [WORDS.replace('first:', 'second:'), /no words for "first".*\n.*"second".*does not have/],
  [WORDS.replace('pictures: []', 'pictures: [One]'), /0 pictures/],
  ['', /missing/],
])('words that are missing or too many stop it: %#', (words, message) => {
  expect(problemsOf(FACTS, words).join('\n')).toMatch(message);
});
