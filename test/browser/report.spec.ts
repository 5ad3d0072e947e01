import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expectAccessible } from './axe.ts';
import { beginAssessment } from './steps.ts';

test('the report page names what stands open and what cannot be drawn, before anything is made', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Smile 😀 Council');
  await page.goto(`/assessment/report/?id=${id}`);
  await expect(page.getByText('criteria have no answer yet')).toBeVisible();
  await expect(page.getByText('No lead assessor is named.')).toBeVisible();
  await expect(page.getByText(/cannot be drawn.*😀/)).toBeVisible();
});

test('the code and the fonts of the report are fetched only when it is asked for', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/assessment/checklist/?example');
  await page.getByRole('link', { name: 'Report', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Make the report' })).toBeVisible();
  expect(fetched.filter((path) => /report-worker|\.ttf/.test(path))).toEqual([]);
  await page.getByRole('button', { name: 'Make the report' }).click();
  await expect(page.getByRole('link', { name: 'Save the PDF' })).toBeVisible({ timeout: 60_000 });
  expect(fetched.some((path) => path.includes('report-worker'))).toBe(true);
});

test('a report can be cancelled and made again', async ({ page }) => {
  await page.route('**/fonts/*.ttf', () => {
    // Never answered: the report waits until it is cancelled.
  });
  await page.goto('/assessment/report/?sample');
  await page.getByRole('button', { name: 'Make the report' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Cancelled. Nothing was made.')).toBeVisible();
  await page.unroute('**/fonts/*.ttf');
  await page.getByRole('button', { name: 'Make the report' }).click();
  await expect(page.getByRole('link', { name: 'Save the PDF' })).toBeVisible({ timeout: 60_000 });
});

test('without a connection the report says so and the answers stay', async ({ page }) => {
  await page.goto('/assessment/report/?sample');
  const make = page.getByRole('button', { name: 'Make the report' });
  await expect(make).toBeVisible();
  await page.route('**/fonts/*.ttf', (route) => route.abort());
  await make.click();
  await expect(page.getByText('could not be fetched. Check the connection')).toBeVisible();
  await expect(make).toBeVisible();
});

/** Makes the report on the sample in a format and saves it; gives back the file's name and its bytes. */
async function saveAs(page: Page, format: string, link: string) {
  await page.goto('/assessment/report/?sample');
  await page.getByLabel('Format').selectOption({ label: format });
  await page.getByRole('button', { name: 'Make the report' }).click();
  const save = page.getByRole('link', { name: link });
  await expect(save).toBeVisible({ timeout: 60_000 });
  const [file] = await Promise.all([page.waitForEvent('download'), save.click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('the edition and its chapters are kept with the assessment, and taken back', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Harbour Council');
  await page.goto(`/assessment/report/?id=${id}`);
  const edition = page.getByLabel('Edition');
  await edition.selectOption({ label: 'Management report' });
  await page.getByText('Choose the chapters').click();
  await page.getByLabel('Method and limits').uncheck();
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await page.reload();
  await expect(edition).toHaveValue('management');
  await page.getByText('Choose the chapters').click();
  await expect(page.getByLabel('Method and limits')).not.toBeChecked();
  await expect(page.getByLabel('What reviewers marked')).not.toBeChecked();
  await edition.selectOption({ label: 'Board report, two pages' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(edition).toHaveValue('management');
});

test('the report is made for Word, without the fonts and the code of the PDF', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  const { name, bytes } = await saveAs(page, 'Word (DOCX)', 'Save the Word file');
  const parts = unzipSync(bytes);
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(name).toMatch(/^Riverside-Water.*\.docx$/);
  expect(body).toContain('<w:pStyle w:val="Heading1"/>');
  expect(body).toContain('Gaps by grade and priority');
  expect(fetched.filter((path) => /render-pdf|\.ttf/.test(path))).toEqual([]);
});

test('the report as a web page opens from a disk, in light and dark, with nothing for axe to find', async ({
  page,
}, testInfo) => {
  const { bytes } = await saveAs(page, 'Web page (HTML)', 'Save the web page');
  const path = testInfo.outputPath('report.html');
  await writeFile(path, bytes);
  await page.goto(pathToFileURL(path).href);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page, { options: { rules: { 'color-contrast': { enabled: false } } } });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // Every kind of block and every level stands at the beginning; the rest would take a minute.
    await expectAccessible(page, {
      at: 'main > :nth-child(-n + 60)',
      options: { runOnly: { type: 'rule', values: ['color-contrast'] } },
    });
  }
});
