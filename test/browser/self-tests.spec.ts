import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readReturnedFile } from '#export/returned/read-returned-file.ts';
import { expectAccessible } from './axe.ts';
import { readPdfPages } from './read-pdf.ts';
import { beginAssessment, storedRecord } from './steps.ts';

async function readBook(file: Buffer) {
  const read = await readReturnedFile(new Uint8Array(file), 'questionnaire.xlsx');
  return read.ok ? read.value : [];
}

test('a manager answers ten questions by keyboard, keeps the result, and finds it after a reload', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Take a self-test' }).press('Enter');
  await page.getByRole('link', { name: 'Crisis readiness' }).press('Enter');
  const result = page.getByRole('region', { name: 'Result', exact: true });
  await expect(result).toContainText('Nothing is answered yet.');

  const questions = page.getByRole('group');
  for (const question of (await questions.all()).slice(0, 9))
    await question.getByRole('radio').first().press('Space');
  await expect(result).toContainText('Question 10 is not answered.');
  await questions.last().getByRole('radio').last().press('Space');
  await expect(result).toContainText('Points: 28 of 30 points – Strong');
  await expectAccessible(page);

  await page.getByLabel('Name', { exact: true }).fill('Spring');
  await page.getByRole('button', { name: 'Keep this result' }).press('Enter');
  await expect(page.getByText('“Spring” is kept.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear all answers' }).press('Enter');
  await page.reload();
  await expect(result).toContainText('Nothing is answered yet.');
  await page.getByRole('button', { name: /^Open “Spring”/ }).press('Enter');
  await expect(result).toContainText('28 of 30');
  await page.getByRole('button', { name: /^Delete “Spring”/ }).press('Enter');
  await expect(page.getByText('No result is kept yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(page.getByRole('button', { name: /^Open “Spring”/ })).toBeVisible();
});

test('in Chinese a gap is saved as a PDF that names what is open, and becomes evidence', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Harbour Water');
  await page.goto('/zh/self-tests/service-quality/');
  const place = page.getByRole('group', { name: /^1\. / });
  await place.getByLabel('期望').selectOption('5 完全');
  await place.getByLabel('感知').selectOption('2 略有');
  await expect(page.getByRole('row', { name: /^整体环境/ }).first()).toContainText('−3.00');

  const [saved] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: '生成文件' }).click(),
  ]);
  const text = (await readPdfPages(readFileSync(await saved.path()))).join(' ').replace(/\s/g, '');
  expect(text).toContain('有19题未答');
  await page.getByRole('button', { name: '用作证据' }).click();
  await page.getByLabel('评价', { exact: true }).selectOption({ label: 'Harbour Water' });
  await page.getByRole('button', { name: '作为证据' }).click();
  await expect(page.getByRole('link', { name: '查看证据' })).toBeVisible();
  const stored = await storedRecord(page, id);
  expect(Object.values(stored['evidence'] as object)).toMatchObject([
    { title: '自测：服务质量差距', kind: 'data', criteria: [] },
  ]);
});

test('what is to be learned becomes actions without a person and a day, and is taken back in one step', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Harbour Water');
  await page.goto('/self-tests/handler-competence/');
  for (const name of [/^4\. /, /^5\. /, /^6\. /])
    await page.getByRole('group', { name }).getByRole('radio').nth(1).check();
  await page.getByRole('button', { name: 'Make actions of it' }).click();
  await page.getByLabel('Assessment', { exact: true }).selectOption({ label: 'Harbour Water' });
  await page.getByRole('button', { name: 'Make 1 action' }).click();
  await expect(page.getByText('1 action is in “Harbour Water”')).toBeVisible();

  const made = await storedRecord(page, id);
  const [action] = Object.values(made['actions'] as Record<string, object>);
  expect(action).toMatchObject({ status: 'open', correctiveAction: /Hours for each person: 8/ });
  expect(Object.keys(action ?? {}).toSorted()).toEqual([
    ...['correctiveAction', 'findingId', 'number', 'status'],
  ]);
  expect(Object.values(made['findings'] as object)).toMatchObject([
    { clauseId: 'iso-10002-2018/6.4' },
  ]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('is again without these actions')).toBeVisible();
  expect(await storedRecord(page, id)).toMatchObject({ actions: {}, findings: {} });
});

test('a questionnaire goes out in Chinese, and what comes back is counted by file and row', async ({
  page,
}) => {
  await page.goto('/self-tests/service-quality/');
  await page.getByRole('button', { name: 'Ask customers' }).click();
  await page.getByLabel('Language of the questionnaire').selectOption('中文');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Make the questionnaire' }).click(),
  ]);
  const sheets = await readBook(readFileSync(await saved.path()));
  const rows = sheets[0]?.rows.map((cells) => [...cells]) ?? [];
  const answered = (expected: string, seen: string) =>
    rows
      .map((cells, at) => (at < 3 ? cells : [...cells.slice(0, 2), expected, seen, cells[4] ?? '']))
      .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
      .join('\n');
  const file = (name: string, text: string) => ({
    ...{ name, mimeType: 'text/csv', buffer: Buffer.from(text) },
  });
  await page
    .getByLabel('Read files that came back')
    .setInputFiles([
      file('one.csv', answered('5 完全', '3')),
      file('two.csv', answered('4', '4').replace('"4","4"', '"4-5","4"')),
      file('other.csv', 'Price,Amount\n1,2\n'),
    ]);
  await expect(page.getByText('2 people answered. 19 statements')).toBeVisible();
  await expect(page.getByText('other.csv: none of the statements is in it.')).toBeVisible();
  const unread = page.getByRole('row', { name: /^two\.csv/ });
  await expect(unread).toContainText('Expected: “4-5” is not one of 1 to 5.');
  // Surroundings: (5, 3) twice and (4, 4) once; the other dimensions (5, 3) and (4, 4), −1 each.
  await expect(page.getByText('Quality (seen less expected): −1.06 – Complaint')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Ask customers' }).click();
  await expect(page.getByText('2 people answered.')).toBeVisible();
});
