import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { readPdfPages } from './read-pdf.ts';
import {
  answer,
  beginAssessment,
  expectSaved,
  fillAndLeave,
  openClause,
  storedRecord,
} from './steps.ts';

test('evidence is recorded from a criterion, counts on its day, and leads back', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Evidence');
  await openClause(page, id, '7.4');
  await answer(page, '3a', 'Met');
  await page.goto(`/assessment/evidence/?id=${id}&criterion=iso-10002-2018/7.4/3a`);
  await expect(page.getByText('Nothing is recorded yet for this criterion.')).toBeVisible();
  await page.getByRole('button', { name: 'Add evidence' }).click();
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByRole('alert')).toContainText('Title: Give it a title.');
  await expect(page.getByLabel('Title', { exact: true })).toBeFocused();
  await page.keyboard.type('Register <b>export</b>');
  await page.getByLabel('Date', { exact: true }).fill('');
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByText('E1 no date, so it does not count')).toBeVisible();
  await page.getByRole('button', { name: 'Change E1' }).click();
  await page.getByLabel('Date', { exact: true }).fill('2026-11-20');
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByText('so it does not count')).toHaveCount(0);
  await expect(page.getByText('Register <b>export</b>')).toBeVisible();
  await expectSaved(page);
  await page.getByRole('link', { name: 'Back to the criterion' }).click();
  const criterion = page.locator('[data-criterion="iso-10002-2018/7.4/3a"]');
  await expect(criterion).toContainText('1 piece of evidence');
  await expect(criterion.getByRole('radio', { name: 'Met', exact: true })).toBeFocused();

  await page.goto(`/assessment/evidence/?id=${id}`);
  await page.getByRole('link', { name: '7.4 3a', exact: true }).click();
  await expect(criterion.getByRole('radio', { name: 'Met', exact: true })).toBeFocused();
});

/** Records a dated piece of evidence on no criterion. */
async function addEvidence(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Add evidence' }).click();
  await page.getByLabel('Title', { exact: true }).fill(title);
  await page.getByLabel('Date', { exact: true }).fill('2026-11-20');
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
}

