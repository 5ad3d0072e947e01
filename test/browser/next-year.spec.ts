import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { readPdfPages } from './read-pdf.ts';
import { answer, beginAssessment, expectSaved, openClause, storedRecord } from './steps.ts';

const CRITERION = 'iso-10002-2018/7.4/2a';

/** An assessment with two answers in clause 7.4, made final. Ends on the sign-off page. */
async function beginFinal(page: Page, organisation: string): Promise<string> {
  const id = await beginAssessment(page, organisation);
  await openClause(page, id, '7.4');
  await answer(page, '2a', 'Met');
  await answer(page, '3a', 'Unmet');
  await expectSaved(page);
  await page.goto(`/assessment/sign-off/?id=${id}`);
  await page.getByRole('group', { name: 'Prepared by' }).getByLabel('Name').fill('H. Marsh');
  await page.getByRole('button', { name: 'Make it final' }).click();
  await expect(page.getByText('The content is what was made final.')).toBeVisible();
  await expectSaved(page);
  return id;
}

/** Starts next year's from the sign-off page; gives back its id. */
async function startNext(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Start next year' }).click();
  await page.waitForURL(/show=toConfirm/);
  await expect(page.getByText('2 to confirm').first()).toBeVisible();
  return new URL(page.url()).searchParams.get('id') ?? '';
}

test('next year’s assessment carries the answers, each confirmed in one press, with a key, or by answering the same', async ({
  page,
}) => {
  const before = await beginFinal(page, 'Next 2020');
  const id = await startNext(page);
  expect(id).not.toBe(before);
  await expect(page.locator('.frame-name')).toContainText(String(new Date().getFullYear()));

  await openClause(page, id, '7.4');
  const first = page.locator(`[data-criterion="${CRITERION}"]`);
  await expect(first.getByText('Taken over, to confirm')).toBeVisible();
  await first.getByRole('button', { name: 'Still so (2a)' }).click();
  await expect(page.getByText('1 to confirm').first()).toBeVisible();
  await expect(first.getByRole('radio', { name: 'Met', exact: true })).toBeFocused();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('2 to confirm').first()).toBeVisible();
  await first.getByRole('radio', { name: 'Met', exact: true }).focus();
  await page.keyboard.press('c');
  await expect(page.getByText('1 to confirm').first()).toBeVisible();

  await answer(page, '3a', 'Unmet');
  await expect(page.getByText('to confirm')).toHaveCount(0);
  await expectSaved(page);
  const { history } = await storedRecord(page, id);
  expect(history).toMatchObject({ [CRITERION]: [{ confirmed: true }, {}, { confirmed: true }] });
  await page.goto(`/assessment/sign-off/?id=${id}`);
  await expect(page.getByRole('row', { name: /7\.4 2a Met, confirmed/ })).toHaveCount(2);
  await expect(page.getByRole('row', { name: /7\.4 2a Met, to confirm again/ })).toHaveCount(1);
});

test('the filter leads to what is to be confirmed, and the report page names what is left', async ({
  page,
}) => {
  await beginFinal(page, 'Filter');
  const id = await startNext(page);
  await page.getByRole('button', { name: 'Next one shown' }).click();
  await expect(page.locator('#clause-heading')).toContainText('7.4');
  await expect(page.locator('.criterion')).toHaveCount(2);

  await page.goto(`/assessment/report/?id=${id}`);
  const remark = page.getByRole('listitem').filter({ hasText: '2 answers are carried over' });
  await remark.getByRole('link', { name: 'Show' }).click();
  await expect(page.getByRole('radio', { name: 'To confirm' })).toBeChecked();
  await expect(page.locator('#clause-heading')).toContainText('7.4');
});

test('the result and the report tell what has changed since', async ({ page }) => {
  await beginFinal(page, 'Change');
  const id = await startNext(page);
  await openClause(page, id, '7.4');
  await answer(page, '3a', 'Met');
  await expectSaved(page);

  await page.goto(`/assessment/result/?id=${id}`);
  const change = page.getByRole('region', { name: 'Change since a previous assessment' });
  await expect(change.getByText('Criteria: gained 1.')).toBeVisible();
  await expect(change.getByText('1 answer is carried over and not confirmed yet')).toBeVisible();
  await expect(change.getByText('It was made final on')).toBeVisible();
  await expect(change.getByText('Unmet → Met')).toBeVisible();
  await change.getByLabel('Compare with').selectOption({ label: 'Nothing' });
  await expect(change.getByText('Criteria: gained 1.')).toHaveCount(0);

  await page.goto(`/assessment/report/?id=${id}`);
  await page.getByRole('button', { name: 'Make the report' }).click();
  const save = page.getByRole('link', { name: 'Save the PDF' });
  await expect(save).toBeVisible({ timeout: 60_000 });
  const [pdf] = await Promise.all([page.waitForEvent('download'), save.click()]);
  const text = (await readPdfPages(await readFile(await pdf.path()))).join(' ');
  expect(text).toContain('Change since a previous assessment');
  expect(text).toContain('Criteria: gained 1.');
  expect(text).toMatch(/3a gained .{1,200}Unmet → Met/);
});

test('it is started from the list too, and compared with any other in this browser', async ({
  page,
}) => {
  await beginAssessment(page, 'Other depot');
  await beginFinal(page, 'From the list');
  await page.goto('/assessments/');
  await page.getByRole('button', { name: "Start next year's assessment: From the list" }).click();
  await page.waitForURL(/show=toConfirm/);
  const id = new URL(page.url()).searchParams.get('id') ?? '';

  await page.goto(`/assessment/result/?id=${id}`);
  const change = page.getByRole('region', { name: 'Change since a previous assessment' });
  const choice = change.getByLabel('Compare with');
  await expect(choice.locator('option:checked')).toHaveText('From the list (the one before)');
  await expect(choice.locator('option', { hasText: 'Other depot' })).toHaveCount(0);
  await change.getByLabel('Also assessments of other organisations').check();
  const other = choice.locator('option', { hasText: 'Other depot' });
  await choice.selectOption((await other.getAttribute('value')) ?? '');
  await expect(change.getByText('It was not made final.')).toBeVisible();
});

for (const [home, colorScheme] of [
  ['', 'light'],
  ['/zh', 'dark'],
] as const)
  test(`on a telephone${home} in ${colorScheme}, walk and result are accessible and no wider than the screen`, async ({
    page,
  }) => {
    await beginFinal(page, 'Telephone');
    const id = await startNext(page);
    await openClause(page, id, '7.4');
    await answer(page, '3a', 'Met');
    await expectSaved(page);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    for (const [path, ready] of [
      [`assessment/checklist/?id=${id}#7.4`, '.to-confirm'],
      [`assessment/result/?id=${id}`, '#change'],
    ] as const) {
      await page.goto(`${home}/${path}`);
      await expect(page.locator(ready).first()).toBeVisible();
      await expectAccessible(page);
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(excess).toBeLessThanOrEqual(0);
    }
  });
