import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import writeExcelFile from 'write-excel-file/node';
import { expectAccessible } from './axe.ts';
import { beginAssessment, storedRecord } from './steps.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/complaint-logs');
const OCTOBER = join(FIXTURES, 'register-october.csv');
const BOSTON = join(import.meta.dirname, '../../../shared/data/logs-2/boston311_2022-01_100.xlsx');
const NOVEMBER = join(FIXTURES, 'register-november.csv');

/** From the home page to the page of the register, as somebody comes who was never there. */
async function comeFromHome(page: Page, home = '/', link = 'Make figures of a register') {
  await page.goto(home);
  await page.getByRole('link', { name: link }).click();
  await expect(page.locator('.log-intake')).toBeVisible();
}

async function choose(page: Page, file: string): Promise<void> {
  await page.locator('.log-intake input[type="file"]').setInputFiles(file);
}

async function makeFigures(page: Page, file = OCTOBER): Promise<void> {
  await choose(page, file);
  await page.getByRole('button', { name: 'Make the figures' }).click();
  await expect(page.getByRole('heading', { name: /^Figures of/ })).toBeVisible();
}

/** What the row of a table says in its other cells. */
const cellsOf = (page: Page, row: string) =>
  page.getByRole('row').filter({ hasText: row }).first().getByRole('cell');

async function keep(page: Page, organisation?: string): Promise<void> {
  if (organisation) await page.getByLabel('Organisation', { exact: true }).fill(organisation);
  await page.getByRole('button', { name: 'Keep these figures' }).click();
  await expect(page.getByLabel('Period', { exact: true })).toBeVisible();
}

test('a newcomer has the first figures from the home page, with what spoils them, and nothing leaves the browser', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || !request.url().startsWith(`${baseURL}`))
      if (!/^(blob|data):/.test(request.url())) asked.push(`${request.method()} ${request.url()}`);
  });
  await comeFromHome(page);
  await choose(page, OCTOBER);
  await expect(page.getByLabel('What “Date received” is', { exact: true })).toHaveValue('received');
  await expect(page.getByLabel('What “Reference” is')).toHaveValue('id');
  await expect(page.getByLabel('What “Customer name” is')).toHaveValue('');
  await page.getByRole('button', { name: 'Make the figures' }).click();

  await expect(page.getByRole('heading', { name: 'What to mind' })).toBeVisible();
  await expect(page.getByText('85 rows hold 84 complaints').first()).toBeVisible();
  await expect(cellsOf(page, 'Complaints received').first()).toContainText('84');
  expect(asked).toEqual([]);
});

test('a register of Boston from Excel gives its figures', async ({ page }, info) => {
  info.skip(!existsSync(BOSTON), `The public registers are not here: ${BOSTON}`);
  await comeFromHome(page);
  await makeFigures(page, BOSTON);

  await expect(cellsOf(page, 'Complaints received').first()).toContainText('100');
});

test('a Chinese register in an older encoding gives its figures in Chinese', async ({ page }) => {
  await comeFromHome(page, '/zh/', '统计投诉台账');
  await choose(page, join(FIXTURES, '投诉台账.csv'));
  await expect(page.getByLabel('字符编码')).toHaveValue('gb18030');
  await expect(page.getByLabel('“受理日期”的含义')).toHaveValue('received');
  await expect(page.getByLabel('“投诉人姓名”的含义')).toHaveValue('');
  await page.getByRole('button', { name: '生成数据' }).click();

  await expect(page.getByRole('heading', { name: '注意事项' })).toBeVisible();
  await expect(page.locator('.log-report')).toContainText('36');
});

test('dates that can be read in two ways are asked, never guessed', async ({ page }) => {
  await page.goto('/register/');
  await choose(page, join(FIXTURES, 'day-or-month.csv'));
  await expect(page.getByText('Day or month first?')).toBeVisible();
  await page.getByRole('button', { name: 'Make the figures' }).click();
  await expect(page.getByRole('alert')).toContainText('Say first how the dates are written.');
  await page.getByRole('radio', { name: /^Day, month, year/ }).check();
  await page.getByRole('button', { name: 'Make the figures' }).click();

  await expect(page.getByRole('heading', { name: 'What to mind' })).toBeVisible();
});