test('the number of an entry outlasts the removal of others, and two tabs give two', async ({
  context,
  page,
}) => {
  const id = await beginAssessment(page, 'Numbers');
  await page.goto(`/assessment/evidence/?id=${id}`);
  for (const title of ['First', 'Second']) await addEvidence(page, title);
  await page.getByRole('button', { name: 'Remove E1' }).click();
  await expect(page.getByRole('heading', { name: 'E2 Second' })).toBeVisible();
  await expectSaved(page);

  const other = await context.newPage();
  await other.goto(`/assessment/evidence/?id=${id}`);
  await expect(other.getByRole('heading', { name: 'E2 Second' })).toBeVisible();
  await Promise.all([addEvidence(page, 'Left'), addEvidence(other, 'Right')]);
  for (const tab of [page, other]) {
    await expect(tab.getByRole('heading', { name: /^E3 (Left|Right)$/ })).toBeVisible();
    await expect(tab.getByRole('heading', { name: /^E4 (Left|Right)$/ })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Remove E2' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('E2 Second');
});

/** Writes a finding on 7.4 that the auditor grades, and an action on it that is overdue. */
async function writeFinding(page: Page, id: string): Promise<void> {
  await page.goto(`/assessment/findings/?id=${id}#7.4`);
  await page.getByRole('button', { name: 'Write a finding' }).click();
  await page.getByLabel('What was seen').fill('Nine acknowledgements left late.');
  await page.getByLabel('Seen in').fill('31');
  await page.getByLabel('of so many looked at').fill('30');
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByRole('alert')).toContainText('More were found than looked at');
  await expect(page.getByLabel('Seen in')).toBeFocused();
  await page.getByLabel('Seen in').fill('9');
  await page.getByLabel('Grade', { exact: true }).selectOption('Major gap');
  await page.getByLabel('Why otherwise').fill('It was found last year too.');
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(
    page.getByText('Major gap (by the auditor: It was found last year too.)'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Add an action' }).click();
  await page.getByLabel('Corrective action').fill('Name a deputy.');
  await page.getByLabel('Due', { exact: true }).fill('2020-01-31');
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByRole('article').getByText('overdue')).toBeVisible();
  await expectSaved(page);
}

test('a finding is built, graded otherwise with a reason, acted upon, and printed', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Findings');
  await openClause(page, id, '7.4');
  await answer(page, '2a', 'Unmet');
  await expectSaved(page);
  await writeFinding(page, id);

  await page.getByRole('button', { name: 'Remove F1' }).click();
  await expect(page.getByText('No finding is written yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Name a deputy.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove A1' })).toBeVisible();
  await expectSaved(page);

  const calendar = page.getByRole('button', { name: 'Calendar file' });
  const [file] = await Promise.all([page.waitForEvent('download'), calendar.click()]);
  expect(await readFile(await file.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20200131');

  await page.goto(`/assessment/report/?id=${id}`);
  await expect(page.getByText('1 action has no owner.')).toBeVisible();
  await expect(page.getByText('1 action is overdue.')).toBeVisible();
  await page.getByRole('button', { name: 'Make the report' }).click();
  const save = page.getByRole('link', { name: 'Save the PDF' });
  await expect(save).toBeVisible({ timeout: 60_000 });
  const [pdf] = await Promise.all([page.waitForEvent('download'), save.click()]);
  const text = (await readPdfPages(await readFile(await pdf.path()))).join(' ');
  expect(text).toContain('Nine acknowledgements left late.');
  expect(text).toContain('major gap, set by the auditor: It was found last year too.');
  expect(text).toContain('Name a deputy.');
});

test('what stands open is listed before an assessment is made final as before its report', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Open');
  const remarks = page.locator('.preflight li');
  await page.goto(`/assessment/report/?id=${id}`);
  await expect(remarks.first()).toContainText('No lead assessor');
  const shown = await remarks.allTextContents();
  await page.goto(`/assessment/sign-off/?id=${id}`);
  await expect(remarks).toHaveText(shown);
  await expect(remarks.getByRole('link', { name: 'Show' }).first()).toHaveAttribute(
    'href',
    /checklist/,
  );
});

test('a final assessment is read until it is reopened with a reason, and its history names who', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Final');
  await page.goto(`/assessment/sign-off/?id=${id}`);
  await page.getByLabel('Your name on this device').fill('Helen Marsh');
  await openClause(page, id, '7.4');
  await answer(page, '3a', 'Partly');
  await expectSaved(page);
  await page.goto(`/assessment/sign-off/?id=${id}`);
  await page.getByRole('button', { name: 'Make it final' }).click();
  await expect(page.getByRole('alert')).toContainText('Say who prepared it first');
  await page.getByRole('group', { name: 'Prepared by' }).getByLabel('Name').fill('H. Marsh');
  await page.getByRole('button', { name: 'Make it final' }).click();
  await expect(page.getByText('The content is what was made final.')).toBeVisible();
  await expect(page.getByRole('row', { name: /7\.4 3a Partly .* Helen Marsh/ })).toBeVisible();
  await expectSaved(page);
  const before = await storedRecord(page, id);

  await openClause(page, id, '7.4');
  await expect(page.getByText('This assessment is final')).toBeVisible();
  const choice = page
    .locator('[data-criterion="iso-10002-2018/7.4/3a"]')
    .getByRole('radio')
    .first();
  await expect(choice).toBeDisabled();
  await page.keyboard.press('j');
  await page.keyboard.press('1');
  expect(await storedRecord(page, id)).toEqual(before);

  await page.goto(`/assessment/sign-off/?id=${id}`);
  await page.getByLabel('Why is it reopened?').fill('One answer was of last year.');
  await page.getByRole('button', { name: 'Reopen it' }).click();
  await expect(page.getByText(/Reopened .* One answer was of last year\./)).toBeVisible();
  await openClause(page, id, '7.4');
  await answer(page, '3a', 'Met');
  await expectSaved(page);
});

