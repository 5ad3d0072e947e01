import { expect, type Page, test } from '@playwright/test';
import { answer, beginAssessment, expectSaved, openClause, storedRecord } from './steps.ts';

const criterion = (page: Page, id: string) =>
  page.locator(`[data-criterion="iso-10002-2018/${id}"]`);

test('a key a criterion: from the first one on, into the next clause, each answer moves on', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'One key each');
  await page.evaluate(() => {
    addEventListener('keydown', () => {
      const { body } = document;
      body.dataset.pressed = String(Number(body.dataset.pressed ?? 0) + 1);
    });
  });
  await page.keyboard.press('1');
  await expect(criterion(page, '4.1/2a')).toHaveAttribute('data-answer', 'met');
  await expect(criterion(page, '4.1/3a').getByRole('radio').first()).toBeFocused();
  const first = await page.locator('.criterion').count();
  for (let answered = 1; answered < first; answered += 1) await page.keyboard.press('3');
  await expect(page.locator('#clause-heading')).toContainText('4.2');
  const second = await page.locator('.criterion').count();
  for (let answered = 0; answered < second; answered += 1) await page.keyboard.press('2');
  await expect(page.locator('#clause-heading')).toContainText('4.3');
  await expectSaved(page);
  const { answers } = await storedRecord(page, id);
  expect(Object.keys(answers as object)).toHaveLength(first + second);
  expect(await page.locator('body').getAttribute('data-pressed')).toBe(String(first + second));
});

test('a key that is held down answers once, and the arrow keys choose without moving on', async ({
  page,
}) => {
  await beginAssessment(page, 'Held');
  await page.keyboard.down('1');
  await page.keyboard.down('1');
  await page.keyboard.down('1');
  await page.keyboard.up('1');
  await expect(page.locator('.criterion[data-answer]')).toHaveCount(1);
  const second = criterion(page, '4.1/3a');
  await page.keyboard.press('ArrowRight');
  await expect(second).toHaveAttribute('data-answer', 'partly');
  await expect(second.getByRole('radio', { name: 'Partly' })).toBeFocused();
  await page.keyboard.press('0');
  await page.keyboard.press('Space');
  await expect(second).toHaveAttribute('data-answer', 'partly');
  await expect(criterion(page, '4.1/3b').getByRole('radio').first()).toBeFocused();
});

test('a click moves the focus on within the clause, and moving on can be switched off', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Switched off');
  await answer(page, '2a', 'Met');
  await expect(criterion(page, '4.1/3a').getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('?');
  await page.getByLabel('After an answer, move on to the next criterion').uncheck();
  await page.getByRole('button', { name: 'Close' }).click();
  await openClause(page, id, '4.1');
  await criterion(page, '4.1/3a').getByRole('radio').first().focus();
  await page.keyboard.press('2');
  await expect(criterion(page, '4.1/3a').getByRole('radio', { name: 'Partly' })).toBeFocused();
});

test('the clause bar stays in view and the list shows the open clause', async ({ page }) => {
  const id = await beginAssessment(page, 'Bar');
  await openClause(page, id, '8.1');
  const bar = page.locator('.clause-bar');
  await expect(bar).toContainText(/8\.1.* of 45/);
  await expect(page.locator('.clauses [aria-current]')).toBeInViewport();
  await page.locator('.criterion').last().scrollIntoViewIfNeeded();
  await expect(bar).toBeInViewport();
  await bar.getByRole('button', { name: 'Next clause' }).click();
  await expect(bar).toContainText('8.2');
  await expect(page.locator('#clause-heading')).toBeFocused();
});

test('an assessment opens where one was, and a clause without an answer has no level', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Reopened');
  const dot = page.locator('.clauses a', { hasText: '7.4' }).locator('.level-dot');
  await expect(dot).toHaveText('–');
  await expect(page.locator('#overall-score')).not.toContainText(/[1-5]\s*index/);
  await openClause(page, id, '7.4');
  await expect(page.locator('#clause-score')).toContainText('No answer yet');
  await page.keyboard.press('3');
  await expect(dot).toHaveText('1');
  await page.goto('/assessments/');
  await page.goto(`/assessment/checklist/?id=${id}`);
  await expect(page.locator('#clause-heading')).toContainText('7.4');
  await expect(criterion(page, '7.4/3a').getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('1');
  await expect(criterion(page, '7.4/3a')).toHaveAttribute('data-answer', 'met');
});

test('the drawer opens by key beside the criterion, and Escape leads back to it', async ({
  page,
}) => {
  await beginAssessment(page, 'Drawer');
  await page.keyboard.press('j');
  await page.keyboard.press('e');
  const note = page.getByLabel('Note on 2a');
  await note.fill('Seen');
  // Signs that are being composed take the key for themselves.
  await note.dispatchEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true });
  await note.dispatchEvent('keydown', { key: 'Escape', keyCode: 229, bubbles: true });
  await expect(note).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(criterion(page, '4.1/2a').getByRole('radio').first()).toBeFocused();
  await expect(criterion(page, '4.1/2a')).toContainText('Seen');
  await page.keyboard.press('g');
  await expect(page.getByRole('heading', { name: 'How to test' })).toBeVisible();
  await page.keyboard.press('1');
  await expect(criterion(page, '4.1/2a')).toHaveAttribute('data-answer', 'met');
});

