import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { readStandards } from '#build/read-content.ts';
import { parseAssessmentFile } from '#core/assessment/parse-assessment.ts';
import { allClauses, clauseLabel } from '#core/catalogue/catalogue.ts';
import { findGaps } from '#core/gap/find-gaps.ts';
import { toFigure } from '#core/scoring/fraction.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { readPdfPages } from './read-pdf.ts';
import { expectSaved } from './steps.ts';

const ORGANISATION = 'Łódź Water & <b>Sewerage</b> Việt 市民热线';
const NOTE = 'Seen: register of May, 30 of 412 files; the naïve “yes” of façade notes.';

const [standard] = readStandards();
if (standard === undefined) throw new Error('No standard to walk.');
const { catalogue } = standard;
const criteria = allClauses(catalogue).flatMap((clause) => clause.criteria);

/** Mostly met low down, mixed above: the same on every run. */
function keyFor(position: number): string {
  const rung = criteria[position]?.rung ?? 2;
  if (rung === 2) return position % 11 === 0 ? '2' : '1';
  return ['1', '1', '3', '2', '1', '5', '3'][position % 7] ?? '1';
}

/** Answers the criteria from one place to another: "next open", then the answer's digit. */
async function answerByKeyboard(page: Page, from: number, to: number): Promise<void> {
  for (let position = from; position < to; position += 1) {
    const id = criteria[position]?.id ?? '';
    await page.keyboard.press('n');
    await expect(page.locator(`[data-criterion="${id}"]`))
      .toBeFocused({ timeout: 1 })
      .catch(() => {});
    await page.waitForFunction(
      (wanted) =>
        document.activeElement?.closest<HTMLElement>('[data-criterion]')?.dataset.criterion ===
        wanted,
      id,
    );
    await page.keyboard.press(keyFor(position));
  }
}

async function download(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const [started] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFile(await started.path());
}

/** From the home page to the first clause, with no hand on the mouse. */
async function beginByKeyboard(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Start an assessment' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Organisation', { exact: true })).toBeFocused();
  await page.keyboard.insertText(ORGANISATION);
  await page.keyboard.press('Enter');
  await page.waitForURL(/setup\/\?id=/);
  await page.getByRole('link', { name: 'Go to the assessment' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.criterion').first()).toBeVisible();
}

/** The assessment as the page saves it to a file. */
async function savedAssessment(page: Page): Promise<Assessment> {
  const file = await download(page, () => page.keyboard.press('Control+s'));
  const parsed = parseAssessmentFile(file.toString('utf8'));
  if (!parsed.ok) throw new Error(`The saved file is refused: ${parsed.failure.code}`);
  return parsed.value;
}

async function makeReport(page: Page): Promise<readonly string[]> {
  await page.getByRole('link', { name: 'Report', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Make the report' }).focus();
  await page.keyboard.press('Enter');
  const save = page.getByRole('link', { name: 'Save the PDF' });
  await expect(save).toBeVisible({ timeout: 60_000 });
  await save.focus();
  return readPdfPages(await download(page, () => page.keyboard.press('Enter')));
}

function expectReport(pages: readonly string[], assessment: Assessment): void {
  const text = pages.join(' ');
  const score = scoreAssessment(catalogue, assessment);
  expect(pages[0]).toContain(ORGANISATION);
  expect(pages[0]).toContain(`Level ${score.overall.level} of 5`);
  expect(text).toContain(NOTE);
  const gaps = findGaps(catalogue, assessment, score);
  expect(gaps.length).toBeGreaterThan(5);
  for (const gap of gaps) {
    expect(text).toContain(clauseLabel(gap.score.clause));
    for (const { criterion } of gap.missing) expect(text).toContain(criterion.text);
  }
}

test('a full assessment by keyboard alone, from an empty browser to the PDF', async ({ page }) => {
  test.setTimeout(300_000);
  await beginByKeyboard(page);
  const half = Math.floor(criteria.length / 2);
  await answerByKeyboard(page, 0, half);
  await page.keyboard.press('e');
  await page.keyboard.insertText(NOTE);
  await expectSaved(page);

  await page.reload();
  const standing = page.locator('#overall-score');
  await expect(standing).toContainText(`${half} of ${criteria.length} answered`);
  await answerByKeyboard(page, half, criteria.length);
  await expect(page.getByText('Every criterion has an answer.')).toBeVisible();
  await expectSaved(page);

  const assessment = await savedAssessment(page);
  const { index } = scoreAssessment(catalogue, assessment).overall;
  await expect(standing).toContainText(`index ${index && toFigure(index)}`);
  expectReport(await makeReport(page), assessment);
});
