import { readFile } from 'node:fs/promises';
import { type Download, expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expectAccessible } from './axe.ts';
import { answer, beginAssessment, beginDraft, expectSaved } from './steps.ts';

function chooseSector(page: Page, label: string) {
  return page.getByRole('combobox', { name: 'What do you do?' }).selectOption({ label });
}

function block(page: Page, id: string) {
  return page.locator(`[data-block="${id}"]`);
}

async function saveDocument(page: Page, format: string): Promise<Download> {
  await page.getByRole('combobox', { name: 'Format' }).selectOption({ label: format });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Save “/ }).click(),
  ]);
  return download;
}

/** The text of a Word file, as it stands in its document. */
async function wordText(download: Download): Promise<string> {
  const files = unzipSync(await readFile(await download.path()));
  const xml = new TextDecoder().decode(files['word/document.xml']);
  return xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"');
}

test('from an empty browser to a policy for Word in a handful of answers', async ({ page }) => {
  await beginDraft(page, 'Harbour “Homes” <Ltd> & Sons');
  await chooseSector(page, 'Social landlord');
  await page.getByRole('button', { name: 'Next step' }).click();
  await page.getByLabel('Telephone number and hours').fill('020 7946 0000, 9 to 5');
  await expectSaved(page);
  await expect(page.getByText(/that the text has to have/)).toHaveCount(0);
  const download = await saveDocument(page, 'Word (DOCX)');
  expect(download.suggestedFilename()).toMatch(/^Harbour-Homes-Ltd-Sons-.*\.docx$/);
  const text = await wordText(download);
  expect(text).toContain('Harbour “Homes” <Ltd> & Sons');
  expect(text).toContain('020 7946 0000, 9 to 5');
  // What the landlords' code asks, filled in by the choice of sector.
  expect(text).toContain('5 working days');
  expect(text).toContain('Housing Ombudsman');
  expect(text).toContain('Document control');
  expect(text).toContain('7.4 Acknowledgement of complaints');
});

test('a draft is held to the code that is chosen, and says DRAFT until it keeps it', async ({
  page,
}) => {
  await beginDraft(page, 'Harbour Homes');
  await chooseSector(page, 'Social landlord');
  await expect(page.getByText(/that the text has to have/)).toHaveCount(0);
  await expect(page.getByText(/^Filled in as the code: Housing Ombudsman Code 2024/)).toBeVisible();
  await page.getByRole('button', { name: /^Stages and decisions/ }).click();
  await page.getByLabel('Three: decision, review and last review').check();
  await page.getByText(/to look at before you publish/).click();
  await expect(page.getByText(/There are two stages, with none before/)).toBeVisible();
  await expect(page.getByRole('link', { name: /^Read 5\.2/ })).toHaveAttribute(
    'href',
    /standards\/housing-ombudsman-2024\/5\.2\//,
  );
  await expect(page.getByText(/things are open that the text has to have/)).toBeVisible();
  await expectSaved(page);
  const text = await wordText(await saveDocument(page, 'Word (DOCX)'));
  expect(text).toContain('DRAFT, not to be published');
  expect(text).toContain('There are two stages, with none before, between or after them.');
});

test('a block in the user’s words outlives later answers, and says that they would change it', async ({
  page,
}) => {
  await beginDraft(page, 'Harbour Homes');
  await page.getByRole('button', { name: 'Edit “Why we have this policy”' }).click();
  await page
    .getByLabel('Text of “Why we have this policy”')
    .fill('We at Harbour Homes **listen**.');
  await page.getByRole('button', { name: 'Keep the text' }).click();
  await expect(block(page, 'purpose')).toContainText('We at Harbour Homes listen.');
  await expectSaved(page);
  await page.getByLabel('What is your organisation called?', { exact: true }).fill('Quay Homes');
  await expect(block(page, 'purpose')).toContainText('Your answers have changed since');
  await expectSaved(page);
  await page.reload();
  await expect(block(page, 'purpose')).toContainText('We at Harbour Homes listen.');
  await page.getByText('Your answers have changed since').click();
  await page.getByRole('button', { name: 'Take the built text' }).click();
  await expect(block(page, 'purpose')).toContainText('everyone who works for Quay Homes');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(block(page, 'purpose')).toContainText('We at Harbour Homes listen.');
});

