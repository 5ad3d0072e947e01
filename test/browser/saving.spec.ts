import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { parseAssessmentFile } from '#core/assessment/parse-assessment.ts';
import { answer, beginAssessment, expectSaved, openClause, storedRecord } from './steps.ts';

test('an answer and a note are there after a reload at once', async ({ page }) => {
  const id = await beginAssessment(page, 'Harbour Council');
  await openClause(page, id, '7.4');
  await answer(page, '3a', 'Met');
  await page.getByRole('button', { name: 'Add a note (3a)' }).click();
  await page.getByLabel('Note on 3a').fill('Register of May.');
  await page.reload();
  const criterion = page.locator('[data-criterion="iso-10002-2018/7.4/3a"]');
  await expect(criterion.getByText('Register of May.')).toBeVisible();
  await expect(criterion.getByLabel('Met', { exact: true })).toBeChecked();
});

test('two tabs on one assessment lose no answer and end equal', async ({ context, page }) => {
  const id = await beginAssessment(page, 'Two tabs');
  const other = await context.newPage();
  await openClause(other, id, '7.4');
  await openClause(page, id, '7.4');
  for (const [here, there] of [
    ['2a', '3a'],
    ['3b', '3c'],
    ['4a', '4b'],
  ] as const) {
    await Promise.all([answer(page, here, 'Met'), answer(other, there, 'Unmet')]);
  }
  await expectSaved(page);
  await expectSaved(other);
  const clause = (tab: typeof page) => tab.locator('.criterion[data-answer]');
  await expect(clause(page)).toHaveCount(6);
  await expect(clause(other)).toHaveCount(6);
  const { answers } = await storedRecord(page, id);
  expect(Object.keys(answers as object)).toHaveLength(6);
});

test('undo and redo take an answer back and bring it again', async ({ page }) => {
  await beginAssessment(page, 'Undo');
  await answer(page, '2a', 'Met');
  await answer(page, '2a', 'Unmet');
  const row = page.locator('[data-criterion="iso-10002-2018/4.1/2a"]');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toHaveAttribute('data-answer', 'met');
  await page.keyboard.press('Control+z');
  await expect(row).not.toHaveAttribute('data-answer');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(row).toHaveAttribute('data-answer', 'met');
});

test('a full store says so loudly and offers the file with the latest answer', async ({
  playwright,
  baseURL,
  launchOptions,
}, testInfo) => {
  // The browser remembers how much room there was until it is started again.
  const origin = String(baseURL);
  const start = () =>
    playwright.chromium.launchPersistentContext(testInfo.outputPath('profile'), {
      ...launchOptions,
      baseURL: origin,
    });
  const before = await start();
  const id = await beginAssessment(await before.newPage(), 'No room');
  await before.close();

  const context = await start();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await openClause(page, id, '7.4');
  await answer(page, '3a', 'Unmet');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('not saved');
  await expect(alert).toContainText('no room left');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    alert.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  const parsed = parseAssessmentFile(await readFile(await saved.path(), 'utf8'));
  expect(parsed).toMatchObject({
    value: { answers: { 'iso-10002-2018/7.4/3a': { value: 'unmet' } } },
  });

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expectSaved(page);
  expect(await storedRecord(page, id)).toMatchObject({
    answers: { 'iso-10002-2018/7.4/3a': { value: 'unmet' } },
  });
  await context.close();
});

test('a database deleted under the open page is told, and can be written anew', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Deleted below');
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('redress');
        deleting.onsuccess = resolve;
        deleting.onerror = reject;
      }),
  );
  await answer(page, '2a', 'Met');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('no longer in this browser');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expectSaved(page);
  expect(await storedRecord(page, id)).toMatchObject({ organisation: 'Deleted below' });
});

test('a full store at the beginning says so and keeps what was filled in', async ({ page }) => {
  await page.addInitScript(() => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (...given) {
      if (document.querySelector('form.start[data-room]')) return add.apply(this, given);
      throw new DOMException('disk image is malformed', 'QuotaExceededError');
    };
  });
  await page.goto('/start/');
  await page.getByLabel('Organisation', { exact: true }).fill('Harbour Council');
  await page.getByLabel('Your name').fill('Ann Marsh');
  await page.getByText('Quick scan').click();
  await page.getByRole('button', { name: 'Begin' }).click();

  await expect(page.getByRole('alert')).toContainText('There is no room left in this browser');
  await expect(page.getByRole('alert')).not.toContainText('malformed');
  await expect(page.getByLabel('Organisation', { exact: true })).toHaveValue('Harbour Council');
  await expect(page.getByLabel('Your name')).toHaveValue('Ann Marsh');
  await expect(page.getByLabel('Quick scan')).toBeChecked();

  await page.locator('form.start').evaluate((form) => form.setAttribute('data-room', ''));
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.waitForURL(/checklist\/\?id=/);
});

test('a database of a newer version of the site is told in a sentence, in either language, and not touched', async ({
  page,
}) => {
  await page.goto('/guidance/');
  const open = (version?: number) =>
    page.evaluate(
      (wanted) =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('redress', wanted);
          opening.onsuccess = () => {
            const { version: found } = opening.result;
            opening.result.close();
            resolve(found);
          };
          opening.onerror = reject;
        }),
      version,
    );
  await open(99);
  for (const address of ['/assessments/', '/policy/', '/assessment/checklist/?id=a']) {
    await page.goto(address);
    await expect(page.getByRole('alert').first()).toContainText('A newer version of the site');
    await expect(page.getByRole('main')).not.toContainText(/VersionError|requested version|99/);
  }
  await page.goto('/zh/assessments/');
  await expect(page.getByRole('alert').first()).toContainText('此浏览器用过本网站的更新版本');
  await expect(page.getByRole('main')).not.toContainText(/VersionError|requested version/);
  expect(await open()).toBe(99);
});

test('a browser that gives no storage is told in a sentence', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await page.goto('/assessments/');
  await expect(page.getByRole('alert')).toContainText('does not let the site store data');
});
