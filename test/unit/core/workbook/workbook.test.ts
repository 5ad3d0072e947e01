import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { readStandards } from '#build/read-content.ts';
import { readExample } from '#build/read-example.ts';
import { readSelfTests } from '#build/read-self-tests.ts';
import { readReportWords, readWords } from '#build/read-words.ts';
import type { KnownTests } from '#core/workbook/self-test-sheets.ts';
import { buildWorkbook } from '#core/workbook/workbook.ts';
import { writeFigures } from '#export/xlsx/write-figures.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Edition } from '#schema/record/report-choice.ts';

const FORMULA = '=HYPERLINK("http://x","y")';

const STANDARDS = { en: readStandards('en'), zh: readStandards('zh') };
type Language = keyof typeof STANDARDS;

function sheetsOf(
  language: Language,
  { edition, ...changes }: Partial<Assessment> & { readonly edition?: Edition } = {},
  known?: KnownTests,
) {
  const assessment = { ...readExample(language), ...changes };
  const standards = STANDARDS[language].filter(({ catalogue }) =>
    assessment.standards.some(({ id }) => id === catalogue.standard.id),
  );
  const words = readReportWords(language);
  const about = { createdAt: assessment.updatedAt, today: '2026-09-21', words, language };
  const input = { standards, assessment, edition, ...about };
  return buildWorkbook(input, readWords(language, 'registers'), known);
}

/** The rows of each sheet below its headings, as another library reads them back from the file. */
async function readBack(sheets: Parameters<typeof writeFigures>[0]) {
  const read = await readExcelFile(Buffer.from(await writeFigures(sheets)));
  return new Map(
    read
      .slice(0, sheets.length)
      .map(({ sheet, data: [head = [], ...rows] }) => [
        sheet,
        rows.map((row) => new Map(head.map((heading, place) => [heading, row[place]]))),
      ]),
  );
}

const CASES: Partial<Assessment> = {
  samples: { s: { title: 'August', method: 'random', targets: {}, holidays: [] } },
  cases: {
    c: {
      sampleId: 's',
      reference: FORMULA,
      severity: 'high',
      stages: { receipt: { state: 'onFile', date: '2026-08-03' }, closure: { state: 'missing' } },
      unread: { response: '3/4/26' },
    },
  },
};

describe.each([
  {
    ...{ language: 'en' as const, names: ['Answers', 'Gaps', 'Findings', 'Actions', 'Evidence'] },
    ...{ cases: 'Complaint files', number: 'Nr', day: 'Date', due: 'Due', priority: 'Priority' },
  },
  {
    ...{ language: 'zh' as const, names: ['答案', '差距', '审核发现', '措施', '证据'] },
    ...{ cases: '投诉档案', number: '编号', day: '日期', due: '期限', priority: '优先度' },
  },
])('the workbook of the example ($language)', ({ language, names, cases, ...heads }) => {
  test('is read back by another library with as many rows as the record has', async () => {
    const { answers, findings, actions, evidence } = readExample(language);
    const read = await readBack(sheetsOf(language));
    const counts = names.map((name) => read.get(name)?.length);

    expect([...read.keys()].slice(0, names.length)).toEqual(names);
    expect(counts).toEqual([
      Object.keys(answers).length,
      expect.any(Number),
      ...[findings, actions, evidence].map((register) => Object.keys(register).length),
    ]);
  });

  test('holds days and numbers as such', async () => {
    const { evidence, actions } = readExample(language);
    const read = await readBack(sheetsOf(language));
    const days = (sheet: string | undefined, heading: string) =>
      (read.get(sheet ?? '') ?? []).map((row) => row.get(heading)).sort();
    const asDates = (written: readonly (string | undefined)[]) =>
      written.map((day) => new Date(`${day}T00:00:00Z`)).sort();

    expect(days(names[4], heads.day)).toEqual(
      asDates(Object.values(evidence).map(({ date }) => date)),
    );
    expect(days(names[3], heads.due)).toEqual(
      asDates(Object.values(actions).map(({ due }) => due)),
    );
    expect(read.get(names[1] ?? '')?.[0]?.get(heads.priority)).toEqual(expect.any(Number));
  });

  test('has the complaint files of a sample, and what looks like a formula stays text', async () => {
    const read = await readBack(sheetsOf(language, CASES));
    const [row] = read.get(cases) ?? [];

    expect([...(row?.values() ?? [])]).toEqual([
      'S1 August',
      FORMULA,
      expect.any(String),
      new Date('2026-08-03T00:00:00Z'),
      '3/4/26',
      expect.any(String),
    ]);
  });
});

test('an answer has its evidence by name and its note beside it', async () => {
  const [id = ''] = Object.keys(readExample('en').answers);
  const answers = { [id]: { value: 'met', note: FORMULA } } as const;
  const [found] = Object.values(readExample('en').evidence);
  const evidence = found ? { e: { ...found, number: 7, criteria: [id] } } : {};
  const read = await readBack(sheetsOf('en', { answers, evidence }));
  const row = read.get('Answers')?.find((one) => one.get('Criterion ID') === id);

  expect(['Answer', 'Evidence', 'Note'].map((heading) => row?.get(heading))).toEqual([
    ...['Met', 'E7', FORMULA],
  ]);
});

test('notes go out only where they are ticked', () => {
  const report = { chapters: { full: { notes: false } } } as const;
  const heads = sheetsOf('en', { report }).map(({ head }) => head);

  expect(heads.flat()).not.toContain('Note');
  expect(sheetsOf('en')[0]?.head).toContain('Note');
});

