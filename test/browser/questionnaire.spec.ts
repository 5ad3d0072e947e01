import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const SHEET = 'xl/worksheets/sheet1.xml';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook in which somebody has typed into a cell that was to be filled in. */
async function typedInto(path: string, cell: string, text: string): Promise<Buffer> {
  const parts = unzipSync(await readFile(path));
  const sheet = strFromU8(parts[SHEET] ?? new Uint8Array());
  const typed = `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const filled = sheet.replace(new RegExp(`<c r="${cell}"[^>]*/>`), typed);
  return Buffer.from(zipSync({ ...parts, [SHEET]: strToU8(filled) }));
}

test('a questionnaire goes out, comes back beside what stands here, is taken and taken back', async ({
  page,
}) => {
  await page.goto('/assessment/report/?sample');
  await page.getByText('Questionnaires and workbooks, out and back').click();
  await page.locator('.clause-ticks input').first().check();
  await page.getByLabel('For whom').fill('Anna Lee');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the questionnaire' }).click();
  const buffer = await typedInto(await (await download).path(), 'C5', 'Unknown');
  await expect(page.getByRole('row', { name: /Anna Lee/ })).toContainText('Out');

  const choose = page.getByLabel('Choose a file');
  const back = { name: 'back.xlsx', mimeType: XLSX, buffer };
  await choose.setInputFiles(back);
  await expect(page.getByLabel('Filled in by')).toHaveValue('Anna Lee');
  const row = page.locator('.returned-rows tbody tr');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('Unknown');
  await expect(row.getByRole('checkbox')).not.toBeChecked();
  await row.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Take 1 row' }).click();
  await expect(page.getByText('1 row is taken.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Anna Lee/ })).toContainText('Back on');

  await choose.setInputFiles(back);
  await expect(page.getByText('Nothing in it differs')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await choose.setInputFiles(back);
  await expect(row).toHaveCount(1);
  await expect(page.getByRole('row', { name: /Anna Lee.*Out/ })).toBeVisible();
});

test('a group that was promised anonymity answers apart: no name, no row, no level, and alone it is not shown', async ({
  page,
}) => {
  await page.goto('/assessment/report/?sample');
  await page.getByText('Questionnaires and workbooks, out and back').click();
  await page.locator('.clause-ticks input').first().check();
  await page.getByLabel('View of a group').fill('Front line');
  await page.getByLabel('Anonymity is promised').check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the questionnaire' }).click();
  const path = await (await download).path();

  // The first statement stands below the title, the lead, the promise, the group and the headings.
  const buffer = await typedInto(path, 'C6', 'Unmet');
  const back = { name: 'back.xlsx', mimeType: XLSX, buffer };
  await page.getByLabel('Choose a file').setInputFiles(back);
  await expect(page.getByText('1 statement is answered.')).toBeVisible();
  await expect(page.locator('.returned-rows')).toHaveCount(0);
  await expect(page.getByLabel('Filled in by')).toHaveCount(0);
  await page.getByRole('button', { name: 'Take as a view of Front line' }).click();

  const views = page.getByRole('region', { name: 'Perspectives of the groups asked' });
  await expect(views).toContainText('Anonymity was promised to Front line.');
  await expect(views.getByRole('row', { name: /Front line/ })).toContainText('1');
  await expect(views.getByText('Clause by clause')).toHaveCount(0);
});

/** A part in which somebody wrote down a finding and what is to be done about it. */
function planned(buffer: Buffer): Buffer {
  const part = JSON.parse(buffer.toString('utf8'));
  const [clauseId] = part.part.clauses;
  const findings = { q1: { clauseId, evidence: [], condition: 'Late by a week.' } };
  const actions = { r1: { findingId: 'q1', status: 'open', correctiveAction: 'A second desk.' } };
  return Buffer.from(JSON.stringify({ ...part, findings, actions }));
}

test('a part that is handed out as a file is walked alone by whoever opens it, and its plan comes back', async ({
  page,
  browser,
}) => {
  await page.goto('/assessment/report/?sample');
  await page.getByText('Questionnaires and workbooks, out and back').click();
  await page.locator('.clause-ticks input').first().check();
  await page.getByLabel('For whom').fill('Anna Lee');
  await page.getByLabel('File for this tool').check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the questionnaire' }).click();
  const handedOut = await download;
  const buffer = await readFile(await handedOut.path());

  const other = await (await browser.newContext()).newPage();
  await other.goto('/assessments/');
  await other
    .locator('input[type="file"]')
    .setInputFiles({ name: handedOut.suggestedFilename(), mimeType: 'application/json', buffer });
  await other.getByRole('button', { name: 'Add it to the list' }).click();
  await other.getByRole('link', { name: /^Part of Riverside Water/ }).click();
  await other.getByRole('link', { name: /^Checklist/ }).click();
  await expect(other.locator('.criterion').first()).toBeVisible();
  const { clauses } = JSON.parse(buffer.toString('utf8')).part;
  await expect(other.locator('.clauses .clause-number')).toHaveCount(clauses.length);
  await other.context().close();

  const back = { name: 'part.json', mimeType: 'application/json', buffer: planned(buffer) };
  await page.getByLabel('Choose a file').setInputFiles(back);
  const action = page.getByRole('row', { name: /New action.+A second desk/ });
  await page.getByRole('button', { name: 'Tick none' }).click();
  await action.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Take 2 rows' }).click();
  await page.getByLabel('Choose a file').setInputFiles(back);
  await expect(page.getByText('Nothing in it differs')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByLabel('Choose a file').setInputFiles(back);
  await expect(action).toBeVisible();
});
