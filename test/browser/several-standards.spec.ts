import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { readPdfPages } from './read-pdf.ts';
import { answer, expectSaved, storedRecord } from './steps.ts';

/** Begins an assessment against the named standards, the first one beside ISO 10002. */
async function begin(page: Page, organisation: string, ...standards: readonly string[]) {
  await page.goto('/start/');
  await page.getByLabel('Organisation', { exact: true }).fill(organisation);
  await page.getByText('Standards: ISO 10002:2018').click();
  for (const name of standards) await page.getByLabel(name, { exact: true }).check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.waitForURL(/checklist\/\?id=/);
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { name: 'Settings of the assessment' })).toBeVisible();
  return new URL(page.url()).searchParams.get('id') ?? '';
}

test('a question of two standards is asked once and counts in both, each with its report', async ({
  page,
}) => {
  const id = await begin(page, 'Two standards', 'Housing Ombudsman Code 2024');
  await expect(
    page.getByText(/^\d+ questions in all, each asked once; \d+ of them count for more than one/),
  ).toBeVisible();
  await page.goto(`/assessment/checklist/?id=${id}#4.5`);
  await answer(page, '3e', 'Met');
  await page.getByRole('link', { name: 'Housing Ombudsman Code 2024' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Definition of a complaint');

  const shared = page.locator('[data-asked="iso-10002-2018/4.5/3e"]');
  await expect(shared).toContainText('Met');
  await expect(page.locator('[data-criterion="iso-10002-2018/4.5/3e"]')).toHaveCount(0);
  await answer(page, 'a', 'Met');
  await answer(page, 'b', 'Met');
  await expect(page.locator('#clause-score')).toContainText('Complies');
  await expectSaved(page);

  await shared.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Accessibility');
  await page.goto(`/assessment/result/?id=${id}`);
  await expect(page.getByRole('row', { name: /Housing Ombudsman/ })).toContainText(
    '1 of 48 provisions complied with',
  );
  await page.getByRole('link', { name: 'Housing Ombudsman Code 2024' }).click();
  await expect(page.getByText('clauses were looked at')).toBeVisible();

  await page.goto(`/assessment/report/?id=${id}`);
  await page.getByText('Choose the chapters').click();
  await page.getByLabel('The regulator’s table').check();
  await page.getByRole('button', { name: 'Make the report' }).click();
  const save = page.getByRole('link', { name: 'Save the PDF' });
  await expect(save).toBeVisible({ timeout: 60_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  const text = (await readPdfPages(await readFile(await download.path()))).join(' ');
  expect(text).toContain('Summary of all standards');
  expect(text).toContain('Housing Ombudsman Code 2024: Self-assessment for publication');
  expect(text).toContain('ISO 10002:2018: Gaps by grade and priority');
});

test('choosing says how many questions there are, before and after the beginning', async ({
  page,
}) => {
  await page.goto('/start/');
  await expect(page.getByText(/questions in all/)).toHaveCount(0);
  await page.getByText('Standards: ISO 10002:2018').click();
  await page.getByLabel('BS 8543:2015', { exact: true }).check();
  const count = page.getByText(/^\d+ questions in all, each asked once; \d+ of them count/);
  const sentence = (await count.textContent()) ?? '';
  await page.getByLabel('Organisation', { exact: true }).fill('Two at once');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.waitForURL(/checklist\/\?id=/);
  await page.getByRole('link', { name: 'Settings' }).click();

  await expect(page.getByText(sentence)).toBeVisible();
});

test('one standard binds while the other stays guidance, and each result says so', async ({
  page,
}) => {
  const id = await begin(page, 'Two uses', 'BS 8600:1999');
  const binding = page.getByLabel('Use of BS 8600:1999', { exact: true });
  await binding.selectOption('Adopted as a binding criterion');
  await expectSaved(page);
  await page.reload();
  await expect(binding).toHaveValue('criterion');
  await expect(page.getByLabel('Use of ISO 10002:2018', { exact: true })).toHaveValue('guidance');

  await page.goto(`/assessment/result/?id=${id}`);
  await page.getByRole('link', { name: 'BS 8600:1999' }).click();
  await expect(page.getByRole('heading', { name: /^Nonconformities and/ })).toBeVisible();
  await page.getByRole('link', { name: 'ISO 10002:2018' }).click();
  await expect(page.getByRole('heading', { name: /^Gaps by grade and priority/ })).toBeVisible();

  await page.goto(`/assessment/settings/?id=${id}`);
  await page.getByLabel('ISO 10002:2018', { exact: true }).uncheck();
  await page.getByRole('radio', { name: 'As guidance' }).check();
  await expectSaved(page);
  expect(await storedRecord(page, id)).toMatchObject({
    mode: 'guidance',
    standards: [{ id: 'bs-8600-1999' }],
  });
});

test('a standard taken away keeps its answers, and the last one stays', async ({ page }) => {
  const id = await begin(page, 'One less', 'FCA DISP 1');
  await page.goto(`/assessment/checklist/?id=${id}#7.4`);
  await answer(page, '3a', 'Partly');
  await expectSaved(page);
  await page.goto(`/assessment/settings/?id=${id}`);
  await page.getByLabel('ISO 10002:2018', { exact: true }).uncheck();
  const last = page.getByLabel('FCA DISP 1', { exact: true });
  await last.press('Space');
  await expect(last).toBeChecked();
  await expect(page.getByText('An assessment needs at least one')).toBeVisible();
  await expect(page.getByText('ISO 10002:2018 is removed. Its answers are kept')).toBeVisible();
  await expectSaved(page);

  const record = await storedRecord(page, id);
  expect(record).toMatchObject({
    standards: [{ id: 'fca-disp-1' }],
    answers: { 'iso-10002-2018/7.4/3a': { value: 'partly' } },
  });
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByLabel('ISO 10002:2018', { exact: true })).toBeChecked();
  await expect(page.getByLabel('ISO 10002:2018', { exact: true })).toBeFocused();
  await expect(page.getByText('Order in the checklist: ISO 10002:2018 → FCA DISP 1')).toBeVisible();
});

test('the list shows the level where one standard has levels, else the compliance', async ({
  page,
}) => {
  const id = await begin(page, 'Code before levels', 'FCA DISP 1');
  const row = page.locator('.assessment-list li', { hasText: 'Code before levels' });
  await page.getByLabel('ISO 10002:2018', { exact: true }).uncheck();
  await expectSaved(page);
  await page.goto('/assessments/');
  await expect(row).toContainText('0 of 17 complied with');
  await expect(row).toContainText('FCA DISP 1');

  await page.goto(`/assessment/settings/?id=${id}`);
  await page.getByLabel('BS 8600:1999', { exact: true }).check();
  await expectSaved(page);
  await page.goto('/assessments/');
  await expect(row).toContainText('index 1.00');
  await expect(row).toContainText('FCA DISP 1 and BS 8600:1999');
});

test('a standard from a file is shown before it is stored, walked, and travels with the file', async ({
  page,
}) => {
  const id = await begin(page, 'Own standard');
  const response = await page.request.get('/examples/own-standard.yaml');
  const buffer = await response.body();
  await page
    .getByLabel('Load a standard')
    .setInputFiles({ name: 'charter.yaml', mimeType: 'application/yaml', buffer });
  await expect(page.getByText('Areas: Answers. Clauses: 2. Criteria: 3.')).toBeVisible();
  expect(await storedRecord(page, id)).toMatchObject({ ownStandards: [] });
  await page.getByRole('button', { name: 'Use this standard' }).click();
  await expectSaved(page);

  await page.goto(`/assessment/checklist/?id=${id}#harbour-charter/2`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A named person');
  await answer(page, 'a', 'Unmet');
  await expect(page.locator('#clause-score')).toContainText('Does not comply');
  await page.goto(`/assessment/checklist/?id=${id}#harbour-charter/1`);
  await page.getByRole('button', { name: 'Guidance' }).click();
  await expect(page.getByText('The charter promises an answer in ten working days.')).toBeVisible();

  await page.goto(`/assessment/settings/?id=${id}`);
  await page
    .getByLabel('Load a standard')
    .setInputFiles({ name: 'charter.yaml', mimeType: 'application/yaml', buffer });
  await expect(page.getByText('It takes the place of the one loaded before')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Take Harbour charter out' }).click();
  await expectSaved(page);
  expect(await storedRecord(page, id)).toMatchObject({
    standards: [{ id: 'iso-10002-2018' }],
    ownStandards: [],
    answers: { 'harbour-charter/2/a': { value: 'unmet' } },
  });
  await expect(page.getByRole('button', { name: 'Bring it back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Harbour charter', { exact: true })).toBeChecked();
});

test('without a connection a file is not read, which is said, and can be loaded later', async ({
  page,
}) => {
  await begin(page, 'No connection');
  const response = await page.request.get('/examples/own-standard.yaml');
  const file = { name: 'c.yaml', mimeType: 'application/yaml', buffer: await response.body() };
  await page.route('**/guidance.json', (route) => route.abort());
  await page.getByLabel('Load a standard').setInputFiles(file);
  await expect(page.getByText('The parts needed to read the file could not be')).toBeVisible();

  await page.unroute('**/guidance.json');
  await page.getByLabel('Load a standard').setInputFiles(file);
  await expect(page.getByRole('button', { name: 'Use this standard' })).toBeVisible();
});

test('a file that is no standard is refused line by line, and nothing is stored', async ({
  page,
}) => {
  const id = await begin(page, 'Bad file');
  const before = await storedRecord(page, id);
  const response = await page.request.get('/examples/own-standard.yaml');
  const text = (await response.text()).replace('weight: 3', 'weight: 9');
  await page.getByLabel('Load a standard').setInputFiles({
    name: 'bad.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from(text),
  });

  await expect(page.getByRole('alert')).toContainText('“bad.yaml” cannot be used as a standard');
  await expect(page.getByRole('alert')).toContainText(/Line \d+: weight is not a weight/);
  expect(await storedRecord(page, id)).toEqual(before);
});

test('a standard that takes too long to read is ended with a sentence, and the page goes on', async ({
  page,
}) => {
  await page.clock.install();
  await page.route('**/_astro/read-own-standard*', () => undefined);
  await begin(page, 'Slow standard');
  const asked = page.waitForRequest('**/_astro/read-own-standard*');
  await page.getByLabel('Load a standard').setInputFiles({
    name: 'slow.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from('name: Charter'),
  });
  await asked;
  await page.getByLabel('Name in your list').fill('Still there');
  await page.clock.fastForward(61_000);
  await expect(page.getByRole('alert')).toContainText('takes too long to read');
  await expect(page.getByLabel('Name in your list')).toHaveValue('Still there');
});

test('on the Chinese site what is wrong with a file of a standard is said in Chinese', async ({
  page,
}) => {
  const id = await begin(page, 'Chinese sentences');
  const response = await page.request.get('/examples/own-standard.yaml');
  const text = (await response.text()).replace('weight: 3', 'weight: 9');
  await page.goto(`/zh/assessment/settings/?id=${id}`);
  await page.getByLabel('载入标准').setInputFiles({
    name: 'bad.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from(text),
  });

  await expect(page.getByRole('alert')).toContainText('“bad.yaml”不能作为标准使用');
  await expect(page.getByRole('alert')).toContainText('第21行：weight：不是权重，请填写1、2或3');
});

test('a criterion is left out with a reason, one is added, and the walk follows', async ({
  page,
}) => {
  const id = await begin(page, 'Tailored');
  await page.goto(`/assessment/tailoring/?id=${id}#7.4`);
  await expect(page.getByRole('heading', { name: /7\.4/ })).toBeVisible();
  await expect(page.getByText('Nothing is tailored yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Leave out (5a)' }).click();
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Give the reason');
  await expect(page.getByLabel('Why it is left out')).toBeFocused();
  await page.keyboard.type('There is nobody to compare with.');
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page.getByText('Left out: There is nobody to compare with.')).toBeVisible();

  await page.getByRole('button', { name: 'Add a criterion' }).click();
  await page.getByLabel('Statement').fill('Pilots hear by radio <b>within the hour</b>.');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expectSaved(page);

  await page.goto(`/assessment/checklist/?id=${id}#7.4`);
  await expect(page.getByText('Pilots hear by radio <b>within the hour</b>.')).toBeVisible();
  await expect(page.locator('[data-criterion="iso-10002-2018/7.4/5a"]')).toHaveCount(0);
  await answer(page, '+1', 'Met');
  await expectSaved(page);

  await page.goto(`/assessment/tailoring/?id=${id}#7.4`);
  await page.getByRole('button', { name: 'Ask it again (5a)' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Left out: There is nobody to compare with.')).toBeVisible();
});

test('tailoring by keyboard alone: the focus is never lost', async ({ page }) => {
  const id = await begin(page, 'Keyboard');
  await page.goto(`/assessment/tailoring/?id=${id}#7.4`);
  const leaveOut = page.getByRole('button', { name: 'Leave out (5a)' });
  await leaveOut.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Why it is left out')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(leaveOut).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('No peers.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Change the reason (5a)' })).toBeFocused();

  await page.getByRole('button', { name: 'Add a criterion' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('A duty officer rings back.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Name a duty officer.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: 'rings back' })).toBeFocused();
  await expectSaved(page);
  expect(await storedRecord(page, id)).toMatchObject({
    tailoring: {
      leftOut: { 'iso-10002-2018/7.4/5a': { reason: 'No peers.' } },
      ownCriteria: { 'iso-10002-2018/7.4/own-1': { rung: 4, action: 'Name a duty officer.' } },
    },
  });

  await page.getByLabel('Clause').selectOption({ index: 0 });
  await page
    .getByRole('row', { name: /No peers/ })
    .getByRole('link')
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /7\.4/ })).toBeFocused();
});