test('an edition gives the sheets of its chapters: the action plan one, the board none', () => {
  const namesIn = (edition: Edition) => sheetsOf('en', { edition }).map(({ name }) => name);

  expect(namesIn('actions')).toEqual(['Actions']);
  expect(namesIn('management')).toEqual(['Gaps', 'Findings', 'Actions']);
  expect(namesIn('board')).toEqual([]);
});

test('a code of rules has its open provisions among the gaps, with what is missing', () => {
  const [code] = STANDARDS.en.filter(({ catalogue }) => catalogue.standard.scale === 'provisions');
  const clauses = code?.catalogue.areas.flatMap((area) => area.clauses) ?? [];
  const criteria = clauses.flatMap((clause) => clause.criteria);
  const sheets = sheetsOf('en', {
    standards: [{ id: code?.catalogue.standard.id ?? '', catalogueVersion: '1.0' }],
    answers: Object.fromEntries(criteria.map(({ id }) => [id, { value: 'unmet' }])),
    ...{ clauses: {}, areas: {} },
  });
  const gaps = sheets.find(({ name }) => name === 'Gaps');

  expect(gaps?.head).toEqual(['Standard', 'Clause', 'Result', 'What is missing', 'What to do']);
  expect(gaps?.rows.length).toBe(
    clauses.filter(({ criteria: asked }) => asked.some(({ basis }) => basis !== 'practice')).length,
  );
});

test('answers, grades and states are chosen from lists, overdue actions are marked, rows find back', () => {
  const [answers, , findings, actions] = sheetsOf('en');
  const ruleOf = (sheet: typeof answers, heading: string) =>
    sheet?.rules?.[sheet.head.indexOf(heading)];

  expect(ruleOf(answers, 'Answer')?.choices).toEqual([
    ...['Met', 'Partly met', 'Unmet', 'Not applicable', 'Unknown'],
  ]);
  expect(ruleOf(answers, 'Answer')?.tones).toMatchObject({ Met: 'good', Unmet: 'bad' });
  expect(ruleOf(findings, 'Grade')?.choices).toContain('Minor gap');
  expect(ruleOf(actions, 'Status')?.choices).toContain('Carried out');
  expect(ruleOf(actions, 'Due')?.pending?.labels).toEqual(['Open', 'In progress']);
  expect(actions?.rules?.at(-1)).toEqual({ isHidden: true });
});

test('of actions everything that can be filled in has a column, though nothing stands in it yet', () => {
  const [actions] = sheetsOf('en', { edition: 'actions' });

  expect(actions?.head).toEqual(expect.arrayContaining(['Cause', 'Owner', 'Closed by', 'Effect']));
});

test('the plan of an audit has a sheet for each list, with days and counts as such', async () => {
  const read = await readBack(sheetsOf('en'));
  const { sessions = {}, sampling = {}, programme = {} } = readExample('en');

  expect(read.get('Meetings and interviews')?.length).toBe(Object.keys(sessions).length);
  expect(read.get('Meetings and interviews')?.[0]?.get('Day')).toEqual(expect.any(Date));
  expect(read.get('Sampling plan')?.length).toBe(Object.keys(sampling).length);
  expect(read.get('Sampling plan')?.[1]?.get('Looked at')).toEqual(expect.any(Number));
  expect(read.get('Audit programme')?.length).toBe(Object.keys(programme).length);
});

/** Says the same of the first criterion. */
const saysUnmet = (group: string, isAnonymous: boolean) => ({
  ...{ group, isAnonymous },
  answers: { [Object.keys(readExample('en').answers)[0] ?? '']: { value: 'unmet' as const } },
});

test('a sheet of perspectives withholds what the report withholds', () => {
  const perspectives = { a: saysUnmet('Board', false), b: saysUnmet('Front line', true) };
  const sheet = sheetsOf('en', { perspectives }).find(({ name }) => name === 'Perspectives');

  expect(sheet?.head).toContain('Board: in place');
  expect(sheet?.head.join()).not.toContain('Front line');
  expect(sheet?.head).not.toContain('All groups');
});

test('what is out and late is marked by its day', () => {
  const handedOut = { h: { to: 'Ada', clauses: [], on: '2026-09-01', due: '2026-09-14' } };
  const sheet = sheetsOf('en', { handedOut }).find(({ name }) => name === 'Handed out');

  expect(sheet?.rules?.[sheet.head.indexOf('Back by')]?.pending?.labels).toEqual(['Out']);
  expect(sheet?.rows[0]).toContainEqual({ kind: 'day', day: '2026-09-14' });
});

test.each([
  ['en' as const, 'E1 Crisis readiness', 'Result E1 Crisis readiness', 'Points', 'Questions'],
  ['zh' as const, 'E1危机应对准备', '结果 E1危机应对准备', '得分', '题数'],
])('a self-test that was made evidence is two sheets, as it was asked (%s)', async (...row) => {
  const [language, answers, result, points, questions] = row;
  const tests = readSelfTests(language);
  const known = { tests, words: readWords(language, 'self-tests'), language };
  const { edition = 0 } = tests.find(({ id }) => id === 'crisis-readiness') ?? {};
  const sheetsFor = (asked: number) => {
    const selfTest = { test: 'crisis-readiness', edition: asked, answers: { calm: 2 } };
    const entry = { title: 'Crisis', kind: 'data', method: 'interview', criteria: [] as string[] };
    const evidence = { e: { ...entry, number: 1, selfTest } } as Assessment['evidence'];
    return readBack(sheetsOf(language, { evidence }, known));
  };
  const sheets = await sheetsFor(edition);

  expect(sheets.get(answers)?.map((one) => one.get(points))).toContain(1);
  expect(sheets.get(result)?.[0]?.get(questions)).toBe(10);
  expect((await sheetsFor(edition + 1)).has(answers)).toBe(false);
});
