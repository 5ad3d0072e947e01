import { expect, type Page, test } from '@playwright/test';

const FILES = 'test/fixtures/policy-files';

async function choose(page: Page, file: string): Promise<void> {
  await page.goto('/policy/check/');
  await expect(page.getByRole('button', { name: 'Check it' })).toBeVisible();
  await page.locator('input[type="file"]').first().setInputFiles(`${FILES}/${file}`);
}

function verdict(page: Page, element: string) {
  return page.locator(`[data-element="${element}"] [data-verdict]`);
}

test('a Chinese PDF whose fonts are only named is read', async ({ page }) => {
  await choose(page, 'zh-gbk.pdf');
  await expect(page.getByText('Checked: zh-gbk.pdf')).toBeVisible();
  await expect(verdict(page, 'external-route')).toHaveText('✓ Covered');
});

test('times in the table of a Word file are seen', async ({ page }) => {
  await choose(page, 'table.docx');
  await expect(verdict(page, 'acknowledgement-time')).toHaveText('✓ Covered');
  await expect(verdict(page, 'response-time')).toHaveText('✓ Covered');
});

test('an older English file is read with its apostrophes', async ({ page }) => {
  await choose(page, 'w1252.txt');
  await expect(verdict(page, 'delay-and-progress')).toHaveText('✓ Covered');
});

test('the file that was chosen last is checked, though one before it is read later', async ({
  page,
}) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/_astro/read-docx*', async (route) => {
    await held;
    await route.continue();
  });
  await choose(page, 'table.docx');
  await expect(page.getByRole('status').filter({ hasText: 'table.docx' })).toBeVisible();
  await page.locator('input[type="file"]').first().setInputFiles(`${FILES}/w1252.txt`);
  await expect(page.getByText('Checked: w1252.txt')).toBeVisible();
  const arrived = page.waitForResponse('**/_astro/read-docx*');
  letGo();
  await (await arrived).finished();
  await expect(verdict(page, 'delay-and-progress')).toHaveText('✓ Covered');
  await page.reload();
  await expect(page.getByText('Checked: w1252.txt')).toBeVisible();
});

test('a reader that does not come is not told as a fault of the file', async ({ page }) => {
  await page.route('**/_astro/read-docx*', (route) => route.abort());
  await choose(page, 'table.docx');
  await expect(page.getByRole('alert')).toContainText('could not be fetched');
  await page.unroute('**/_astro/read-docx*');
  await page.route('**/_astro/policy-reader-worker*', (route) => route.abort());
  await choose(page, 'w1252.txt');
  await expect(page.getByRole('alert')).toContainText('could not be fetched');
});

test('a PDF of more pages than any policy has, or too large to be one, is put aside with a sentence', async ({
  page,
}) => {
  const { PDFDocument } = await import('pdf-lib');
  const pdf = await PDFDocument.create();
  for (let count = 0; count < 2_001; count += 1) pdf.addPage([100, 100]);
  const buffer = Buffer.from(await pdf.save());
  await page.goto('/policy/check/');
  await expect(page.getByRole('button', { name: 'Check it' })).toBeVisible();
  const files = page.locator('input[type="file"]').first();
  const alert = page.getByRole('alert');
  await files.setInputFiles({ name: 'pages.pdf', mimeType: 'application/pdf', buffer });
  await expect(alert).toContainText('pages.pdf');
  await expect(alert).toContainText('more than any policy holds');

  const large = Buffer.alloc(20_000_001, '%PDF-1.7\n');
  await files.setInputFiles({ name: 'large.pdf', mimeType: 'application/pdf', buffer: large });
  await expect(alert).toContainText('large.pdf');
  await expect(alert).toContainText('20');
});

test('a file that gives no sign for twenty seconds is ended with a sentence', async ({ page }) => {
  await page.clock.install();
  // The reader of Word files is asked for and never comes: the worker keeps still.
  await page.route('**/_astro/read-docx*', () => undefined);
  await page.goto('/policy/check/');
  await expect(page.getByRole('button', { name: 'Check it' })).toBeVisible();
  const asked = page.waitForRequest('**/_astro/read-docx*');
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles('test/fixtures/policy-files/table.docx');
  await asked;
  await page.clock.fastForward(21_000);
  await expect(page.getByRole('alert')).toContainText('table.docx');
});

test('a Word file that unpacks to more than any text is put aside', async ({ page }) => {
  const { zipSync, strToU8 } = await import('fflate');
  const buffer = Buffer.from(
    zipSync({ 'word/document.xml': strToU8(`<w:p>${' '.repeat(40_000_000)}</w:p>`) }),
  );
  await page.goto('/policy/check/');
  await expect(page.getByRole('button', { name: 'Check it' })).toBeVisible();
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'large.docx', mimeType: 'application/octet-stream', buffer });
  await expect(page.getByRole('alert')).toContainText('more than any policy holds');
});
