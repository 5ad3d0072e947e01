import { expect, type Page, test } from '@playwright/test';
import { answer, beginAssessment, expectSaved, storedRecord } from './steps.ts';

const row = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) });

test('assessments lie side by side: rename, duplicate, delete and bring back', async ({ page }) => {
  await beginAssessment(page, 'First Client');
  const id = await beginAssessment(page, 'Second Client');
  await answer(page, '2a', 'Met');
  await expectSaved(page);
  await page.goto('/assessments/');
  await row(page, 'First Client').getByRole('button', { name: 'Rename: First Client' }).click();
  const name = page.getByLabel('Name of the assessment');
  await name.dispatchEvent('keydown', { key: 'Escape', isComposing: true });
  await name.fill('First, yearly review');
  await page.keyboard.press('Enter');
  await expect(row(page, 'First, yearly review')).toBeVisible();
  const rename = page.getByRole('button', { name: 'Rename: First, yearly review' });
  await expect(rename).toBeFocused();
  await rename.press('Enter');
  await page.keyboard.press('Escape');
  await expect(rename).toBeFocused();

  await row(page, 'Second Client')
    .getByRole('button', { name: /Duplicate/ })
    .click();
  await expect(row(page, 'Second Client (copy)')).toContainText('1 of');

  await row(page, 'Second Client')
    .getByRole('button', { name: /Delete/ })
    .click();
  await expect(row(page, 'Second Client')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Bring it back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(row(page, 'Second Client')).toBeVisible();
  await expect(
    page.getByRole('button', { name: 'Rename: Second Client', exact: true }),
  ).toBeFocused();
  expect(await storedRecord(page, id)).toMatchObject({
    answers: { 'iso-10002-2018/4.1/2a': { value: 'met' } },
  });
});

test('an empty browser says how to begin', async ({ page }) => {
  await page.goto('/assessments/');
  await expect(page.getByText('There is no assessment in this browser yet')).toBeVisible();
});

test('the sample opens in one click, is called fictional and stays apart from real work', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Open the example' }).click();
  await expect(page.getByText('Fictional example').filter({ visible: true }).first()).toBeVisible();
  await expect(page.locator('.standing-facts')).toContainText('Reactive approach');
  await page.goto('/assessments/');
  await expect(page.getByText('There is no assessment in this browser yet')).toBeVisible();
  const sample = page.getByRole('heading', { name: 'Example', exact: true });
  await expect(sample).toBeVisible();
  await page
    .getByRole('link', { name: /Riverside Water/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Checklist' }).click();
  await answer(page, '2a', 'Unknown');
  await expectSaved(page);
  await page.goto('/assessments/');
  await page.getByRole('button', { name: 'Start the example afresh' }).click();
  await expect(page.getByRole('status')).toHaveText('The example is as it was published.');
  await page
    .getByRole('link', { name: /Riverside Water/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Checklist' }).click();
  await expect(page.locator('.criterion').first()).not.toHaveAttribute('data-answer', 'unknown');
});

test('an address without an assessment, or with an unknown one, leads back to the list', async ({
  page,
}) => {
  await page.goto('/assessment/checklist/');
  await expect(page.getByRole('alert')).toContainText('No assessment is named');
  await page.goto('/assessment/checklist/?id=nothing-here');
  await expect(page.getByRole('alert')).toContainText('no longer in this browser');
  await page.getByRole('link', { name: 'Go to your assessments' }).click();
  await expect(page.getByRole('heading', { name: 'Assessments', level: 1 })).toBeVisible();
});

test('on a shared computer everything is taken out of the browser, when asked twice', async ({
  page,
}) => {
  await beginAssessment(page, 'Shared computer');
  await page.goto('/assessments/');
  await page.getByRole('button', { name: 'Remove everything from this browser' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('link', { name: 'Shared computer', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Remove everything from this browser' }).click();
  await page.getByRole('button', { name: 'Remove everything', exact: true }).click();
  await expect(page.getByText('There is no assessment in this browser yet.')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('a browser that forbids one kind of storage is emptied of the others all the same', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Half forbidden');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/assessments/');
  await page.getByRole('button', { name: 'Remove everything from this browser' }).click();
  await page.getByRole('button', { name: 'Remove everything', exact: true }).click();
  await expect(page.getByText('There is no assessment in this browser yet.')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.goto(`/assessment/checklist/?id=${id}`);
  await expect(page.getByRole('alert')).toContainText('no longer in this browser');
  const kept = await page.evaluate(async () => [
    ...(await caches.keys()),
    ...Object.keys(sessionStorage),
  ]);
  expect(kept.filter((name) => name.startsWith('redress'))).toEqual([]);
});

test('what another window was checking and counting goes with everything else, there too', async ({
  context,
  page,
}) => {
  await beginAssessment(page, 'Shared computer');
  const checking = await context.newPage();
  await checking.goto('/policy/check/');
  await checking
    .getByLabel('The policy', { exact: true })
    .fill(`We answer complaints. ${'Private. '.repeat(9)}`);
  await checking.getByRole('button', { name: 'Check it' }).click();
  await expect(checking.locator('[data-element]').first()).toBeVisible();
  const counting = await context.newPage();
  await counting.goto('/register/');
  await counting.locator('.log-intake input[type="file"]').setInputFiles({
    name: 'private.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Reference,Received\nC-1,2026-10-01\n'),
  });
  await expect(counting.getByText('private.csv').first()).toBeVisible();

  await page.goto('/assessments/');
  await page.getByRole('button', { name: 'Remove everything from this browser' }).click();
  await page.getByRole('button', { name: 'Remove everything', exact: true }).click();
  await expect(page.getByText('There is no assessment in this browser yet.')).toBeVisible();

  const policy = checking.getByLabel('The policy', { exact: true });
  await expect(checking.locator('[data-element]')).toHaveCount(0);
  await expect(policy).toHaveValue('');
  await checking.reload();
  await expect(checking.getByRole('button', { name: 'Check it' })).toBeVisible();
  await expect(policy).toHaveValue('');
  await expect(counting.getByText('private.csv')).toHaveCount(0);
});

test('an address of before leads on, with its assessment and its clause', async ({ page }) => {
  const id = await beginAssessment(page, 'Example Ferries');
  const moved = [
    ['assessment/', `assessment/checklist/?id=${id}#8.4`],
    ['assessment/sample/', `assessment/complaint-files/?id=${id}#8.4`],
    ['assessment/setup/', `assessment/settings/?id=${id}#8.4`],
  ];
  for (const [before, after] of moved) {
    await page.goto(`/${before}?id=${id}#8.4`);
    await page.waitForURL(`/${after}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('each language opens the example that is written in it', async ({ page }) => {
  await page.goto('/zh/');
  await page.getByRole('link', { name: '打开示例' }).click();
  await expect(
    page.getByText('澜江自来水 2026年9月（虚构示例）').filter({ visible: true }).first(),
  ).toBeVisible();
  await page.goto('/');
  await page.getByRole('link', { name: 'Open the example' }).click();
  await expect(
    page.getByText('Riverside Water, September 2026').filter({ visible: true }).first(),
  ).toBeVisible();
  await page.goto('/zh/assessments/');
  await expect(page.getByRole('link', { name: /澜江自来水/ }).first()).toBeVisible();
});