test('the rows that were left out are saved with their numbers and reasons', async ({ page }) => {
  await page.goto('/register/');
  await makeFigures(page);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the list of rows left out' }).click(),
  ]);

  expect(readFileSync(await saved.path(), 'utf8')).toContain('22,blank');
});

test('spellings are counted as one when somebody says so, and the figures follow', async ({
  page,
}) => {
  await page.goto('/register/');
  await makeFigures(page);
  await page.getByRole('button', { name: /^Count as “[Bb]illing”$/ }).click();

  await expect(page.getByRole('button', { name: 'Keep apart again' })).toBeVisible();
  await expect(page.locator('.log-report')).toHaveAttribute('aria-busy', 'false');
  await expect(page.getByText(/spelt in several ways/)).toHaveCount(0);
});

test('a promise is held against all that was due', async ({ page }) => {
  await page.goto('/register/');
  await makeFigures(page);
  await page.getByRole('button', { name: 'Add a promise' }).click();
  await page.getByLabel('Within, days').fill('15');

  await expect(
    page.getByRole('row', { name: /Closed within 15 working days/ }).first(),
  ).toBeVisible();
});

test('figures are kept, found again after a reload, and next month’s file stands beside them', async ({
  page,
}) => {
  await comeFromHome(page);
  await makeFigures(page);
  await keep(page, 'Harbour Water');
  const id = new URL(page.url()).searchParams.get('id') ?? '';
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Harbour Water', level: 1 })).toBeVisible();
  await choose(page, NOVEMBER);
  await expect(page.getByText('The columns are read as for the last file.')).toBeVisible();
  await page.getByRole('button', { name: 'Make the figures' }).click();
  await keep(page);

  await expect(page.getByLabel('Period', { exact: true }).locator('option')).toHaveText([
    'September 2026 – October 2026',
    'November 2026',
  ]);
  const stored = JSON.stringify(await storedRecord(page, id, 'logs'));
  expect(stored).toContain(createHash('sha256').update(readFileSync(OCTOBER)).digest('hex'));
  expect(stored).not.toContain('example.org');
});

test('the figures become evidence of an assessment, and a suggested answer is given when it is accepted', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Harbour Water');
  await page.goto('/register/');
  await makeFigures(page);
  await page.getByLabel('Assessment', { exact: true }).selectOption({ label: 'Harbour Water' });
  await page.getByRole('button', { name: 'Make it evidence' }).click();
  await expect(page.getByText(/The figures are evidence 1 of/)).toBeVisible();
  const before = await storedRecord(page, id);
  expect(before['answers']).toEqual({});
  await page.getByRole('button', { name: '8.4 2a: accept “Met”' }).click();
  await expect(page.getByText('Accepted: Met.')).toBeVisible();

  const stored = await storedRecord(page, id);
  expect(stored).toMatchObject({ answers: { 'iso-10002-2018/8.4/2a': { value: 'met' } } });
  expect(Object.values(stored['evidence'] as object)).toMatchObject([
    { kind: 'data', criteria: expect.arrayContaining(['iso-10002-2018/8.4/2a']) },
  ]);
});

test('complaint files are drawn from the register by a number, and the grid is filled from it', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Harbour Water');
  await page.goto('/register/');
  await makeFigures(page);
  await page.getByLabel('Assessment', { exact: true }).selectOption({ label: 'Harbour Water' });
  await page.getByLabel('How many files').fill('5');
  await page.getByLabel('Number of the draw').fill('7');
  await page.getByRole('button', { name: 'Draw and fill the grid' }).click();
  await expect(page.getByText(/5 of 84 complaints are in the sample/)).toBeVisible();

  const stored = await storedRecord(page, id);
  expect(Object.values(stored['samples'] as object)).toMatchObject([
    { method: 'random', size: 5, seed: 7, population: 84 },
  ]);
  const cases: { reference: string; stages: { receipt: { date: string } } }[] = Object.values(
    stored['cases'] as object,
  );
  expect(cases).toHaveLength(5);
  for (const { reference, stages } of cases) {
    expect(reference).toMatch(/^C-00\d\d$/);
    expect(stages.receipt.date).toMatch(/^2026-(09|10)-/);
  }
});

