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

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('%s does not become a formula', (text) => {
  expect(writeCsv([[text]], ',')).toContain(`'${text}`);
});
