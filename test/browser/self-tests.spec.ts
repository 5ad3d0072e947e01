import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { readPdfPages } from './read-pdf.ts';
import { beginAssessment, storedRecord } from './steps.ts';

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
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
