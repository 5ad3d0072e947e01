import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { beginAssessment, storedRecord } from './steps.ts';

const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

test('a folder holds what is moved into it, is narrowed by another window, and travels as one file', async ({
  page,
  context,
}) => {
  const id = await beginAssessment(page, 'Harbour Council');
  await beginAssessment(page, 'Hill Homes');
  await page.goto('/assessments/');
  await page.getByRole('button', { name: 'New folder' }).press('Enter');
  await page.keyboard.type('Harbour');
  await page.keyboard.press('Enter');
  await expect(page.getByText('No assessment lies in this folder.')).toBeVisible();
  await page.getByLabel('Folder', { exact: true }).selectOption('Everything');
  await page.getByLabel('Folder of Harbour Council').selectOption('Harbour');
  await page.getByLabel('Folder', { exact: true }).selectOption('Harbour');
  await expect(link(page, 'Harbour Council')).toBeVisible();
  await expect(link(page, 'Hill Homes')).toHaveCount(0);

  const other = await context.newPage();
  await other.goto('/assessments/');
  await other.getByLabel('Folder of Hill Homes').selectOption('Harbour');
  await expect(link(page, 'Hill Homes')).toBeVisible();
  await page.getByLabel('Find').fill('hill');
  await expect(link(page, 'Harbour Council')).toHaveCount(0);

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save folder to a file' }).click();
  const saved = await saving;
  const file = await readFile(await saved.path());
  const elsewhere = await (await page.context().browser()?.newContext())?.newPage();
  if (!elsewhere) throw new Error('No other browser was opened.');
  await elsewhere.goto(new URL('/assessments/', page.url()).href);
  await elsewhere.getByLabel('Open a file').setInputFiles([
    { name: saved.suggestedFilename(), mimeType: 'application/zip', buffer: file },
    { name: 'letter.json', mimeType: 'application/json', buffer: Buffer.from('Dear sir') },
  ]);
  await expect(elsewhere.getByText('2 new, 0 here already and 1 cannot be read')).toBeVisible();
  await elsewhere.getByRole('button', { name: 'Take 2' }).click();
  await elsewhere.getByLabel('Folder', { exact: true }).selectOption('Harbour');
  await expect(link(elsewhere, 'Hill Homes')).toBeVisible();
  expect(await storedRecord(elsewhere, id)).toMatchObject({ organisation: 'Harbour Council' });
  await elsewhere.context().close();
});

test('an assessment of another organisation is begun from one, and is not offered to be compared with it', async ({
  page,
}) => {
  await beginAssessment(page, 'Harbour Council');
  await page.goto('/assessments/');
  await page.getByRole('button', { name: 'For another organisation: Harbour Council' }).click();
  await page.getByLabel('The other organisation').press('Enter');
  await expect(page.getByText('Enter the other organisation’s name.')).toBeVisible();
  await page.getByLabel('The other organisation').fill('Valley Homes');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Open its settings' }).click();
  await expect(page.getByLabel('Organisation', { exact: true })).toHaveValue('Valley Homes');

  await page.getByRole('link', { name: 'Report', exact: true }).click();
  const choice = page.getByLabel('Compare with');
  await expect(choice.getByRole('option')).toHaveText(['Nothing']);
  await page.getByLabel('Also assessments of other organisations').check();
  await expect(choice.getByRole('option')).toHaveCount(2);
});

test('a template and a wording of one client serve another, with its name in their places', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Harbour Council');
  await page.goto(`/assessment/findings/?id=${id}#7.4`);
  await page.getByRole('button', { name: 'Write a finding' }).click();
  await page.getByLabel('What was seen').fill('Harbour Council answers late.');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByText('Library of findings and actions').click();
  await expect(page.getByText('{organisation} answers late.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep in the library' }).click();
  await expect(page.getByText('is in the library.')).toBeVisible();

  await page.goto('/assessments/');
  await page.getByRole('button', { name: 'Make a template: Harbour Council' }).press('Enter');
  await page.getByLabel('Name of the template').fill('As for Harbour Council');
  await page.keyboard.press('Enter');
  await expect(page.getByText('not the client’s')).toBeVisible();
  await page.getByLabel('Name of the template').fill('Yearly review');
  await page.keyboard.press('Enter');
  await page.getByLabel('Start an assessment of').fill('Valley Homes');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Organisation', { exact: true })).toHaveValue('Valley Homes');

  const other = new URL(page.url()).searchParams.get('id') ?? '';
  await page.goto(`/assessment/findings/?id=${other}`);
  await page.getByText('Library of findings and actions').click();
  await page.getByRole('button', { name: /^Add as a finding/ }).click();
  await expect(page.getByText('Valley Homes answers late.', { exact: true })).toBeVisible();
  await expect(page.getByText('Harbour')).toHaveCount(0);
});
