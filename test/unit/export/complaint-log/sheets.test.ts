import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/universal';
import { readColumnWords } from '#build/read-column-words.ts';
import { makeFigures } from '#core/complaint-log/figures/make-figures.ts';
import { USUAL_SETTINGS } from '#core/complaint-log/figures/usual-settings.ts';
import {
  readLogFile,
  type SurveyChoices,
  surveyFile,
} from '#export/complaint-log/read-log-file.ts';
import { readSheetAsText } from '#export/complaint-log/read-sheet.ts';

const words = readColumnWords();

type Cells = readonly (readonly (string | number | Date)[])[];

const HEADINGS = ['Reference', 'Date received', 'Category'];
const DAY = new Date('2026-03-02T00:00:00Z');
const JANUARY: Cells = [HEADINGS, ['A1', DAY, 'Delay']];
const FEBRUARY: Cells = [HEADINGS, ['B1', DAY, 'Delay'], ['B2', DAY, 'Price']];

/** A workbook whose sheets hold the cells, as a spreadsheet saves it. */
async function aWorkbook(sheets: Readonly<Record<string, Cells>>): Promise<Blob> {
  const written = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((cells) =>
      cells.map((value) =>
        value instanceof Date ? { value, type: Date, format: 'yyyy-mm-dd' } : { value },
      ),
    ),
  }));
  return writeExcelFile(written as never).toBlob();
}

/** The workbook after a change to the text of one of its parts. */
async function changed(
  workbook: Blob,
  ...changes: readonly (readonly [part: string, from: string | RegExp, to: string])[]
): Promise<Blob> {
  const parts = unzipSync(new Uint8Array(await workbook.arrayBuffer()));
  for (const [part, from, to] of changes) {
    const before = new TextDecoder().decode(parts[part]);
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    parts[part] = new TextEncoder().encode(after);
  }
  return new Blob([zipSync(parts)]);
}

async function surveyed(file: Blob, choices: SurveyChoices = {}) {
  const survey = await surveyFile(file, words, choices);
  if (!survey.ok) throw new Error(survey.failure.code);
  return survey.value;
}

async function figuresOf(file: Blob, choices: SurveyChoices = {}) {
  const { mapping } = await surveyed(file, choices);
  const read = await readLogFile(file, mapping);
  if (!read.ok) throw new Error(read.failure.code);
  return makeFigures(read.value, mapping, USUAL_SETTINGS, {}, '2026-11-30');
}

describe('a workbook with several sheets', () => {
  test('is read by its first that is not empty, and all are named', async () => {
    const file = await aWorkbook({ Cover: [], January: JANUARY, 'R&D <2>': FEBRUARY });

    expect(await surveyed(file)).toMatchObject({
      sheets: ['Cover', 'January', 'R&D <2>'],
      mapping: { sheet: 'January' },
    });
    expect(await figuresOf(file)).toMatchObject({ complaints: 1 });
  });

  test('is read by the sheet that is chosen', async () => {
    const file = await aWorkbook({ January: JANUARY, 'R&D <2>': FEBRUARY });

    expect(await figuresOf(file, { sheet: 'R&D <2>' })).toMatchObject({ complaints: 2 });
  });

  test("is read by the sheet of last month's mapping, as long as there is one of that name", async () => {
    const file = await aWorkbook({ January: JANUARY, Complaints: FEBRUARY });
    const { mapping: known } = await surveyed(file, { sheet: 'Complaints' });
    const other = await aWorkbook({ January: JANUARY });

    expect((await surveyed(file, { known })).mapping.sheet).toBe('Complaints');
    expect((await surveyed(other, { known })).mapping.sheet).toBe('January');
  });

  test('has no sheet of a name: those that it has are told', async () => {
    const file = await aWorkbook({ January: JANUARY, February: FEBRUARY });

    expect(await surveyFile(file, words, { sheet: 'March' })).toEqual({
      ok: false,
      failure: { code: 'log-no-sheet', sheet: 'March', sheets: 'January, February' },
    });
  });

  test('does not begin with a hidden one, where lists for choices stand', async () => {
    const file = await aWorkbook({ Lists: JANUARY, Complaints: FEBRUARY });
    const hidden = await changed(file, [
      'xl/workbook.xml',
      /<sheet ([^>]*name="Lists")/,
      '<sheet state="hidden" $1',
    ]);

    expect((await surveyed(hidden)).mapping.sheet).toBe('Complaints');
  });
});

test('a workbook whose sheets are all empty is refused as an empty file is', async () => {
  const survey = await surveyFile(await aWorkbook({ One: [], Two: [] }), words);

  expect(survey).toEqual({ ok: false, failure: { code: 'log-empty' } });
});

/** 2 March 2026 by the days that spreadsheets count from 1900 and from 1904. */
const SERIALS = { 1900: '46083', 1904: '44621' };

test.each(['1', 'true'])(
  'days counted from 1904 are the days that the spreadsheet shows, said by date1904="%s"',
  async (said) => {
    const file = await aWorkbook({ January: JANUARY });
    const from1904 = await changed(
      file,
      [
        'xl/workbook.xml',
        /<workbookPr[^>]*>|(?=<bookViews|<sheets)/,
        `<workbookPr date1904="${said}"/>`,
      ],
      ['xl/worksheets/sheet1.xml', SERIALS[1900], SERIALS[1904]],
    );

    expect(await figuresOf(file)).toMatchObject({ firstReceived: '2026-03-02' });
    expect(await figuresOf(from1904)).toMatchObject({ firstReceived: '2026-03-02' });
  },
);

// read-excel-file 9.3.17 reads it as an empty cell (findings/read-excel-file-formula-that-failed.sh).
test('a formula that failed is no empty cell: what it says is read', async () => {
  const rows: Cells = [
    [...HEADINGS, 'Date closed'],
    ['A1', DAY, 'Delay', DAY],
    ['A2', DAY, ' t="e" in words', '=NA()'],
  ];
  const file = await changed(await aWorkbook({ January: rows }), [
    'xl/worksheets/sheet1.xml',
    /<c r="D3"[^>]*>.*?<\/c>/,
    '<c r="D3" t="e"><f>NA()</f><v>#N/A</v></c>',
  ]);
  const read = await readSheetAsText(file);
  if (!read.ok) throw new Error(read.failure.code);
  const text = new TextDecoder().decode(
    Uint8Array.from([...read.value.pieces].flatMap((piece) => [...piece])),
  );

  expect(text).toBe(
    'Reference,Date received,Category,Date closed\nA1,2026-03-02,Delay,2026-03-02\nA2,2026-03-02,"t=""e"" in words",#N/A\n',
  );
});

test('days that a sheet shows as numbers are counted from where its workbook says, unasked', async () => {
  const numbers: Cells = [HEADINGS, ['A1', 46_083, 'Delay'], ['A2', 46_084, 'Price']];
  const file = await aWorkbook({ Register: numbers });
  const from1904 = await changed(file, [
    'xl/workbook.xml',
    /<workbookPr\b[^>]*>|(?=<sheets>)/,
    '<workbookPr date1904="1"/>',
  ]);

  expect(await surveyed(file)).toMatchObject({ questions: [] });
  expect(await figuresOf(file)).toMatchObject({ firstReceived: '2026-03-02' });
  expect(await figuresOf(from1904)).toMatchObject({ firstReceived: '2030-03-03' });
});
