import { readFile, writeFile } from 'node:fs/promises';
import { type Download, expect, type Page, test } from '@playwright/test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beginAssessment, expectSaved, storedRecord } from './steps.ts';

/** A picture of one red dot. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
  'base64',
);
const NAME = 'board “Ö” <b>.png';

/** Records a piece of evidence with a picture that was chosen and a text that was pasted. */
async function recordEvidence(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add evidence' }).click();
  await page.getByLabel('Title', { exact: true }).fill('Notice board');
  await page
    .getByLabel('Add files')
    .setInputFiles({ name: NAME, mimeType: 'image/png', buffer: PICTURE });
  await page.getByLabel('Title', { exact: true }).evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File(['Seen at the desk.'], 'pasted.txt', { type: 'text/plain' }));
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  await expect(page.getByText('pasted.txt')).toBeVisible();
  await page.getByRole('button', { name: 'Keep' }).click();
  await expectSaved(page);
}

async function contentOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

/** Begins an assessment with two files on its evidence, saves it, and gives back where and what it is. */
async function savedBundle(
  page: Page,
  organisation: string,
): Promise<{ id: string; path: string }> {
  const id = await beginAssessment(page, organisation);
  await page.goto(`/assessment/evidence/?id=${id}`);
  await recordEvidence(page);
  await page.goto(`/assessment/checklist/?id=${id}`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.redress$/);
  const path = test.info().outputPath('saved.redress');
  await writeFile(path, await contentOf(download));
  return { id, path };
}

/** How many files lie in the database. */
function storedFiles(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('redress');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result
            .transaction('attachments')
            .objectStore('attachments')
            .count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
}

async function openFile(page: Page, path: string): Promise<void> {
  await page.goto('/assessments/');
  await page.locator('.actions input[type="file"]').setInputFiles(path);
}