test('what is typed in a block comes back with its document, and is asked for before the page is left', async ({
  page,
}) => {
  await beginDraft(page, 'Harbour Homes');
  const field = page.getByLabel('Text of “Why we have this policy”');
  await page.getByRole('button', { name: 'Edit “Why we have this policy”' }).click();
  await field.fill('We listen.');
  const documents = page.getByRole('combobox', { name: 'Document', exact: true });
  await documents.selectOption({ index: 1 });
  await expect(field).toHaveCount(0);
  await documents.focus();
  await documents.selectOption({ index: 0 });
  await expect(field).toHaveValue('We listen.');
  await expect(documents).toBeFocused();
  let asked = 0;
  page.on('dialog', (dialog) => {
    asked += 1;
    void dialog.dismiss();
  });
  await page.getByRole('link', { name: 'Policy workshop' }).first().click();
  await expect.poll(() => asked).toBe(1);
  await expect(field).toHaveValue('We listen.');
  await page.getByRole('button', { name: 'Keep the text' }).click();
  await expect(block(page, 'purpose')).toContainText('We listen.');
  await expect(page.getByRole('button', { name: 'Edit “Why we have this policy”' })).toBeFocused();
  await expectSaved(page);
  await page.getByRole('link', { name: 'Policy workshop' }).first().click();
  await expect(page).toHaveURL(/\/policy\/$/);
  expect(asked).toBe(1);
});

test('a block that is only looked at while an answer changes goes on following the answers', async ({
  page,
}) => {
  await beginDraft(page, 'Harbour Homes');
  await page.getByRole('button', { name: 'Edit “Why we have this policy”' }).click();
  await page.getByLabel('What is your organisation called?', { exact: true }).fill('Quay Homes');
  await expectSaved(page);
  await page.getByRole('button', { name: 'Keep the text' }).click();
  await expect(block(page, 'purpose')).toContainText('everyone who works for Quay Homes');
  await expect(block(page, 'purpose')).not.toContainText('Your answers have changed since');
});

test('a warning leads to its question as often as it is asked', async ({ page }) => {
  await beginDraft(page, 'Harbour Homes');
  await page.getByText(/to look at before you publish/).click();
  const way = page.getByRole('button', { name: 'To the question' }).first();
  const steps = page.getByRole('navigation', { name: 'Steps' }).getByRole('button');
  await way.click();
  await expect(page.locator('.policy-question :focus')).toHaveCount(1);
  await steps.last().click();
  await expect(page.locator('#policy-step')).toBeFocused();
  await way.click();
  await expect(page.locator('.policy-question :focus')).toHaveCount(1);
});

test('“Saved” goes when something else would be saved', async ({ page }) => {
  await beginDraft(page, 'Harbour Homes');
  await saveDocument(page, 'Markdown');
  const panel = page.locator('.policy-export');
  await expect(panel.getByRole('status')).not.toBeEmpty();
  await page.getByRole('combobox', { name: 'Format' }).selectOption({ label: 'Word (DOCX)' });
  await expect(panel.getByRole('status')).toBeEmpty();
});

test('parts are added, renamed and moved, and an annex is left out', async ({ page }) => {
  await beginDraft(page, 'Harbour Homes');
  await page.getByRole('button', { name: 'Add a part' }).click();
  await page.getByLabel('Heading of “this part”').fill('Our word');
  await page.getByLabel('Text of “this part”').fill('We ring back.');
  await page.getByRole('button', { name: 'Keep the text' }).click();
  await expect(block(page, 'own1')).toContainText('We ring back.');
  await page.getByRole('button', { name: 'Move up “Our word”' }).press('Enter');
  await expect(page.locator('[data-block]').last()).toHaveAttribute('data-block', 'upkeep');
  await page.getByRole('button', { name: 'Edit “Why we have this policy”' }).click();
  await page.getByLabel('Heading of “Why we have this policy”').fill('What we want');
  await page.getByRole('button', { name: 'Keep the text' }).click();
  await page.getByLabel(/^Annex: clauses of ISO 10002/).uncheck();
  await expectSaved(page);
  await page.reload();
  await expect(block(page, 'own1')).toContainText('Our word');
  await expect(block(page, 'purpose')).toContainText('What we want');
  const text = await wordText(await saveDocument(page, 'Word (DOCX)'));
  expect(text).toContain('What we want');
  expect(text).toContain('Our word');
  expect(text).toContain('Change history');
  expect(text).not.toContain('7.4 Acknowledgement of complaints');
});