test('on a telephone the first answer stands on the first screen, the drawer over all of it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const id = await beginAssessment(page, 'Telephone');
  await openClause(page, id, '7.4');
  const box = await page.locator('.criterion .answers label').first().boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(844);
  await page.getByRole('button', { name: /\d+ of 45/ }).click();
  await page.locator('.clauses').getByRole('link', { name: /7\.5/ }).click();
  await expect(page.locator('#clause-heading')).toContainText('7.5');
  await expect(page.locator('.clauses')).toBeHidden();
  await page.getByRole('button', { name: 'Add a note (2a)' }).click();
  const drawer = page.locator('.drawer');
  await expect(drawer.getByLabel('Note on 2a')).toBeFocused();
  expect(await drawer.boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
  await drawer.getByRole('button', { name: 'Close' }).click();
  await expect(criterion(page, '7.5/2a').getByRole('radio').first()).toBeFocused();
});

test('a chosen answer can be told where the screen has colours of its own', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await beginAssessment(page, 'High contrast');
  await page.keyboard.press('3');
  const look = (choice: string) =>
    criterion(page, '4.1/2a')
      .locator(`label[data-value="${choice}"]`)
      .evaluate((label) => getComputedStyle(label).backgroundColor);
  expect(await look('unmet')).not.toBe(await look('met'));
});

test('evidence, a finding and its action are written beside the criterion, by key', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Written beside');
  await openClause(page, id, '7.4');
  const asked = criterion(page, '7.4/2a');
  await page.keyboard.press('j');
  await page.keyboard.press('v');
  await page.getByLabel('Title').fill('Register of May');
  await expect(page.getByLabel('Date', { exact: true })).not.toHaveValue('');
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(asked.getByRole('radio').first()).toBeFocused();
  await expect(asked.getByRole('button', { name: '1 piece of evidence' })).toBeVisible();

  await page.keyboard.press('a');
  await page.getByLabel('What was seen').fill('Nine of thirty left late.');
  await page.getByRole('button', { name: 'Keep' }).click();
  await page.getByLabel('Corrective action').fill('Name a deputy.');
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(asked.getByRole('radio').first()).toBeFocused();
  await expect(asked).toContainText('F1 Nine of thirty left late.');
  await expectSaved(page);
  const { evidence, findings, actions } = await storedRecord(page, id);
  const [evidenceId] = Object.keys(evidence as object);
  const [findingId] = Object.keys(findings as object);
  expect(Object.values(findings as object)).toMatchObject([
    {
      clauseId: 'iso-10002-2018/7.4',
      criterionId: 'iso-10002-2018/7.4/2a',
      evidence: [evidenceId],
    },
  ]);
  expect(Object.values(actions as object)).toMatchObject([{ findingId }]);

  await asked.getByRole('button', { name: '1 finding' }).click();
  await expect(page.locator('.drawer')).toContainText('Name a deputy.');
});

test('in the drawer the focus comes back to what was changed, written or left', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Focus beside');
  await openClause(page, id, '7.4');
  const asked = criterion(page, '7.4/2a');
  const drawer = page.locator('.drawer');
  await asked.getByRole('button', { name: 'Write a finding' }).click();
  await page.getByLabel('What was seen').fill('Nine of thirty left late.');
  await page.getByRole('button', { name: 'Keep' }).click();
  await asked.getByRole('button', { name: '1 finding' }).click();
  const change = drawer.getByRole('button', { name: 'Change (F1)' });
  await change.click();
  await page.keyboard.press('Escape');
  await expect(change).toBeFocused();
  await drawer.getByRole('button', { name: 'Write a finding' }).click();
  await page.getByLabel('What was seen').fill('Two were lost.');
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(drawer.getByRole('button', { name: 'Change (F2)' })).toBeFocused();
  await drawer.getByRole('button', { name: 'Evidence', exact: true }).click();
  await drawer.getByRole('button', { name: 'Add evidence' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(drawer.getByRole('button', { name: 'Add evidence' })).toBeFocused();
});

test('a photograph is a piece of evidence of the criterion as soon as it is taken', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Photograph');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Photograph (2a)' }).click(),
  ]);
  const buffer = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  await chooser.setFiles({ name: 'desk.png', mimeType: 'image/png', buffer });
  await expect(page.getByLabel('Title')).toHaveValue('Photograph, 4.1 2a');
  await expectSaved(page);
  const { evidence } = await storedRecord(page, id);
  expect(Object.values(evidence as object)).toMatchObject([
    { criteria: ['iso-10002-2018/4.1/2a'], attachments: [{ name: 'desk.png' }] },
  ]);
});