test('files are kept with the evidence, shown, and given back byte for byte', async ({ page }) => {
  const id = await beginAssessment(page, 'Files');
  await page.goto(`/assessment/evidence/?id=${id}`);
  await page.getByRole('button', { name: 'Add evidence' }).click();
  await page
    .getByLabel('Add files')
    .setInputFiles({ name: 'run.html', mimeType: 'text/html', buffer: Buffer.from('<script>') });
  await expect(page.getByText('run.html was not added')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await recordEvidence(page);
  await page.reload();

  const picture = page.getByRole('img', { name: NAME });
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Save ${NAME}` }).click(),
  ]);
  expect(await contentOf(download)).toEqual(PICTURE);
});

test('a bundle opens in another browser with its files, after it was shown', async ({
  page,
  browser,
}) => {
  const { id, path } = await savedBundle(page, 'Bundle');
  const elsewhere = await browser.newPage();
  await openFile(elsewhere, path);
  const shown = elsewhere.getByRole('alert');
  await expect(shown).toContainText('In saved.redress');
  await expect(shown).toContainText('Files2');
  expect(await storedRecord(elsewhere, id)).toBeUndefined();
  expect(await storedFiles(elsewhere)).toBe(0);
  await shown.getByRole('button', { name: 'Add it to the list' }).click();
  await expect(elsewhere.getByRole('status')).toContainText('now in this browser');
  await elsewhere.goto(`/assessment/evidence/?id=${id}`);
  await expect(elsewhere.getByRole('img', { name: NAME })).toBeVisible();
});

test('of a damaged bundle the sound part is offered and the rest is named', async ({
  page,
  browser,
}) => {
  const { id, path } = await savedBundle(page, 'Damaged');
  const files = unzipSync(await readFile(path));
  const picture = Object.keys(files).find(
    (name) => files[name]?.length === PICTURE.length && name.startsWith('attachments/'),
  );
  const damaged = { ...files, [picture ?? '']: strToU8('other'), '../up.sh': strToU8('x') };
  await writeFile(path, zipSync(damaged));
  const elsewhere = await browser.newPage();
  await openFile(elsewhere, path);
  const shown = elsewhere.getByRole('alert');
  await expect(shown).toContainText('2 files in it have a problem');
  await expect(shown).toContainText(`${NAME} is damaged and is left out.`);
  await expect(shown).toContainText('../up.sh does not belong there and is left out.');
  await shown.getByRole('button', { name: 'Add it to the list' }).click();
  await expect(elsewhere.getByRole('status')).toContainText('now in this browser');
  await elsewhere.goto(`/assessment/evidence/?id=${id}`);
  await elsewhere.getByRole('button', { name: `Save ${NAME}` }).click();
  await expect(elsewhere.getByRole('alert')).toContainText('is not in this browser');
  await expect(elsewhere.getByRole('button', { name: 'Save pasted.txt' })).toBeVisible();
});

test('a file locked with a passphrase opens with it, and a wrong one says so and nothing else', async ({
  page,
  browser,
}) => {
  await beginAssessment(page, 'Locked Client');
  await page.goto('/assessments/');
  await page.getByText('More ways to save').click();
  const lock = page.getByRole('button', { name: 'Save a locked file' });
  await page.getByLabel('Passphrase', { exact: true }).fill('short');
  await lock.click();
  await expect(page.getByRole('alert')).toContainText('Use at least 8 characters');
  await page.getByLabel('Passphrase', { exact: true }).fill('quiet harbour wall');
  await page.getByLabel('Passphrase once more').fill('quiet harbour well');
  await lock.click();
  await expect(page.getByRole('alert')).toContainText('passphrases are different');
  await page.getByLabel('Passphrase once more').fill('quiet harbour wall');
  const [download] = await Promise.all([page.waitForEvent('download'), lock.click()]);
  const path = test.info().outputPath('locked.redress');
  await writeFile(path, await contentOf(download));
  expect((await readFile(path)).includes('Locked Client')).toBe(false);

  const elsewhere = await browser.newPage();
  await openFile(elsewhere, path);
  await elsewhere.getByLabel('Passphrase', { exact: true }).fill('quiet harbour');
  await elsewhere.getByRole('button', { name: 'Open the file' }).click();
  await expect(elsewhere.getByRole('alert')).toHaveText('The passphrase does not open this file.');
  await elsewhere.getByLabel('Passphrase', { exact: true }).fill('quiet harbour wall');
  await elsewhere.getByRole('button', { name: 'Open the file' }).click();
  await expect(elsewhere.getByRole('alert')).toContainText('Locked Client');
});

test('a final version stays what it was after it is reopened and changed', async ({ page }) => {
  const id = await beginAssessment(page, 'Frozen');
  await page.goto(`/assessment/evidence/?id=${id}`);
  await recordEvidence(page);
  await page.goto(`/assessment/sign-off/?id=${id}`);
  await page.getByRole('group', { name: 'Prepared by' }).getByLabel('Name').fill('Ann');
  await page.getByRole('button', { name: 'Make it final' }).click();
  await page.getByLabel('Why is it reopened?').fill('A slip.');
  await page.getByRole('button', { name: 'Reopen it' }).click();
  await expectSaved(page);
  await page.goto(`/assessment/evidence/?id=${id}`);
  await page.getByRole('button', { name: 'Remove E1' }).click();
  await expectSaved(page);
  // The list takes out what nothing refers to any more; a final version refers to its files.
  await page.goto('/assessments/');
  await expect(page.getByRole('link', { name: 'Frozen', exact: true })).toBeVisible();
  await page.goto(`/assessment/sign-off/?id=${id}`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save it as it was then' }).click(),
  ]);
  const files = unzipSync(await contentOf(download));
  const then = JSON.parse(new TextDecoder().decode(files['assessment.json']));
  expect(Object.values(then.evidence)).toMatchObject([{ title: 'Notice board' }]);
  expect(then.signatures.prepared.name).toBe('Ann');
  expect(then.finals).toHaveLength(1);
  expect(then.finals[0].reopened).toBeUndefined();
  expect(Object.keys(files)).toHaveLength(2 + 3);
});

test('files that are added one upon the other are all kept', async ({ page }) => {
  const id = await beginAssessment(page, 'Quick');
  await page.goto(`/assessment/evidence/?id=${id}`);
  await page.getByRole('button', { name: 'Add evidence' }).click();
  await page.getByLabel('Title', { exact: true }).fill('Notice board');
  await page.getByLabel('Title', { exact: true }).evaluate((field) => {
    for (const name of ['one.txt', 'two.txt', 'three.txt']) {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([name], name, { type: 'text/plain' }));
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }
  });
  await page.getByRole('button', { name: 'Keep' }).click();

  for (const name of ['one.txt', 'two.txt', 'three.txt'])
    await expect(page.getByRole('button', { name: `Save ${name}` })).toBeVisible();
});

test('files that no assessment refers to any more go when the list is opened', async ({ page }) => {
  const id = await beginAssessment(page, 'Swept');
  await page.goto(`/assessment/evidence/?id=${id}`);
  await recordEvidence(page);
  expect(await storedFiles(page)).toBe(2);
  await page.getByRole('button', { name: 'Remove E1' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('img', { name: NAME })).toBeVisible();
  await page.getByRole('button', { name: 'Remove E1' }).click();
  await expectSaved(page);
  await page.goto('/assessments/');
  await expect.poll(() => storedFiles(page)).toBe(0);
});

test('where there is no room for a file, the form says so and keeps what was written', async ({
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
  const id = await beginAssessment(await before.newPage(), 'Full');
  await before.close();

  const context = await start();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.goto(`/assessment/evidence/?id=${id}`);
  await page.getByRole('button', { name: 'Add evidence' }).click();
  await page.getByLabel('Title', { exact: true }).fill('Scan of the register');
  const buffer = Buffer.alloc(5_000_000, 7);
  await page
    .getByLabel('Add files')
    .setInputFiles({ name: 'scan.pdf', mimeType: 'application/pdf', buffer });
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByRole('alert')).toContainText('no room left');
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Scan of the register');
  expect((await storedRecord(page, id))['evidence']).toEqual({});

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByRole('button', { name: 'Save scan.pdf' })).toBeVisible();
  await context.close();
});
