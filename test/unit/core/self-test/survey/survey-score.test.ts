import { expect, test } from 'vitest';
import { languages } from '#build/languages.ts';
import { readSelfTests } from '#build/read-self-tests.ts';
import { readWords } from '#build/read-words.ts';
import { fraction } from '#core/scoring/fraction.ts';
import type { Answers, SelfTest } from '#core/self-test/self-test.ts';
import type { UnreadCell } from '#core/self-test/survey/survey.ts';
import { surveyDocument, surveyEvidence } from '#core/self-test/survey/survey-document.ts';
import { scoreSurvey } from '#core/self-test/survey/survey-score.ts';

const AT = '2026-11-30T10:00:00.000Z';
const qualityIn = (language: string) =>
  readSelfTests(language).find(({ id }) => id === 'service-quality') as SelfTest;
const quality = qualityIn('en');
const STATEMENTS = [
  ...['place', 'material', 'welcome', 'respect', 'solve'],
  ...['promise', 'situation', 'attention', 'plain', 'informed'],
];

/** Points, 1 to 5, expected and found in every statement, but where others are named. */
function person(
  expected: number,
  seen: number,
  others: Readonly<Record<string, number>> = {},
): { readonly answers: Answers } {
  const all = STATEMENTS.flatMap((id) => [
    [`${id}/expected`, expected - 1],
    [`${id}/seen`, seen - 1],
  ]);
  const changed = Object.entries(others).map(([key, points]) => [key, points - 1]);
  return { answers: Object.fromEntries([...all, ...changed]) };
}

const without = ({ answers }: { readonly answers: Answers }, ...keys: readonly string[]) => ({
  answers: Object.fromEntries(Object.entries(answers).filter(([key]) => !keys.includes(key))),
});

test('means are over all who answered: two people in surroundings, by hand', () => {
  // Place 5 → 3 and 4 → 4, material 4 → 2 and 4 → 5: expected 17/4, found 14/4, gap −3/4.
  const one = person(4, 4, { 'place/expected': 5, 'place/seen': 3, 'material/seen': 2 });
  const two = person(4, 4, { 'material/seen': 5 });
  const { score, people, pairs, halves, statements } = scoreSurvey(quality, [one, two]);

  expect(score.parts[0]).toEqual({
    ...{ id: 'surroundings', asked: 4, answered: 4 },
    ...{ expected: fraction(17, 4), mean: fraction(14, 4), gap: fraction(-3, 4) },
  });
  expect(statements[0]).toMatchObject({
    ...{ expected: fraction(9, 2), seen: fraction(7, 2), gap: fraction(-1), people: 2 },
  });
  // The other four dimensions are at 0: −3/4 of five.
  expect([score.value, score.band?.id]).toEqual([fraction(-3, 20), 'complaint']);
  expect([people, pairs, halves]).toEqual([2, 20, 0]);
});

test.each([
  [[person(3, 3)], fraction(0), 'satisfied'],
  [[person(3, 3, { 'plain/seen': 4 })], fraction(1, 10), 'ideal'],
  [[person(3, 3), person(3, 3, { 'plain/seen': 2 })], fraction(-1, 20), 'complaint'],
  [[person(2, 4), person(5, 3)], fraction(0), 'satisfied'],
])('bands begin at 0: %#', (all, value, band) => {
  const { score } = scoreSurvey(quality, all);

  expect([score.value, score.band?.id]).toEqual([value, band]);
});

test('a statement with one answer is left out and counted as such', () => {
  const half = without(person(5, 1), 'place/seen', 'material/seen', 'material/expected');
  const { score, pairs, halves, statements } = scoreSurvey(quality, [person(4, 4), half]);

  expect([pairs, halves]).toEqual([18, 1]);
  expect(score.parts[0]).toMatchObject({ answered: 2, gap: fraction(0) });
  expect(statements[0]?.people).toBe(1);
});

test('while nobody has answered to a dimension there is no figure for the whole', () => {
  const gone = without(
    person(4, 3),
    ...['plain/expected', 'plain/seen', 'informed/expected', 'informed/seen'],
  );
  const { score } = scoreSurvey(quality, [gone]);

  expect([score.value, score.band]).toEqual([undefined, undefined]);
  expect(score.parts[0]?.gap).toEqual(fraction(-1));
});

test('in every language the paper says people, gaps and what was not understood, and leaves no place open', () => {
  for (const language of languages()) {
    const reasons: readonly UnreadCell['reason'][] = [
      { code: 'notScale', side: 'seen', text: '4-5' },
      { code: 'twice', first: 5 },
      { code: 'unknown', text: 'Lunch' },
      { code: 'noColumns' },
    ];
    const respondents = [person(4, 3), person(4, 4)].map((one) => ({
      ...{ ...one, file: 'a.xlsx', sheet: 'A', isOtherEdition: true },
    }));
    const unread = reasons.map((reason) => ({ file: 'b.xlsx', sheet: 'S', row: 9, reason }));
    const survey = readWords(language, 'survey');
    const writing = { language, survey, words: readWords(language, 'self-tests') };
    const taken = { respondents, unread, at: AT };
    const paper = JSON.stringify(surveyDocument(qualityIn(language), taken, writing).blocks);
    const { note } = surveyEvidence(qualityIn(language), taken, writing);

    expect(paper).toContain('−0.50');
    expect(paper).toContain('4-5');
    expect(`${paper}${note}`).not.toMatch(/\{\w+\}|undefined/);
  }
});