test('a monitoring report is saved', async ({ page }) => {
  await page.goto('/register/');
  await makeFigures(page);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Make the monitoring report' }).click(),
  ]);

  expect(readFileSync(await saved.path(), 'latin1').slice(0, 5)).toBe('%PDF-');
});

test('a period of a kept register is set beside the last, and a change that is written down splits the charts until it is undone', async ({
  page,
}) => {
  await page.goto('/register/');
  await makeFigures(page);
  await keep(page, 'Harbour Water');
  await choose(page, NOVEMBER);
  await page.getByRole('button', { name: 'Make the figures' }).click();
  await keep(page);
  await expect(page.getByRole('heading', { name: 'Beside the last period' })).toBeVisible();
  const beside = page.getByRole('table', { name: 'This period and the last' });
  await expect(beside.getByRole('row', { name: /^Complaints received/ })).toContainText(/−\d+$/);

  await page.getByText('Documented changes', { exact: true }).click();
  await page.getByRole('button', { name: 'Add the change' }).click();
  await expect(page.getByRole('alert')).toContainText('Say the day and what was changed.');
  await page.getByLabel('Day of the change').fill('2026-10-05');
  await page.getByLabel('What was changed').fill('New form');
  await page.reload();
  await expect(page.getByLabel('What was changed')).toHaveValue('New form');
  await page.getByRole('button', { name: 'Add the change' }).click();
  await expect(page.locator('.log-report')).toContainText('5 October 2026: New form');
  const id = new URL(page.url()).searchParams.get('id') ?? '';
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  const [split] = Object.values((await storedRecord(page, id, 'logs'))['splits'] as object);
  expect(split).toMatchObject({ day: '2026-10-05', month: '2026-10', reason: 'New form' });
  await page.getByRole('button', { name: 'Undo', exact: true }).click();

  await expect(page.locator('.log-report')).not.toContainText('New form');
});

test('another sheet of a workbook is chosen, and its figures say which it was', async ({
  page,
}) => {
  const sheet = (name: string, rows: readonly (readonly string[])[]) => ({
    sheet: name,
    data: rows.map((cells) => cells.map((value) => ({ value }))),
  });
  const headings = ['Reference', 'Date received', 'Category'];
  const workbook = await writeExcelFile([
    sheet('January', [headings, ['A1', '2026-01-05', 'Delay']]),
    sheet('February', [headings, ['B1', '2026-02-05', 'Delay'], ['B2', '2026-02-06', 'Price']]),
  ]).toBuffer();
  await page.goto('/register/');
  await page.locator('.log-intake input[type="file"]').setInputFiles({
    name: 'register.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: workbook,
  });
  await expect(page.getByLabel('Sheet', { exact: true })).toHaveValue('January');
  await page.getByLabel('Sheet', { exact: true }).selectOption('February');
  await expect(page.getByLabel('Sheet', { exact: true })).toHaveValue('February');
  await page.getByRole('button', { name: 'Make the figures' }).click();

  await expect(cellsOf(page, 'Complaints received').first()).toContainText('2');
  await expect(page.getByRole('row', { name: /^Sheet February/ })).toBeVisible();
});

test('complaint files are drawn by a rule, which stands with the sample', async ({ page }) => {
  const id = await beginAssessment(page, 'Harbour Water');
  await page.goto('/register/');
  await makeFigures(page);
  await page.getByLabel('Assessment', { exact: true }).selectOption({ label: 'Harbour Water' });
  await page.getByLabel('How they are drawn').selectOption('rule');
  await page.getByLabel('Rule', { exact: true }).selectOption('longest');
  await page.getByLabel('How many files').fill('3');
  await page.getByRole('button', { name: 'Draw and fill the grid' }).click();
  await expect(page.getByText(/By rule: the 3 that took/)).toBeVisible();

  const stored = await storedRecord(page, id);
  expect(Object.values(stored['samples'] as object)).toMatchObject([
    { method: 'judgement', size: 3, reason: expect.stringMatching(/^By rule: the 3/) },
  ]);
  expect(Object.values(stored['cases'] as object)).toHaveLength(3);
});

