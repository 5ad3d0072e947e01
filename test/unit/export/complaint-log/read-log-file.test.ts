import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/universal';
import { makeFigures } from '#core/complaint-log/figures/make-figures.ts';
import { USUAL_SETTINGS } from '#core/complaint-log/figures/usual-settings.ts';
import { readLogFile, surveyFile } from '#export/complaint-log/read-log-file.ts';

import { readColumnWords } from '../../../../src/build/read-column-words.ts';

const words = readColumnWords();

const CHINESE =
  '投诉编号,受理日期,办结日期,投诉类别,渠道\nT1,2026年3月2日,2026年3月9日,物流延误,电话\nT2,2026年3月5日,,售后服务,微信\n';

/** The few characters of the register in GB18030, as its table has them. */
const GB18030 = Uint8Array.from(atob('zbbL37HgusUsytzA7cjVxto='), (sign) => sign.charCodeAt(0));

async function figuresOfFile(file: Blob) {
  const survey = await surveyFile(file, words);
  if (!survey.ok) return survey.failure.code;
  const { mapping } = survey.value;
  const read = await readLogFile(file, mapping);
  if (!read.ok) return read.failure.code;
  return makeFigures(read.value, mapping, USUAL_SETTINGS, {}, '2026-11-30');
}

function utf16(text: string, isLittleEndian: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  for (const [at, sign] of [...`\ufeff${text}`].entries())
    view.setUint16(at * 2, sign.charCodeAt(0), isLittleEndian);
  return bytes;
}

test('a Chinese register is read in UTF-8 and in both kinds of UTF-16 alike', async () => {
  const expected = {
    complaints: 2,
    closed: 1,
    open: 1,
    firstReceived: '2026-03-02',
    tallies: [{ heading: '投诉类别' }, { heading: '渠道' }],
  };

  expect(await figuresOfFile(new Blob([CHINESE]))).toMatchObject(expected);
  expect(await figuresOfFile(new Blob([utf16(CHINESE, true)]))).toMatchObject(expected);
  expect(await figuresOfFile(new Blob([utf16(CHINESE, false)]))).toMatchObject(expected);
});

test('a semicolon file in Windows-1252 with commas before decimals is read', async () => {
  const text =
    'Reference;Received;Category;Compensation\r\nA1;15.02.2026;Customer’s delay;1.240,50\r\nA2;16.02.2026;Bücher;9,00\r\n';
  const bytes = Uint8Array.from(text, (sign) => (sign === '’' ? 0x92 : sign.charCodeAt(0)));

  const survey = await surveyFile(new Blob([bytes]), words);

  expect(survey).toMatchObject({
    value: { encoding: { encoding: 'windows-1252' }, mapping: { delimiter: ';', decimal: ',' } },
  });
  expect(await figuresOfFile(new Blob([bytes]))).toMatchObject({
    amounts: { sum: 1249.5 },
    tallies: [{ values: [{ value: 'Bücher' }, { value: 'Customer’s delay' }] }],
  });
});

test('the headings of a register in GB18030 are found as such', async () => {
  const survey = await surveyFile(new Blob([GB18030, '\nT1,2026-03-02\n']), words);

  expect(survey).toMatchObject({ value: { encoding: { encoding: 'gb18030' } } });
});

test('a register that Excel saved in Taiwan is read in Big5, and signs among Latin letters are not', async () => {
  // 編號,收到日期,類別 / 1,2026/9/3,噪音 / 2,2026/9/4,服務態度
  const big5 =
    'bd73b8b92ca6aca8eca4e9b4c12cc3fea74f0a312c323032362f392f332cbeb8adb50a322c323032362f392f342caa41b0c8ba41abd70a';
  const survey = await surveyFile(new Blob([Buffer.from(big5, 'hex')]), words);
  const degrees = Buffer.from(
    'Ref,Received,Note\n1,2026-09-03,21\xb0C \xc3A\n'.repeat(20),
    'latin1',
  );

  expect(survey).toMatchObject({
    value: {
      encoding: { encoding: 'big5' },
      mapping: { columns: [{ heading: '編號' }, { heading: '收到日期' }, { heading: '類別' }] },
    },
  });
  expect(await surveyFile(new Blob([degrees]), words)).toMatchObject({
    value: { encoding: { encoding: 'windows-1252' } },
  });
});

test('a workbook is read with its dates as they stand there', async () => {
  const rows = [
    ['Reference', 'Date received', 'Date closed', 'Category'],
    [101_004_143_000, new Date('2026-03-02T13:47:00Z'), new Date('2026-03-04T13:47:00Z'), 'A, "B"'],
    [101_004_143_001, new Date('2026-03-05T00:00:00Z'), null, 'C'],
  ];
  const sheet = rows.map((cells) =>
    cells.map((value) =>
      value instanceof Date ? { value, type: Date, format: 'yyyy-mm-dd hh:mm' } : { value },
    ),
  );
  const file = await writeExcelFile(sheet as never).toBlob();

  expect(await figuresOfFile(file)).toMatchObject({
    complaints: 2,
    firstReceived: '2026-03-02',
    durations: [{ calendar: { count: 1, max: 2 } }],
    tallies: [{ values: [{ value: 'A, "B"' }, { value: 'C' }] }],
  });
});

const MANY = Array.from({ length: 10_000 }, (_, at) => `c${at}`).join(',');

test.for<[string, BlobPart, string]>([
  ['an empty file', '', 'log-empty'],
  ['a zip that is no workbook', zipSync({ 'a.csv': new Uint8Array(9) }), 'log-not-text'],
  [
    'a torn workbook',
    zipSync({ 'xl/workbook.xml': new Uint8Array(999) }).slice(0, 200),
    'log-sheet-damaged',
  ],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'log-not-text'],
  ['a page', '\n<html><table><tr><td>Reference</td></tr></table></html>', 'log-markup'],
  ['records in JSON', '[{"reference": "A1"}]', 'log-markup'],
  ['10,000 columns', `${MANY}\n${MANY}\n`, 'log-too-many-columns'],
  ['headings alone', 'Reference,Date received\n', 'log-headings-only'],
  ['rows without headings', 'A1,2026-03-02,12\nA2,2026-03-03,13\n', 'log-no-headings'],
  [
    'a quote that is never closed',
    `Reference,Category\nA1,"Delay\n${'A2,Delay\n'.repeat(20_000)}`,
    'log-quote-open',
  ],
])('%s is refused with a reason', async ([, content, code]) => {
  expect(await figuresOfFile(new Blob([content]))).toBe(code);
});

test('a cell of ten million signs is passed by', async () => {
  const text = `Reference,Date received,Description\nA1,2026-03-02,"${'long '.repeat(2_000_000)}"\nA2,2026-03-03,short\n`;

  expect(await figuresOfFile(new Blob([text]))).toMatchObject({ complaints: 2 });
});

test('a reading that is cancelled ends', async () => {
  const file = new Blob(['Reference,Date received\nA1,2026-03-02\n']);
  const survey = await surveyFile(file, words);
  if (!survey.ok) throw new Error(survey.failure.code);

  const read = await readLogFile(file, survey.value.mapping, { signal: AbortSignal.abort() });

  expect(read).toEqual({ ok: false, failure: { code: 'log-cancelled' } });
});
