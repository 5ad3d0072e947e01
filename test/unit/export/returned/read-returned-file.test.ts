import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { readReturnedFile } from '#export/returned/read-returned-file.ts';
import { writeFigures } from '#export/xlsx/write-figures.ts';
import {
  anOutgoing,
  aQuestionnaire,
  aReturnContext,
  criterion,
  type Filled,
  filledIn,
  readBack,
} from '../../../builders/a-return.ts';

const SAID: Readonly<Record<string, Filled>> = {
  '2a': ['Met', '=1+1', 'Template 4'],
  '3a': ['部分满足', '约3/4'],
  '3b': ['Unmet'],
};
const UNDERSTOOD = {
  [criterion('2a')]: { value: 'met', note: '=1+1', evidence: 'Template 4' },
  [criterion('3a')]: { value: 'partly', note: '约3/4' },
  [criterion('3b')]: { value: 'unmet' },
};

const filled = () => writeFigures(filledIn(aQuestionnaire(anOutgoing()), SAID));

async function understood(bytes: Uint8Array, name = 'q.xlsx') {
  const sheets = await readReturnedFile(new Uint8Array(bytes), name);
  if (!sheets.ok) throw new Error(`It is refused: ${sheets.failure.code}`);
  const read = readBack(sheets.value, aReturnContext(anOutgoing()));
  const said = read.rows.flatMap((row) =>
    row.kind === 'answer' ? [[row.criterionId, row.said] as const] : [],
  );
  return { ...read, said: Object.fromEntries(said) };
}

test('a filled-in workbook is read as it was written', async () => {
  const read = await understood(await filled());

  expect(read.said).toEqual(UNDERSTOOD);
  expect(read).toMatchObject({ respondent: 'Anna Lee', unread: [], sheetsNotRead: [] });
});

test('joined cells are found in the file', async () => {
  const parts = unzipSync(await filled());
  const path = 'xl/worksheets/sheet1.xml';
  const sheet = strFromU8(parts[path] ?? new Uint8Array());
  const merged = sheet.replace(
    '</sheetData>',
    '</sheetData><mergeCells><mergeCell ref="C5:C6"/></mergeCells>',
  );
  const read = await understood(zipSync({ ...parts, [path]: strToU8(merged) }));

  expect(read.rows.filter((row) => row.kind === 'answer' && row.remarks.length > 0)).toHaveLength(
    2,
  );
});

test('what is no workbook says what it is', async () => {
  const codeOf = async (bytes: Uint8Array<ArrayBuffer>) => {
    const read = await readReturnedFile(bytes, 'q');
    return read.ok ? 'read' : read.failure.code;
  };
  const whole = await filled();

  expect(await codeOf(new Uint8Array())).toBe('empty');
  expect(await codeOf(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3, 0, 0]))).toBe(
    'unreadable',
  );
  expect(await codeOf(whole.slice(0, 4_000))).toBe('damaged');
});

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'redress-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What LibreOffice makes of a file when it saves it in another form. */
async function savedByLibreOffice(form: string, filter: string): Promise<Uint8Array> {
  const source = join(folder, 'out.xlsx');
  writeFileSync(source, await filled());
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const args = [
    profile,
    '--headless',
    '--convert-to',
    filter,
    '--outdir',
    join(folder, form),
    source,
  ];
  const run = spawnSync('soffice', args, { timeout: 110_000 });
  if (run.status !== 0) throw new Error(String(run.stderr));
  return readFileSync(join(folder, form, `out.${form}`));
}

// Where LibreOffice is not installed these are left out: `apt-get install libreoffice-calc`.
describe.skipIf(!hasLibreOffice)('through LibreOffice', () => {
  test('a questionnaire that was opened and saved is read the same, with its lists and colours', async () => {
    const bytes = await savedByLibreOffice('xlsx', 'xlsx:Calc MS Excel 2007 XML');
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());

    expect((await understood(bytes)).said).toEqual(UNDERSTOOD);
    expect(sheet).toContain('<dataValidation ');
    expect(sheet).toContain('<cfRule type="expression"');
  }, 120_000);

  test('a sheet that was saved as CSV is read the same', async () => {
    const bytes = await savedByLibreOffice('csv', 'csv:Text - txt - csv (StarCalc):59,34,76');

    expect((await understood(bytes, 'out.csv')).said).toEqual(UNDERSTOOD);
  }, 120_000);
});
