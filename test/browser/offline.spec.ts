import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { readPdfPages } from './read-pdf.ts';
import { serveSite } from './serve-site.ts';
import { answer, expectSaved, storedRecord } from './steps.ts';

test.use({ serviceWorkers: 'allow' });

/** Waits until the device holds all that an assessment needs. */
async function visitOnce(page: Page, address: string, ready: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByText(ready)).toBeVisible({ timeout: 60_000 });
}

/** Waits until the handbook is kept too. */
async function keepHandbook(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    const kept = new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('message', resolve, { once: true });
    });
    active?.postMessage('handbook');
    await kept;
  });
}

test('after one visit an assessment is begun, answered, saved to a file and printed without a connection', async ({
  page,
  context,
}) => {
  await visitOnce(page, '/assessments/', 'works without a connection');
  await context.setOffline(true);

  await page.getByRole('link', { name: 'Start an assessment' }).click();
  await page.getByLabel('Organisation', { exact: true }).fill('Lighthouse Board');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('link', { name: 'Go to the assessment' }).click();
  await answer(page, '2a', 'Met');
  await expectSaved(page);
  await page.getByRole('button', { name: 'Guidance', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'How to test' })).toBeVisible();
  const id = new URL(page.url()).searchParams.get('id') ?? '';
  expect(await storedRecord(page, id)).toMatchObject({
    answers: { 'iso-10002-2018/4.1/2a': { value: 'met' } },
  });

  const save = page.getByRole('button', { name: 'Save to a file' });
  const [file] = await Promise.all([page.waitForEvent('download'), save.click()]);
  expect(await readFile(await file.path(), 'utf8')).toContain('Lighthouse Board');

  await page.getByRole('link', { name: 'Report', exact: true }).click();
  await page.getByRole('button', { name: 'Make the report' }).click();
  const link = page.getByRole('link', { name: 'Save the PDF' });
  await expect(link).toBeVisible({ timeout: 60_000 });
  const [pdf] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect((await readPdfPages(await readFile(await pdf.path())))[0]).toContain('Lighthouse Board');
});

test('the handbook is searched and read without a connection', async ({ page, context }) => {
  await visitOnce(page, '/zh/search/', '没有网络也能用');
  await keepHandbook(page);
  await context.setOffline(true);
  await page.goto('/zh/search/?q=投诉');
  await page.getByRole('listitem').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).not.toHaveURL(/search/);
  await page.goto('/nowhere/');
  await expect(page.getByRole('heading', { name: 'Not on this device' })).toBeVisible();
});

test('a new version waits until somebody takes it', async ({ page }) => {
  const site = await serveSite();
  try {
    await visitOnce(page, `${site.address}assessments/`, 'works without a connection');
    site.publishAgain();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect(page.getByText('A new version of Redress is ready')).toBeVisible({
      timeout: 60_000,
    });
    await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
    await expect(page.locator('body[data-same-page]')).toBeVisible();
    await page.getByRole('button', { name: 'Use it now' }).click();
    await expect(page.locator('body:not([data-same-page])')).toBeVisible();
    await expect(page.getByText('A new version of Redress is ready')).toBeHidden();
  } finally {
    await site.close();
  }
});