test('what was typed a moment ago is there after a reload at once', async ({ page }) => {
  await beginDraft(page, 'Harbour Homes');
  const name = page.getByLabel('What is your organisation called?', { exact: true });
  await name.fill('Harbour Homes and Gardens');
  await page.reload();
  await expect(name).toHaveValue('Harbour Homes and Gardens');
});

test('two tabs on one draft lose no answer and end equal', async ({ context, page }) => {
  await beginDraft(page, 'Harbour Homes');
  const other = await context.newPage();
  await other.goto(page.url());
  await chooseSector(page, 'Social landlord');
  await other.getByLabel('Up to 10').check();
  for (const tab of [page, other]) {
    await expectSaved(tab);
    await expect(tab.getByRole('combobox', { name: 'What do you do?' })).toHaveValue('housing');
    await expect(tab.getByLabel('Up to 10')).toBeChecked();
  }
});

test('a draft tied to an assessment points at its gaps', async ({ page }) => {
  const id = await beginAssessment(page, 'Harbour Council');
  await page.goto(`/assessment/checklist/?id=${id}#4.8`);
  await answer(page, '2a', 'Unmet');
  await answer(page, '3a', 'Unmet');
  await expectSaved(page);
  await page.goto(`/assessment/result/?id=${id}`);
  await page.getByRole('link', { name: 'Draft a policy from these gaps' }).click();
  await expect(page.getByText('starts from the gaps of “Harbour Council”')).toBeVisible();
  await page.getByRole('button', { name: 'Draft a policy' }).click();
  await expect(page.getByLabel('What is your organisation called?', { exact: true })).toHaveValue(
    'Harbour Council',
  );
  await expect(page.getByText(/The assessment has gaps in/)).toBeVisible();
});

test('a draft is saved to a file, deleted, brought back, and opened again from the file', async ({
  page,
}) => {
  await beginDraft(page, 'Harbour Homes');
  await page.goto('/policy/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save to a file: Harbour Homes' }).click(),
  ]);
  const path = test.info().outputPath('draft.policy.redress.json');
  await download.saveAs(path);
  await page.getByRole('button', { name: 'Delete: Harbour Homes' }).click();
  await expect(page.getByRole('link', { name: 'Harbour Homes' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByRole('link', { name: 'Harbour Homes' })).toBeVisible();

  await page.getByLabel('Open a saved draft').setInputFiles(path);
  await page.getByRole('button', { name: 'Keep both' }).click();
  await expect(page.getByRole('link', { name: 'Harbour Homes' })).toHaveCount(2);
  await page.getByLabel('Open a saved draft').setInputFiles({
    name: 'assessment.redress.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"redress-assessment","version":3}'),
  });
  await expect(page.getByRole('alert')).toContainText('Open assessments on the assessments page');
});

test('all documents are saved in one zip, in Chinese too', async ({ page }) => {
  await page.goto('/zh/policy/');
  await page.getByRole('button', { name: '起草制度' }).click();
  await page.getByRole('textbox').first().fill('清河供水公司');
  await page.getByLabel('格式').selectOption({ label: 'Markdown' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存全部文件（zip）' }).click(),
  ]);
  const files = unzipSync(await readFile(await download.path()));
  expect(Object.keys(files)).toHaveLength(8);
  for (const bytes of Object.values(files))
    expect(new TextDecoder().decode(bytes)).toContain('清河供水公司');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a draft in use is accessible and fits a telephone, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    await beginDraft(page, 'Harbour Homes');
    for (const view of ['Questions', 'Text']) {
      await page.getByRole('button', { name: view, exact: true }).click();
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    }
  });
}
