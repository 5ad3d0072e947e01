import { readFileSync } from 'node:fs';
import { expect, type Locator, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { readPdfPages } from './read-pdf.ts';

const cellOf = (within: Locator, row: string | RegExp) =>
  within.getByRole('row', { name: row }).getByRole('cell').first();

test('from the home page a manager types her own numbers over the example, by keyboard alone', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Open the calculators' }).press('Enter');
  const cost = page.getByRole('region', { name: 'Cost of complaints against prevention' });
  await expect(cost.getByText('Example: these are not your numbers.')).toBeVisible();
  await expect(cellOf(cost, /^Left over at the end/)).toHaveText('-1,500,000');

  await cost.getByLabel('Complaints a year').focus();
  for (const number of ['1,000', '60', '40', '10', '500', '100000', '5000', '30', '5']) {
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(number);
    await page.keyboard.press('Tab');
  }

  await expect(cellOf(cost, /^Left over at the end/)).toHaveText('100,000');
  await expect(cellOf(cost, /^Pays for itself after/)).toHaveText('2.5 years');
  await expect(cost.getByText(/moves the result most/)).toBeVisible();
  await expect(cost.getByText(/Still the example’s|not your numbers/)).toHaveCount(0);
  await expectAccessible(page);
});

test('what was typed is there after a reload, and the example comes back when it is asked for', async ({
  page,
}) => {
  await page.goto('/calculators/#survey');
  const survey = page.getByRole('region', { name: 'Answers that a survey needs' });
  await survey.getByLabel('People who could be asked').fill('1,000');
  await expect(cellOf(survey, /^Answers needed/)).toHaveText('278');
  await page.reload();

  await expect(survey.getByLabel('People who could be asked')).toHaveValue('1,000');
  await expect(cellOf(survey, /^Answers needed/)).toHaveText('278');
  await survey.getByRole('button', { name: 'Back to the example' }).click();
  await expect(cellOf(survey, /^Answers needed/)).toHaveText('385');
  await survey.getByRole('button', { name: 'Bring back what I typed' }).click();
  await expect(cellOf(survey, /^Answers needed/)).toHaveText('278');
});

test('a wrong number is said to be wrong at its field, and no result stands beside it', async ({
  page,
}) => {
  await page.goto('/calculators/');
  const volume = page.getByRole('region', { name: 'How much complaining is normal' });
  const share = volume.getByLabel('Dissatisfied people who complain');
  await share.fill('250');
  await share.press('Tab');

  await expect(share).toHaveAccessibleDescription(/It has to be from 0 to 100/);
  await expect(share).toHaveAttribute('aria-invalid', 'true');
  await expect(volume.getByRole('table', { name: /^What comes out/ })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Make the file' }).click();
  await expect(page.getByRole('alert')).toContainText('How much complaining is normal');
  await share.fill('25');
  await expect(cellOf(volume, /^Complaints to expect/)).toHaveText('5,000');
});

test('in Chinese the result is saved as a PDF that says what is an example and what is training material', async ({
  page,
}) => {
  await page.goto('/zh/');
  await page.getByRole('link', { name: '打开计算工具' }).click();
  const volume = page.getByRole('region', { name: /多少投诉算正常/ });
  await volume.getByLabel('顾客数').fill('２００，０００');
  await expect(cellOf(volume, /^预期投诉件数/)).toHaveText('4,000');
  await expectAccessible(page);

  const [saved] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: '生成文件' }).click(),
  ]);
  const text = (await readPdfPages(readFileSync(await saved.path()))).join(' ').replace(/\s/g, '');
  expect(text).toContain('200,000');
  expect(text).toContain('（示例）');
  expect(text).toContain('来源：投诉管理培训资料');
});

test('a calculator is found by the search', async ({ page }) => {
  await page.goto('/search/?q=investment%20prevention');
  await page.getByRole('link', { name: 'Cost of complaints against prevention' }).click();

  await expect(
    page.getByRole('heading', { name: 'Cost of complaints against prevention' }),
  ).toBeInViewport();
});