test('complaints are pasted from a spreadsheet, counted, and offered as evidence', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Sample');
  await page.goto(`/assessment/complaint-files/?id=${id}`);
  await page.getByRole('button', { name: 'Begin a sample' }).click();
  await fillAndLeave(page.getByLabel('Complaints in the period'), '412');
  await expect(page.getByText('25 are usual for so many.')).toBeVisible();
  await page.getByLabel('Size').fill('3');
  await fillAndLeave(page.getByLabel('Seed'), '17');
  await expect(page.getByText(/Rows of the register to take.* Seed 17\./)).toBeVisible();
  await fillAndLeave(page.getByLabel('Acknowledgement within (days)'), '3');
  const rows = [
    'Number\tReceipt\tTracking\tAcknowledgement',
    '2026-01\t2026-06-01\ty\t2026-06-02',
    '2026-02\t2026-06-01\tx\t2026-06-30',
    '2026-03\t2026-06-01\t-\tsoon',
  ].join('\n');
  await page.getByRole('heading', { name: 'Complaints', exact: true }).evaluate((heading, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    heading.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, rows);
  await page.getByRole('button', { name: 'Add the complaints (3)' }).click();
  await expect(page.getByLabel('Number')).toHaveCount(3);
  const acknowledged = page.getByRole('row', { name: /^Acknowledgement 2 0 0/ });
  await expect(acknowledged).toContainText('33% (1 of 3 due within 3)');
  const cell = page.getByLabel('Acknowledgement of 2026-03');
  await expect(cell).toHaveValue('soon');
  await expect(page.getByText('Not readable')).toBeVisible();
  await cell.fill('3.6.2026');
  await cell.press('Tab');
  await expect(page.getByText('67% (2 of 3 due within 3)')).toBeVisible();
  await expectSaved(page);
  await page.getByRole('button', { name: 'Record as evidence' }).click();
  await expect(page.getByText('3 complaints looked at, of 412 in the period')).toBeVisible();
  await expect(page.getByText('Tracking: on file in 1, missing in 1.')).toBeVisible();
});

/** Begins a sample of 12 from 400 complaints in two strata. */
async function beginStrata(page: Page, id: string): Promise<void> {
  await page.goto(`/assessment/complaint-files/?id=${id}`);
  await page.getByRole('button', { name: 'Begin a sample' }).click();
  await page.getByLabel('Complaints in the period').fill('400');
  await page.getByLabel('How it is drawn').selectOption('Stratified random');
  await page.getByLabel('Size').fill('12');
  await fillAndLeave(page.getByLabel('Seed'), '17');
  for (const [number, name, population] of [
    [1, 'E-mail', '300'],
    [2, 'Telephone', '90'],
  ] as const) {
    await page.getByRole('button', { name: 'Add a stratum' }).click();
    await page.getByLabel(`Stratum ${number}`, { exact: true }).fill(name);
    await fillAndLeave(page.getByLabel(`Complaints in stratum ${number}`), population);
  }
  await expect(page.getByText('The strata hold 390 complaints, the period 400')).toBeVisible();
  await fillAndLeave(page.getByLabel('Complaints in stratum 2'), '100');
  await expect(page.getByText('The strata hold')).toHaveCount(0);
}

test('strata are drawn and counted one by one, on a telephone too', async ({ page }) => {
  const id = await beginAssessment(page, 'Strata');
  await beginStrata(page, id);
  await expect(page.getByText(/E-mail: 9 of 300, seed 17\. Rows/)).toBeVisible();
  await expect(page.getByText(/Telephone: 3 of 100, seed 18\. Rows/)).toBeVisible();
  await page.getByRole('button', { name: 'Add a complaint' }).click();
  await page.getByLabel('Stratum of 1').selectOption('Telephone');
  await page.getByLabel('Tracking of 1').fill('x');
  await page.getByLabel('Tracking of 1').press('Tab');
  const telephone = page.locator('tbody', { hasText: 'Telephone (1)' });
  await expect(telephone.getByRole('row', { name: /^Tracking 0 1 0/ })).toBeVisible();

  await page.setViewportSize({ width: 390, height: 844 });
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess).toBeLessThanOrEqual(0);
  await expectAccessible(page);
});

test('a choice by judgement is asked for its reason, which the evidence names', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Judgement');
  await page.goto(`/assessment/complaint-files/?id=${id}`);
  await page.getByRole('button', { name: 'Begin a sample' }).click();
  await page.getByLabel('How it is drawn').selectOption('Judgement-based');
  await expect(page.getByText('Give the reason')).toBeVisible();
  await page.getByLabel('Why these were chosen').fill('The gravest one.');
  await expect(page.getByText('Give the reason')).toHaveCount(0);
  await page.getByRole('button', { name: 'Add a complaint' }).click();
  await expectSaved(page);
  await page.getByRole('button', { name: 'Record as evidence' }).click();
  await expect(page.getByText('Chosen because: The gravest one.')).toBeVisible();
});
