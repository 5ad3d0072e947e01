import { expect, test } from 'vitest';
import { languages } from '#build/languages.ts';
import { readSelfTests } from '#build/read-self-tests.ts';
import { readWords } from '#build/read-words.ts';
import { scoreSelfTest } from '#core/self-test/score-self-test.ts';
import { type Answers, allQuestions, keysOf, type SelfTest } from '#core/self-test/self-test.ts';
import { resultBlocks, resultSentence } from '#core/self-test/self-test-blocks.ts';
import { selfTestDocument } from '#core/self-test/self-test-document.ts';
import { selfTestEvidence } from '#core/self-test/self-test-evidence.ts';
import { selfTestSheets } from '#core/self-test/self-test-sheets.ts';

const AT = '2026-11-30T10:00:00.000Z';
const writingIn = (language: string) => ({ language, words: readWords(language, 'self-tests') });
const english = writingIn('en');
const [crisis, quality] = readSelfTests('en') as [SelfTest, SelfTest];

function allAnswered(one: SelfTest, place: number): Answers {
  return Object.fromEntries(
    allQuestions(one)
      .flatMap(keysOf)
      .map((key) => [key, place]),
  );
}

const sentence = (one: SelfTest, answers: Answers) =>
  resultSentence(one, scoreSelfTest(one, answers), english);

test('the result says points and band, and before all is answered where the points can end', () => {
  const { review: _, ...open } = allAnswered(crisis, 0);

  expect(sentence(crisis, allAnswered(crisis, 0))).toBe('Points: 30 of 30 points – Strong');
  expect(sentence(crisis, open)).toBe(
    'Points: between 28 and 30 of 30 points, once all is answered – Strong',
  );
});

test('a gap below nothing has a minus, and what is deepest is named', () => {
  const answers = { ...allAnswered(quality, 3), 'plain/seen': 0, 'informed/seen': 2 };
  const blocks = resultBlocks(quality, scoreSelfTest(quality, answers), answers, english);

  expect(sentence(quality, answers)).toBe('Quality (seen less expected): −0.40 – Complaint');
  expect(JSON.stringify(blocks)).toContain('Look here first: Communication.');
});

test('of points that are added up, the answers that brought the least are named', () => {
  const answers = { ...allAnswered(crisis, 0), calm: 2 };
  const blocks = resultBlocks(crisis, scoreSelfTest(crisis, answers), answers, english);

  expect(blocks.filter(({ kind }) => kind === 'list')).toEqual([
    expect.objectContaining({
      items: [
        [{ text: '7. In which state of mind do you meet a crisis? – Hurried and irritable.' }],
      ],
    }),
  ]);
});

test('questions that are not answered are named by their numbers', () => {
  const { review: _a, calm: _b, ...open } = allAnswered(crisis, 1);
  const blocks = resultBlocks(crisis, scoreSelfTest(crisis, open), open, english);

  expect(JSON.stringify(blocks)).toContain('2 questions are not answered: 7 and 10.');
});

test.each(languages())('in %s no place of a sentence is left open, in any test', (language) => {
  const writing = writingIn(language);
  for (const one of readSelfTests(language))
    for (const answers of [allAnswered(one, 0), { [allQuestions(one)[0]?.id ?? '']: 0 }]) {
      const document = selfTestDocument(one, { answers, name: 'A', at: AT }, writing);
      expect(JSON.stringify({ ...document, pageLabel: '' })).not.toMatch(/\{\w+\}/);
    }
});

test('the same answers give the same document, with a picture and every question', () => {
  const taken = { answers: allAnswered(quality, 2), name: 'Counter', at: AT };
  const document = selfTestDocument(quality, taken, english);

  expect(document).toEqual(selfTestDocument(quality, taken, english));
  expect(document.blocks.filter(({ kind }) => kind === 'figure')).toHaveLength(2);
  for (const { text } of allQuestions(quality)) expect(JSON.stringify(document)).toContain(text);
});

test('as a sheet each answer has its points, each side its own row', () => {
  const [sheet] = selfTestSheets(quality, { 'place/expected': 4 }, english);

  expect(sheet?.rows).toHaveLength(30);
  expect(sheet?.rows[0]?.slice(2)).toEqual([
    { kind: 'text', text: 'Expected' },
    { kind: 'text', text: '5 – fully' },
    { kind: 'count', value: 5 },
  ]);
  expect(sheet?.rows[1]?.at(-1)).toEqual({ kind: 'empty' });
});

test('the second sheet has the figure, each part and where each band begins, as numbers', () => {
  const answers = { ...allAnswered(quality, 3), 'plain/seen': 0, 'informed/seen': 1 };
  const [, sheet] = selfTestSheets(quality, answers, english);
  const numbers = sheet?.rows.map((row) =>
    row.map((cell) => ('value' in cell ? Math.round(cell.value * 100) / 100 : '')),
  );

  expect(sheet?.head.slice(3, 7)).toEqual(['Expected', 'Seen', 'Gap', 'Figure']);
  // Communication: 4 is expected of both, and 1 and 2 are seen; the figure is the mean of the five gaps.
  expect(numbers?.[0]).toEqual(['', 20, 20, '', '', '', -0.5, '', '', '']);
  expect(numbers?.[5]?.slice(1, 7)).toEqual([2, 2, 4, 1.5, -2.5, '']);
  expect(numbers?.slice(-quality.bands.length).map((row) => row[8])).toEqual(
    quality.bands.map(({ above, from }) => above ?? from ?? ''),
  );
});

test('as evidence it says how much was answered, and that it is a self-test', () => {
  const taken = { answers: allAnswered(crisis, 2), name: 'Night shift', at: AT };

  expect(selfTestEvidence(crisis, taken, english)).toMatchObject({
    title: 'Self-test: Crisis readiness, Night shift',
    date: '2026-11-30',
    note: expect.stringContaining('Points: 10 of 30 points – Weak. 10 of 10 questions answered'),
    criteria: [],
  });
});
