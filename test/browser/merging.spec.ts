import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import type { Assessment } from '#schema/record/assessment.ts';
import { expectAccessible } from './axe.ts';
import { answer, beginAssessment, expectSaved, storedRecord } from './steps.ts';

async function savedFile(page: Page): Promise<string> {
  await expectSaved(page);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  return readFile(await saved.path(), 'utf8');
}

const assessment = async (page: Page, id: string) =>
  (await storedRecord(page, id)) as unknown as Assessment;

async function openFile(page: Page, name: string, text: string): Promise<void> {
  await page.goto('/assessments/');
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('what two people answered differently is decided side by side, merged, and taken back whole', async ({
  page,
  browser,
}) => {
  const id = await beginAssessment(page, 'Harbour Council');
  await answer(page, '2a', 'Partly');
  const handedOut = await savedFile(page);

  const elsewhere = await browser.newPage();
  await openFile(elsewhere, 'handed-out.json', handedOut);
  await elsewhere.getByRole('button', { name: 'Add it to the list' }).click();
  await expect(elsewhere.getByRole('link', { name: 'Harbour Council', exact: true })).toBeVisible();
  await elsewhere.goto(`/assessment/checklist/?id=${id}`);
  await answer(elsewhere, '2a', 'Met');
  await answer(elsewhere, '3a', 'Met');
  const returned = await savedFile(elsewhere);

  await answer(page, '2a', 'Unmet');
  await expectSaved(page);
  const before = await assessment(page, id);
  await openFile(page, 'returned.json', returned);
  await page.getByRole('button', { name: 'Merge with the one here' }).click();
  const panel = page.getByRole('region', { name: 'Merge into “Harbour Council”' });
  await expect(panel.getByRole('status')).toHaveText('1 of 1 is still to be decided.');
  await expectAccessible(page);
  await panel.getByRole('radio', { name: 'Met' }).first().check();
  await panel.getByRole('button', { name: 'Merge now' }).click();
  await expect(panel.getByRole('status')).toContainText('Merged:');
  const merged = await assessment(page, id);
  expect(Object.values(merged.answers).map(({ value }) => value)).toEqual(['met', 'met']);

  await panel.getByRole('button', { name: 'Take the merge back' }).click();
  await expect(panel.getByRole('status')).toContainText('taken back');
  const { answers, history } = await assessment(page, id);
  expect({ answers, history }).toEqual({ answers: before.answers, history: before.history });
  await elsewhere.close();
});
