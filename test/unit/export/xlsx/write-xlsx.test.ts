import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeXlsx } from '#export/xlsx/write-xlsx.ts';

const SHEETS = [
  { name: 'Elements: all?', head: ['Element', 'Passage'], rows: [['=1+1', '一行\n两行']] },
  { name: 'Harms', head: ['Harm'], rows: [] },
];

async function partsOf(): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await writeXlsx(SHEETS));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test('a workbook has its sheets, under names that a spreadsheet takes', async () => {
  const parts = await partsOf();

  expect(parts['xl/workbook.xml']).toContain('name="Elements  all "');
  expect(parts['xl/workbook.xml']).toContain('name="Harms"');
});

test('what looks like a formula stays text', async () => {
  const all = Object.values(await partsOf()).join('');

  expect(all).toContain('=1+1');
  expect(all).toContain('一行\n两行');
  expect(all).not.toContain('<f>');
});
