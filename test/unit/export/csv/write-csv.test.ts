import { parse } from 'papaparse';
import { expect, test } from 'vitest';
import { writeCsv } from '#export/csv/write-csv.ts';

test('is UTF-8 with its mark, and is read back as it was', () => {
  const rows = [
    ['Nr', 'Wer'],
    ['1', 'Müller; "Amt", 处理\nzweite Zeile'],
  ];

  for (const separator of [',', ';'] as const) {
    const text = writeCsv(rows, separator);

    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(parse(text.slice(1).trimEnd(), { delimiter: separator }).data).toEqual(rows);
  }
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '=1+1\nsecond line',
  '- review the register\n- train the desk',
  '\n=1+1',
  ' =1+1',
  '\u200b=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  '﹦1+1',
])('%j does not become a formula', (text) => {
  const [[cell]] = parse<[string]>(writeCsv([[text]], ',').slice(1)).data as [[string]];

  expect(cell).toBe(`'${text}`);
});

test.each(['3-day limit', 'a@b.test', 'x = 1', '–', "'quoted'"])('%j stays as it is', (text) => {
  expect(writeCsv([[text]], ',')).toBe(`\uFEFF${text}\r\n`);
});
