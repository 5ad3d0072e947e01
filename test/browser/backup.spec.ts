import { expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { answer, beginAssessment, expectSaved } from './steps.ts';

/** Stands in for the browser's window to choose a file, which no test can press: a real file of the browser's own. */
async function chooseWithoutWindow(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, {
      showSaveFilePicker: async () => {
        const folder = await navigator.storage.getDirectory();
        return folder.getFileHandle('client.redress', { create: true });
      },
    });
  });
}

/** The assessment that lies in the chosen file; undefined while nothing is in it, or while it is written. */
async function keptAssessment(page: Page): Promise<{ answers: object } | undefined> {
  const bytes = await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle('client.redress')).getFile();
    // Where another content takes its place meanwhile, this one cannot be read any more.
    const read = file.arrayBuffer().catch(() => new ArrayBuffer(0));
    return [...new Uint8Array(await read)];
  });
  if (bytes.length === 0) return undefined;
  const files = unzipSync(new Uint8Array(bytes));
  return JSON.parse(new TextDecoder().decode(files['assessment.json']));
}

test('every change is written into the chosen file, also after the page was loaded again', async ({
  page,
}) => {
  await chooseWithoutWindow(page);
  const id = await beginAssessment(page, 'Kept');
  await page.goto('/assessments/');
  await page.getByText('More ways to save').click();
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await expect(page.getByText('Every change is written to client.redress.')).toBeVisible();
  await expect.poll(async () => (await keptAssessment(page))?.answers).toEqual({});

  await page.goto(`/assessment/checklist/?id=${id}`);
  await answer(page, '2a', 'Met');
  await expectSaved(page);
  await expect(page.getByText('client.redress is up to date')).toBeVisible();
  await expect
    .poll(async () => Object.values((await keptAssessment(page))?.answers ?? {}), {
      timeout: 15_000,
    })
    .toEqual([{ value: 'met' }]);

  await page.goto('/assessments/');
  await expect(page.getByText(/Saved to a file/)).toBeVisible();
  await page.getByText('More ways to save').click();
  await page.getByRole('button', { name: 'Stop writing to it' }).click();
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
});

test('after more than seven days without a file the page reminds, until one is saved', async ({
  page,
}) => {
  await page.clock.install({ time: '2026-11-01T09:00:00Z' });
  const id = await beginAssessment(page, 'Reminded');
  await page.clock.setFixedTime('2026-11-08T08:00:00Z');
  await page.reload();
  await answer(page, '2a', 'Met');
  await expectSaved(page);
  await expect(page.getByText('Never yet saved to a file.')).toHaveCount(0);

  await page.clock.setFixedTime('2026-11-09T10:00:00Z');
  await page.goto('/assessments/');
  await expect(page.locator('strong', { hasText: 'Not yet saved to a file' })).toBeVisible();
  await page.goto(`/assessment/checklist/?id=${id}`);
  const reminder = page.getByText('Never yet saved to a file.');
  await expect(reminder).toBeVisible();
  await Promise.all([
    page.waitForEvent('download'),
    reminder.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  await expect(reminder).toHaveCount(0);
});
