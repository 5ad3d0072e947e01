import { expect, test } from 'vitest';
import { readSelfTests } from '#build/read-self-tests.ts';
import { readWords } from '#build/read-words.ts';
import type { SheetCell } from '#core/document/sheet-cell.ts';
import type { SelfTest } from '#core/self-test/self-test.ts';
import { placesByName, readPlace } from '#core/self-test/survey/read-place.ts';
import { readSurvey } from '#core/self-test/survey/read-survey.ts';
import type { SurveyLanguage } from '#core/self-test/survey/survey.ts';
import { surveySheets } from '#core/self-test/survey/survey-sheets.ts';
import { readReturnedFile } from '#export/returned/read-returned-file.ts';
import { writeFigures } from '#export/xlsx/write-figures.ts';

function languageOf(language: string): SurveyLanguage {
  const quality = readSelfTests(language).find(({ id }) => id === 'service-quality') as SelfTest;
  return { language, test: quality, words: readWords(language, 'survey') };
}

const english = languageOf('en');
const chinese = languageOf('zh');
const languages = [english, chinese] as const;

type Typed = Readonly<Record<number, readonly [expected: string, seen: string]>>;
const HEADS = 3;

/** The rows of a questionnaire with what somebody typed, by the place of the statement. */
function typedInto(language: SurveyLanguage, typed: Typed): readonly (readonly string[])[] {
  const [sheet] = surveySheets(language, 'Harbour Water');
  const textOf = (cell: SheetCell) => (cell.kind === 'text' ? cell.text : '');
  const rows = (sheet?.rows ?? []).map((cells, place) => {
    const [part = '', statement = '', , , key = ''] = cells.map(textOf);
    return [part, statement, ...(typed[place] ?? ['', '']), key];
  });
  return [...(sheet?.above ?? []).map((cells) => cells.map(textOf)), sheet?.head ?? [], ...rows];
}

const sheetOf = (rows: readonly (readonly string[])[], name = 'Questionnaire') => ({
  ...{ name, rows, joined: [] },
});
const read = (rows: readonly (readonly string[])[]) =>
  readSurvey('a.xlsx', [sheetOf(rows)], languages);

test('a questionnaire that goes out as a workbook comes back with its choices, in either language', async () => {
  for (const language of languages) {
    const [sheet] = surveySheets(language, 'Harbour Water');
    const filled = sheet?.rows.map((cells, place) =>
      place === 1
        ? cells.with(2, { kind: 'count', value: 5 }).with(3, sheetText(language, 1))
        : cells,
    );
    const bytes = await writeFigures([{ ...sheet, rows: filled } as NonNullable<typeof sheet>]);
    const back = await readReturnedFile(bytes, 'q.xlsx');

    expect(back.ok && readSurvey('q.xlsx', back.value, languages)).toMatchObject({
      respondents: [{ answers: { 'material/expected': 4, 'material/seen': 1 } }],
      unread: [],
    });
  }
});

const sheetText = ({ test: { parts } }: SurveyLanguage, place: number): SheetCell => ({
  ...{ kind: 'text', text: parts[0]?.questions[0]?.choices[place] ?? '' },
});

test.each([
  ['4', 3],
  ['４', 3],
  ['4.0', 3],
  ['4分', 3],
  ['4 – largely', 3],
  ['5: fully', 4],
  ['fully', 4],
  ['完全', 4],
  ['5 完全', 4],
  ['5 not at all', undefined],
  ['4-5', undefined],
  ['3.5', undefined],
  ['0', undefined],
  ['6', undefined],
  ['yes', undefined],
])('takes “%s” for choice %s', (text, place) => {
  expect(readPlace(text, placesByName(languages))).toBe(place);
});

test('rows are found again in another order, without keys and without some of them', () => {
  const rows = typedInto(chinese, { 0: ['5', '3'], 9: ['4', ''] });
  const back = [...rows.slice(0, HEADS), ...rows.slice(HEADS).toReversed().slice(0, 10)];

  expect(read(back.map((cells) => cells.slice(0, 4))).respondents).toEqual([
    {
      ...{ file: 'a.xlsx', sheet: 'Questionnaire', isOtherEdition: false },
      answers: { 'place/expected': 4, 'place/seen': 2, 'informed/expected': 3 },
    },
  ]);
});

test('what is not understood is told with its row, and counts for nothing', () => {
  const rows = typedInto(english, { 0: ['4-5', '3'], 1: ['5', '5'] });
  const [second = []] = rows.slice(HEADS + 1);
  const back = [...rows, ['', 'Lunch was good', '5', '5'], second.with(3, '1')];
  const { respondents, unread } = read(back);

  expect(respondents[0]?.answers).toEqual({
    ...{ 'place/seen': 2, 'material/expected': 4, 'material/seen': 4 },
  });
  expect(unread.map(({ row, reason }) => [row, reason])).toEqual([
    [4, { code: 'notScale', side: 'expected', text: '4-5' }],
    [14, { code: 'unknown', text: 'Lunch was good · 5 · 5' }],
    [15, { code: 'twice', first: 5 }],
  ]);
});

test('without headings nobody guesses which answer is which', () => {
  const rows = typedInto(english, { 0: ['5', '3'] }).slice(HEADS);

  expect(read(rows)).toMatchObject({
    respondents: [],
    unread: [{ row: 1, reason: { code: 'noColumns' } }],
  });
});

test('each sheet is one person; an empty one is nobody, and another file is none of ours', () => {
  const [one, none] = [typedInto(english, { 0: ['5', '3'] }), typedInto(english, {})];
  const sheets = [sheetOf(one, 'Ann'), sheetOf(none, 'Empty'), sheetOf(one, 'Ben')];

  expect(readSurvey('a.xlsx', sheets, languages).respondents.map(({ sheet }) => sheet)).toEqual([
    ...['Ann', 'Ben'],
  ]);
  expect(read([['Price', 'Amount']])).toEqual({ respondents: [], unread: [], isOurs: false });
});

test('an answer to another edition counts where the statement is still asked, and it is said', () => {
  const rows = typedInto(english, { 0: ['5', '3'] }).map((cells) =>
    cells.map((cell) => cell.replace('@1/', '@7/')),
  );

  expect(read(rows).respondents).toMatchObject([{ isOtherEdition: true }]);
});