test('reading is stopped, nothing is kept, and another file is read', async ({ page }) => {
  // The later pieces of the large file never come.
  await page.route('**/log-worker*.js', async (route) => {
    const held = `const { read } = ReadableStreamDefaultReader.prototype;
      const given = new WeakMap();
      ReadableStreamDefaultReader.prototype.read = async function () {
        if (given.get(this) > 2_000_000) return new Promise(() => {});
        const piece = await read.call(this);
        given.set(this, (given.get(this) ?? 0) + (piece.value?.length ?? 0));
        return piece;
      };\n`;
    const body = held + (await (await route.fetch()).text());
    await route.fulfill({ contentType: 'text/javascript', body });
  });
  const rows = Array.from({ length: 240_000 }, (_, at) => `C${at},2026-03-0${1 + (at % 9)},Delay`);
  await page.goto('/register/');
  await page.locator('.log-intake input[type="file"]').setInputFiles({
    name: 'large.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`Reference,Date received,Category\n${rows.join('\n')}`),
  });
  await page.getByRole('button', { name: 'Make the figures' }).click();
  await expect(page.getByRole('progressbar')).toHaveAttribute('value', /^0\.\d+/);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Stopped. Nothing was kept of large.csv.')).toBeVisible();
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await makeFigures(page);

  await expect(cellsOf(page, 'Complaints received').first()).toContainText('84');
});

/** Presses Tab until what has the focus is named so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 60) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const focused = document.activeElement;
      const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : undefined;
      const named = focused?.getAttribute('aria-label') ?? label?.textContent;
      return (named ?? focused?.textContent ?? '').trim();
    });
    if (name.test(text)) return;
    passed.push(text.slice(0, 20));
  }
  throw new Error(`Nothing named ${name} comes by Tab, but ${passed.join(' | ')}`);
}

test('a keyboard alone leads from the file through its questions to the figures', async ({
  page,
}) => {
  await page.goto('/register/');
  await choose(page, join(FIXTURES, 'day-or-month.csv'));
  await expect(page.getByRole('heading', { name: 'What was found' })).toBeFocused();
  await tabTo(page, /^Day, month, year/);
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: /^Day, month, year/ })).toBeChecked();
  await tabTo(page, /^What “Topic” is/);
  await page.keyboard.press('s');
  await expect(page.getByLabel('What “Topic” is')).not.toHaveValue('category');
  await tabTo(page, /^Make the figures/);
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: /^Figures of/ })).toBeFocused();
});

test('removing everything from the browser takes the registers along', async ({ page }) => {
  await beginAssessment(page, 'Harbour Water');
  await page.goto('/register/');
  await makeFigures(page);
  await keep(page, 'Harbour Water');
  const id = new URL(page.url()).searchParams.get('id') ?? '';
  await page.goto('/assessments/');
  await page.getByRole('button', { name: 'Remove everything from this browser' }).click();
  await page.getByRole('button', { name: 'Remove everything', exact: true }).click();
  await expect(page.getByText('There is no assessment in this browser yet.')).toBeVisible();
  await page.goto('/register/');

  await expect(page.getByText('No register is kept in this browser yet.')).toBeVisible();
  expect(await storedRecord(page, id, 'logs')).toBeUndefined();
});

for (const [name, content, sentence] of [
  ['nothing.csv', '', 'is empty'],
  ['headings.csv', 'Reference,Received\n', 'has headings, but no row below them'],
  ['torn.csv', `Reference,Text\n1,"begun\n${'2,x\n'.repeat(40)}`, 'never closed'],
  ['archive.csv', 'PK\u0003\u0004 and more', 'is damaged'],
] as const)
  test(`${name} is refused in a sentence, and another file can be chosen`, async ({ page }) => {
    await page.goto('/register/');
    await page.locator('.log-intake input[type="file"]').setInputFiles({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from(content),
    });
    await expect(page.getByRole('alert')).toContainText(sentence);
    await page.getByRole('button', { name: 'Choose another file' }).click();

    await expect(page.locator('.log-intake')).toBeVisible();
  });

test('the way to the figures is accessible by the rules of axe on a telephone in the dark', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/register/');
  await makeFigures(page);
  await expectAccessible(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
});
