import { expect, type Route, test } from '@playwright/test';
import { beginAssessment } from './steps.ts';

/** What may come in place of a file: nothing, or the page of a network that asks for a password first. */
const WAYS: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
  ['nothing', (route) => route.abort()],
  ['a page', (route) => route.fulfill({ contentType: 'text/html', body: '<p>Sign in</p>' })],
];

for (const [way, answer] of WAYS) {
  test(`${way} in place of the report’s fonts is told as what could not be fetched`, async ({
    page,
  }) => {
    await page.route('**/fonts/**', answer);
    await page.goto('/assessment/report/?sample');
    await page.getByRole('button', { name: 'Make the report' }).click();
    await expect(
      page.getByText('The parts the report needs could not be fetched. Check the connection'),
    ).toBeVisible();
  });

  test(`${way} in place of the tables of Chinese characters is not told as a fault of the PDF`, async ({
    page,
  }) => {
    await page.route('**/character-tables/**', answer);
    await page.goto('/policy/check/');
    await expect(page.getByRole('button', { name: 'Check it' })).toBeVisible();
    const pdf = 'test/fixtures/policy-files/zh-gbk.pdf';
    await page.locator('input[type="file"]').first().setInputFiles(pdf);
    await expect(page.getByRole('alert')).toContainText('The file is not to blame');
  });

  test(`${way} in place of what reads a file is not told as a fault of the file`, async ({
    page,
  }) => {
    await page.route('**/_astro/open-file*', answer);
    await page.goto('/assessments/');
    await expect(page.getByRole('link', { name: 'Start an assessment' })).toBeVisible();
    const file = { name: 'client.redress.json', mimeType: '', buffer: Buffer.from('{}') };
    await page.locator('input[type="file"]').first().setInputFiles(file);
    await expect(page.getByRole('alert')).toContainText('so the file was not looked at');
  });

  test(`${way} in place of what reads a standard is not told as a fault of the standard`, async ({
    page,
  }) => {
    await page.route('**/_astro/read-own-standard*', answer);
    const id = await beginAssessment(page, 'Harbour Council');
    await page.goto(`/assessment/settings/?id=${id}`);
    const buffer = Buffer.from('name: Charter');
    const file = { name: 'charter.yaml', mimeType: '', buffer };
    await page.getByLabel('Load a standard').setInputFiles(file);
    await expect(page.getByText('needed to read the file could not be fetched')).toBeVisible();
  });

  test(`${way} in place of a standard is told as what could not be fetched`, async ({ page }) => {
    await page.route('**/walk.json', answer);
    await page.goto('/assessment/checklist/?sample');
    await expect(page.getByText('The catalogue could not be fetched')).toBeVisible();
  });
}
