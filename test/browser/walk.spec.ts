import { expect, type Page, test } from '@playwright/test';
import { answer, beginAssessment, expectSaved, openClause, storedRecord } from './steps.ts';

const criterion = (page: Page, id: string) =>
  page.locator(`[data-criterion="iso-10002-2018/${id}"]`);

test('"not applicable" asks for a reason and keeps it', async ({ page }) => {
  const id = await beginAssessment(page, 'Reasons');
  await openClause(page, id, '7.4');
  await answer(page, '3a', 'Not applicable');
  await expect(page.getByText('A reason is needed')).toBeVisible();
  await page.getByLabel('Reason why 3a does not apply').fill('No written complaints are taken.');
  await expect(page.getByText('A reason is needed')).toHaveCount(0);
  await expectSaved(page);
  expect(await storedRecord(page, id)).toMatchObject({
    answers: {
      'iso-10002-2018/7.4/3a': {
        value: 'notApplicable',
        reason: 'No written complaints are taken.',
      },
    },
  });
});

test('one reason takes a whole clause out, and its answers are back when it goes', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Covering reason');
  await openClause(page, id, '7.4');
  await answer(page, '3a', 'Met');
  await page.getByText('This clause does not apply', { exact: true }).click();
  await page.getByLabel(/This clause does not apply: Why/).fill('Run by the regulator.');
  await expect(page.locator('#clause-score')).toContainText('Not applicable');
  await expect(criterion(page, '7.4/3a').getByRole('radio').first()).toBeDisabled();
  await page.getByRole('button', { name: 'Take the reason away' }).click();
  await expect(criterion(page, '7.4/3a')).toHaveAttribute('data-answer', 'met');
});

test('keys do nothing while someone types, and can be switched off', async ({ page }) => {
  await beginAssessment(page, 'Keys');
  await page.keyboard.press('n');
  await expect(criterion(page, '4.1/2a').getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('e');
  await expect(page.getByLabel('Note on 2a')).toBeFocused();
  await page.keyboard.type('12 n ? of 30');
  await expect(page.getByLabel('Note on 2a')).toHaveValue('12 n ? of 30');
  await expect(criterion(page, '4.1/2a')).not.toHaveAttribute('data-answer');

  await page.keyboard.press('Tab');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog');
  await expect(help).toContainText('Next, previous clause');
  await help.getByLabel('Single-key shortcuts are on').click();
  await help.getByRole('button', { name: 'Close' }).click();
  await criterion(page, '4.1/2a').getByRole('radio').first().focus();
  await page.keyboard.press('3');
  await expect(criterion(page, '4.1/2a')).not.toHaveAttribute('data-answer');
  await page.reload();
  await expect(page.locator('.criterion').first()).toBeVisible();
  await criterion(page, '4.1/2a').getByRole('radio').first().focus();
  await page.keyboard.press('3');
  await expect(criterion(page, '4.1/2a')).not.toHaveAttribute('data-answer');
});

test('the filters show what is open, not met or marked, and an answer keeps its row in sight', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Filters');
  await openClause(page, id, '7.4');
  await answer(page, '2a', 'Met');
  await answer(page, '3a', 'Unmet');
  await page.getByRole('button', { name: 'Mark for review (3b)' }).click();
  await page.getByLabel('Not met', { exact: true }).check();
  await expect(page.locator('.criterion')).toHaveCount(1);
  await expect(criterion(page, '7.4/3a')).toBeVisible();
  await page.getByLabel('Marked', { exact: true }).check();
  await expect(criterion(page, '7.4/3b')).toBeVisible();
  await page.getByLabel('Open', { exact: true }).check();
  await expect(criterion(page, '7.4/2a')).toHaveCount(0);
  await answer(page, '3b', 'Met');
  await expect(criterion(page, '7.4/3b')).toBeVisible();
});

test('the score moves as one answers and says what holds the level back', async ({ page }) => {
  const id = await beginAssessment(page, 'Live score');
  await openClause(page, id, '7.4');
  await answer(page, '2a', 'Met');
  await expect(page.locator('#clause-score')).toContainText('Level 2');
  await page.getByText('Why level 2?').click();
  await expect(page.getByText(/Level 3 needs 3a/)).toBeVisible();
});

test('the level with valid evidence alone stands beside the claimed one once there is evidence', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Evidenced');
  await openClause(page, id, '7.4');
  await answer(page, '2a', 'Met');
  await expect(page.locator('#clause-score')).not.toContainText('evidence');
  await page.getByText('Why level 2?').click();
  await page.getByText('No evidence is recorded yet').getByRole('link').click();
  await page.getByRole('button', { name: 'Add evidence' }).click();
  await page.getByLabel('Title', { exact: true }).fill('Register');
  await page.getByLabel('Date', { exact: true }).fill('2026-11-20');
  await page.getByRole('button', { name: 'Keep' }).click();
  await expectSaved(page);

  await openClause(page, id, '7.4');
  const score = page.locator('#clause-score');
  await expect(score).toContainText('With valid evidence alone: Level 1');
  await page.getByText('Why level 2?').click();
  await expect(page.getByText('Met, but without valid evidence: 2a.')).toBeVisible();
  await answer(page, '2a', 'Unmet');
  await expect(score).toContainText('the same with valid evidence alone');
});

test('a quick scan asks one criterion a clause and keeps its answers for the full assessment', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Quick');
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('Quick scan').check();
  await expectSaved(page);
  await openClause(page, id, '7.4');
  await expect(page.locator('.criterion')).toHaveCount(1);
  await expect(page.locator('#overall-score')).toContainText('0 of 45 answered');
  await page.keyboard.press('1');
  const answered = page.locator('.clauses a', { hasText: '7.4' });
  await expect(answered.locator('.level-dot')).toHaveText('3');
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('Full assessment').check();
  await expectSaved(page);
  await openClause(page, id, '7.4');
  await expect(page.locator('.criterion[data-answer="met"]')).toHaveCount(1);
});

test('names and notes with markup are shown as text', async ({ page }) => {
  const markup = '<img src=x onerror="document.title=\'broken\'"><script>1</script>';
  const id = await beginAssessment(page, markup);
  await expect(page.locator('.frame-name')).toHaveText(markup);
  await page.goto(`/assessment/result/?id=${id}`);
  await expect(page.locator('.frame-name')).toHaveText(markup);
  await page.goto('/assessments/');
  await expect(page.getByRole('link', { name: markup, exact: true })).toBeVisible();
  expect(await page.title()).not.toBe('broken');
});

test('the page fetches the scripts that its size is measured by, and no others', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Sizes');
  await page.goto(`/assessment/checklist/?id=${id}`);
  await expect(page.locator('.criterion').first()).toBeVisible();

  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => /_astro\/([\w-]+)\.[^/]*\.js$/.exec(name)?.[1])
      .filter((name) => name !== undefined),
  );

  expect(new Set(scripts)).toEqual(
    new Set([
      ...['AssessmentApp', 'WalkPage', 'Offline', 'client', 'keep-offline'],
      ...['react', 'rolldown-runtime', 'shared'],
      // What every page with an island begins with, measured by itself.
      ...['page-trouble', 'within'],
    ]),
  );
});
