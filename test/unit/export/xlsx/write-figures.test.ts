import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { figuresWorkbook } from '#core/monitoring/figures-workbook.ts';
import { writeFigures } from '#export/xlsx/write-figures.ts';
import { aMonitoring, aTally, TEN_DAYS } from '../../../builders/a-monitoring.ts';

async function sheetsOf(
  ...sheets: Parameters<typeof writeFigures>[0]
): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await writeFigures(sheets));
  return Object.fromEntries(
    Object.entries(parts).flatMap(([path, bytes]) =>
      path.startsWith('xl/') && path.endsWith('.xml') ? [[path.slice(3), strFromU8(bytes)]] : [],
    ),
  );
}

test('a number is a number and a day is a day of the sheet, whatever the time zone', async () => {
  const { 'worksheets/sheet1.xml': sheet = '' } = await sheetsOf({
    ...{ name: 'Days', head: ['Day', 'Count', 'Nothing'] },
    rows: [[{ kind: 'day', day: '2026-11-30' }, { kind: 'count', value: 1234 }, { kind: 'empty' }]],
  });

  expect(sheet).toContain('<v>46356</v>');
  expect(sheet).toContain('<v>1234</v>');
  expect(sheet).toContain('state="frozen"');
  expect(sheet).toContain('</sheetData><autoFilter ref="A1:C2"/>');
});

test('a value of the register that looks like a formula stays text', async () => {
  const parts = await sheetsOf({
    ...{ name: 'Values', head: ['=1+1'] },
    rows: [[{ kind: 'text', text: '=HYPERLINK("http://x","y")' }], [{ kind: 'text', text: '@a' }]],
  });

  expect(Object.values(parts).join()).not.toContain('<f>');
  expect(parts['sharedStrings.xml']).toContain('=HYPERLINK(');
});

test('two columns of one name give two sheets that can be opened', async () => {
  const sheet = {
    name: 'Site / place',
    head: ['a'],
    rows: [[{ kind: 'count', value: 1 }]],
  } as const;
  const { 'workbook.xml': book = '' } = await sheetsOf(sheet, sheet);

  expect(book).toContain('name="Site   place"');
  expect(book).toContain('name="2 Site   place"');
});

test('the workbook holds months, days, promises, values and indicators as they are counted', () => {
  const durations = [{ event: 'closed', calendar: TEN_DAYS, working: TEN_DAYS } as const];
  const sheets = figuresWorkbook(
    aMonitoring({ durations: [...durations], tallies: [aTally('category', [['Late', 2]])] }),
  );

  expect(sheets.map(({ name }) => name)).toEqual([
    'What was read',
    'Received and closed',
    'Days taken',
    'Complaints by days taken',
    'Category',
    'Indicators in four views',
  ]);
  expect(sheets[1]?.rows[0]?.slice(0, 3)).toEqual([
    { kind: 'month', day: '2026-10-01' },
    { kind: 'text', text: 'yes' },
    { kind: 'count', value: 2 },
  ]);
  expect(sheets[2]?.rows[0]?.[2]).toEqual({ kind: 'decimal', value: 5.5 });
});

test('choices stand on a hidden sheet, since a longer list in the cell is cut; colours are expressions', async () => {
  const choices = Array.from({ length: 40 }, (_, at) => `A choice with a longer name, ${at}`);
  const parts = await sheetsOf({
    ...{ name: 'Actions', head: ['Title', 'Due', 'State'] },
    above: [[{ kind: 'text', text: 'Actions of the year' }]],
    rows: [[{ kind: 'text', text: 'a' }, { kind: 'day', day: '2026-01-31' }, { kind: 'blank' }]],
    rules: [
      { isHidden: true },
      { pending: { heading: 'State', labels: ['Open "still"'] } },
      { choices, tones: { Late: 'bad', Done: 'good' } },
    ],
  });
  const { 'workbook.xml': book, 'worksheets/sheet1.xml': sheet = '' } = parts;
  const order = [
    ...sheet.matchAll(/<(sheetData|autoFilter|conditionalFormatting|dataValidations)\b/g),
  ];

  expect(book).toContain('name="_redress" state="hidden"');
  expect(sheet).toContain(`sqref="C3:C3"><formula1>'_redress'!$A$1:$A$40</formula1>`);
  expect(sheet).toContain('<autoFilter ref="A2:C3"/>');
  expect(sheet).toContain('$C3="Late"');
  expect(sheet).toContain('AND(ISNUMBER($B3),$B3&lt;TODAY(),OR($C3="Open ""still"""))');
  expect(sheet).toMatch(/<col min="1" max="1" [^>]*hidden="1"/);
  expect(order.map(([, name]) => name)).toEqual([
    ...['sheetData', 'autoFilter', 'conditionalFormatting', 'conditionalFormatting'],
    ...['conditionalFormatting', 'dataValidations'],
  ]);
});

test('a cell that is to be filled in takes what is typed as text', async () => {
  const { 'worksheets/sheet1.xml': sheet = '', 'styles.xml': styles } = await sheetsOf({
    ...{ name: 'Questions', head: ['Note'], rows: [[{ kind: 'blank' }]] },
  });

  expect(sheet).toMatch(/<c r="A2" s="\d+"\/>/);
  expect(styles).toContain('formatCode="@"');
});
