import { expect, test } from '@playwright/test';
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
  await page.goto('/assessment/?sample');
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
