import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { readPdfPages } from './read-pdf.ts';
import { beginAssessment, expectSaved, fillAndLeave } from './steps.ts';

const CLAUSE = '7.4 Acknowledgement of complaints';

/** Plans an opening meeting that was held and an interview at the desk. */
async function planSessions(page: Page): Promise<void> {
  const keep = page.getByRole('button', { name: 'Keep' });
  await page.getByRole('button', { name: 'Add a meeting or interview' }).click();
  await page.getByLabel('What', { exact: true }).selectOption('Opening meeting');
  await page.getByLabel('Who was there').fill('Quality manager');
  await page.getByLabel('What was said').fill('Scope and days agreed.');
  await keep.click();
  await page.getByRole('button', { name: 'Add a meeting or interview' }).click();
  await page.getByLabel('Role', { exact: true }).selectOption('Front-line staff');
  await page.getByLabel('Day', { exact: true }).fill('2026-11-24');
  await page.getByLabel('Whom', { exact: true }).fill('Desk');
  await page.getByLabel('Add a clause').selectOption({ label: CLAUSE });
  await keep.click();
  await expect(page.getByText('24 November 2026 · Desk · 7.4')).toBeVisible();
}

/** Writes down what was said, and makes it evidence of one criterion. */
async function holdInterview(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Ask the questions' }).click();
  const question = page.getByLabel(/^Draw 30 complaints from the register/);
  await question.fill('Nine of thirty left late.');
  await page.getByRole('checkbox', { name: /^3a/ }).check();
  await page.getByRole('button', { name: 'Make it evidence' }).click();
  await expect(page.getByRole('link', { name: 'Evidence E1' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to the plan' }).click();
}

/** Writes a finding of nine in thirty and an action, which is found not to work. */
async function followUp(page: Page): Promise<void> {
  const keep = page.getByRole('button', { name: 'Keep' });
  await page.getByRole('link', { name: /^Findings/ }).click();
  await page.getByRole('button', { name: 'Write a finding' }).click();
  await page.getByLabel('Clause', { exact: true }).selectOption({ label: CLAUSE });
  await page.getByLabel('What was seen').fill('Acknowledgements leave late.');
  await page.getByLabel('Seen in').fill('9');
  await page.getByLabel('of so many looked at').fill('30');
  await keep.click();
  await page.getByRole('button', { name: 'Add an action' }).click();
  await page.getByLabel('Corrective action').fill('Name a deputy.');
  await page.getByLabel('Status', { exact: true }).selectOption('Carried out');
  await page.getByLabel('Verdict on the effect').selectOption({ index: 2 });
  await keep.click();
  await expect(page.getByRole('alert')).toContainText('Choose the evidence that shows it.');
  await page.getByLabel('Verified by', { exact: true }).fill('Bo Lind');
  await page.getByLabel('Verified on', { exact: true }).fill('2027-03-01');
  await page.getByRole('checkbox', { name: /^E1/ }).check();
  await keep.click();
  await expect(page.getByText('Reopened: no effect').first()).toBeVisible();
}

/** The closing report as text. */
async function closingReport(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Report', exact: true }).click();
  await page.getByLabel('Edition').selectOption('Closing report');
  await page.getByRole('button', { name: 'Make the report' }).click();
  const save = page.getByRole('link', { name: 'Save the PDF' });
  await expect(save).toBeVisible({ timeout: 60_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  return (await readPdfPages(await readFile(await download.path()))).join(' ');
}

test('an audit is planned, asked, judged, closed and followed up', async ({ page }) => {
  const id = await beginAssessment(page, 'Harbour Council');
  await page.goto(`/assessment/plan/?id=${id}`);
  await page.getByLabel('Kind of audit').first().selectOption({ index: 2 });
  await page.getByLabel('Objectives', { exact: true }).fill('Whether promises are kept.');
  await planSessions(page);
  await expectAccessible(page);
  await holdInterview(page);
  await page.getByLabel('Were the objectives met?').selectOption('In part');
  await page.getByLabel('What of the plan was not covered, and why').fill('The night desk.');
  await fillAndLeave(page.getByLabel('Follow-up on', { exact: true }), '2027-03-01');
  await followUp(page);
  await expectSaved(page);

  const text = await closingReport(page);
  for (const said of [
    'Second-party audit',
    'Objectives met: In part',
    'The night desk.',
    'Scope and days agreed.',
    'Extent: 9 of 30',
    'Not effective, reopened: Bo Lind; 1 March 2027; E1',
  ])
    expect(text).toContain(said);
});
