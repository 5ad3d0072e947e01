import { expect, type Page, test } from '@playwright/test';
import { beginAssessment, expectSaved, fillAndLeave, openClause, storedRecord } from './steps.ts';

/** The stored entries of a register. */
async function entriesOf(page: Page, id: string, register: string): Promise<readonly unknown[]> {
  return Object.values((await storedRecord(page, id))[register] as object);
}

test('what is typed in an open form comes back after a reload and after another form, and is kept once', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Drafts');
  await page.goto(`/assessment/findings/?id=${id}`);
  await page.getByRole('button', { name: 'Write a finding' }).click();
  await page.getByLabel('What was seen').fill('Nine left late.');
  await page.reload();
  await page.getByText(/Something new is not kept yet/).waitFor();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByLabel('What was seen')).toHaveValue('Nine left late.');
  await page.getByRole('button', { name: 'Keep' }).click();
  await expectSaved(page);
  expect(await entriesOf(page, id, 'findings')).toMatchObject([{ condition: 'Nine left late.' }]);

  await page.getByRole('button', { name: 'Change F1' }).click();
  await page.getByLabel('Effect').fill('People ring twice.');
  await page.getByRole('button', { name: 'Add an action' }).click();
  await page.goto('/assessments/');
  await page.goBack();
  await page.getByText(/F1: not kept yet/).waitFor();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByLabel('Effect')).toHaveValue('People ring twice.');
  await page.getByRole('button', { name: 'Keep' }).click();
  await expectSaved(page);
  await page.reload();
  await expect(page.getByText('People ring twice.')).toBeVisible();
  await expect(page.getByText('not kept yet')).toHaveCount(0);
});

test('two windows that change different fields of one action keep both', async ({
  page,
  context,
}) => {
  const id = await beginAssessment(page, 'Two windows');
  await page.goto(`/assessment/findings/?id=${id}`);
  await page.getByRole('button', { name: 'Write a finding' }).click();
  await page.getByRole('button', { name: 'Keep' }).click();
  await page.getByRole('button', { name: 'Add an action' }).click();
  await page.getByLabel('Correction', { exact: true }).fill('Answer them.');
  await page.getByRole('button', { name: 'Keep' }).click();
  await expectSaved(page);

  const other = await context.newPage();
  await other.goto(`/assessment/findings/?id=${id}`);
  await other.getByRole('button', { name: 'Change A1' }).click();
  await page.getByRole('button', { name: 'Change A1' }).click();
  await page.getByLabel('Status', { exact: true }).selectOption('Carried out');
  await page.getByLabel('Closed by').fill('H. Marsh');
  await page.getByRole('button', { name: 'Keep' }).click();
  await expectSaved(page);
  await expect(other.getByLabel('Status', { exact: true })).toHaveValue('done');
  await other.getByLabel('Owner').fill('P. Quist');
  await other.getByRole('button', { name: 'Keep' }).click();
  await expectSaved(other);
  expect(await entriesOf(page, id, 'actions')).toMatchObject([
    { status: 'done', closedBy: 'H. Marsh', owner: 'P. Quist' },
  ]);
});

test('the focus goes to the first field, to the entry that was kept, and to its neighbour', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Focus');
  await page.goto(`/assessment/evidence/?id=${id}`);
  for (const title of ['First', 'Second']) {
    await page.getByRole('button', { name: 'Add evidence' }).click();
    await expect(page.getByLabel('Title', { exact: true })).toBeFocused();
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('listitem').filter({ hasText: title })).toBeFocused();
  }
  await page.getByRole('button', { name: 'Change E1' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Change E1' })).toBeFocused();
  await page.getByRole('button', { name: 'Remove E1' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Second' })).toBeFocused();
  await page.getByRole('button', { name: 'Remove E2' }).click();
  await expect(page.getByRole('button', { name: 'Add evidence' })).toBeFocused();
});

test('a form that gives way to another leaves its line behind at once', async ({ page }) => {
  const id = await beginAssessment(page, 'Gives way');
  await page.goto(`/assessment/evidence/?id=${id}`);
  for (const title of ['First', 'Second']) {
    await page.getByRole('button', { name: 'Add evidence' }).click();
    await page.getByLabel('Title', { exact: true }).fill(title);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: 'Change E1' }).click();
  await page.getByLabel('Title', { exact: true }).fill('First, again');
  await page.getByRole('button', { name: 'Change E2' }).click();
  await expect(page.getByText(/E1: not kept yet/)).toBeVisible();
});

test('cells are pasted as text and not as a picture of themselves, and 21 files are one too many', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Pasted');
  await page.goto(`/assessment/evidence/?id=${id}`);
  await page.getByRole('button', { name: 'Add evidence' }).click();
  await page.getByLabel('Note').evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'a\tb');
    clipboardData.items.add(new File(['x'], 'image.png', { type: 'image/png' }));
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  await expect(page.getByText('image.png')).toHaveCount(0);
  const files = Array.from({ length: 21 }, (_, at) => ({
    name: `page-${at + 1}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(`page ${at + 1}`),
  }));
  await page.getByLabel('Add files').setInputFiles(files);
  await expect(page.getByText(/page-21\.txt was not added/)).toBeVisible();
  await page.getByLabel('Title', { exact: true }).fill('Pages');
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByRole('button', { name: /^Save page-/ })).toHaveCount(20);
});

test('days and numbers are read as people write them, and what may be two days is asked', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Days');
  await page.goto(`/assessment/complaint-files/?id=${id}`);
  await page.getByRole('button', { name: 'Begin a sample' }).click();
  const population = page.getByLabel('Complaints in the period');
  await population.pressSequentially('1,240');
  await population.press('Tab');
  await expect(population).toHaveValue('1240');
  await fillAndLeave(population, 'about 40');
  await expect(page.getByText('Not readable as a whole number')).toBeVisible();
  await expect(population).toHaveValue('about 40');
  const holidays = page.getByLabel('Holidays', { exact: true });
  await holidays.pressSequentially('2026-12-25 28 Dec 2026');
  await holidays.press('Tab');
  await expect(holidays).toHaveValue('2026-12-25 2026-12-28');
  await fillAndLeave(holidays, '2026-02-30');
  await expect(page.getByText('Not readable: “2026-02-30” (number 1)')).toBeVisible();
  const from = page.getByLabel('From', { exact: true });
  await from.pressSequentially('03/10/2026');
  await from.press('Tab');
  await page.getByRole('button', { name: '3 October 2026' }).click();
  await expect(from).toHaveValue('3 October 2026');
  await expectSaved(page);
  expect(await entriesOf(page, id, 'samples')).toMatchObject([
    { population: 1240, from: '2026-10-03', holidays: ['2026-12-25', '2026-12-28'] },
  ]);
});

test('what a field says when it is left does not move the button from under the pointer', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Pointer');
  await page.goto(`/assessment/evidence/?id=${id}`);
  await page.getByRole('button', { name: 'Add evidence' }).click();
  await page.getByLabel('Valid until', { exact: true }).fill('03/10/2026');
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByRole('alert')).toContainText('Correct 2 things');
});

test('what is wrong on a page that keeps itself is listed at its button, and the first wrong field has the focus', async ({
  page,
}) => {
  await page.goto('/start/');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('alert')).toContainText('Organisation: Enter the organisation');
  await expect(page.getByLabel('Organisation')).toBeFocused();

  const id = await beginAssessment(page, 'Wrong');
  await page.goto(`/assessment/settings/?id=${id}`);
  await fillAndLeave(page.getByLabel('Begun on', { exact: true }), '31 June 2026');
  await page.getByLabel('Organisation', { exact: true }).fill('');
  await page.getByRole('link', { name: 'Go to the assessment' }).click();
  await expect(page.getByRole('alert')).toContainText('Correct 2 things');
  await expect(page.getByLabel('Organisation', { exact: true })).toBeFocused();

  await page.goto(`/assessment/sign-off/?id=${id}`);
  await page.getByRole('button', { name: 'Make it final' }).click();
  await expect(page.getByRole('alert')).toContainText('Name: Say who prepared it first');
  await expect(page.getByLabel('Name', { exact: true }).first()).toBeFocused();
});

test('a text that is too long stays whole in its field, with a sentence, and the hundred-and-first row is refused with one', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Limits');
  await page.goto(`/assessment/settings/?id=${id}`);
  const name = page.getByLabel('Name in your list');
  await name.fill('x'.repeat(501));
  await expect(name).toHaveValue('x'.repeat(501));
  await expect(
    page.getByText('501 characters are more than the 500 that can be kept'),
  ).toBeVisible();
  await name.fill('Short');
  await expect(page.getByText('that can be kept')).toHaveCount(0);

  const add = page.getByRole('button', { name: 'Add a team member' });
  for (let row = 0; row < 101; row += 1) await add.press('Enter');
  await expect(page.getByRole('alert')).toContainText('100 can be kept here');
  await expectSaved(page);
  expect(await storedRecord(page, id)).toMatchObject({ name: 'Short' });
  expect((await storedRecord(page, id))['team']).toHaveLength(100);
});

test('a text that is too long is there again with its sentence after another place, the list and a reload, until it fits', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Too long');
  const long = `${'x'.repeat(20_000)}y`;
  const place = (name: string) =>
    page
      .getByRole('navigation', { name: 'Places of this assessment' })
      .getByRole('link', { name })
      .click();
  await openClause(page, id, '7.4');
  const note = page.getByLabel('Note on the whole clause');
  await note.fill(long);
  await place('Settings');
  const purpose = page.getByLabel('Purpose');
  await expect(purpose).not.toHaveValue(long);
  await purpose.fill(long);

  await page.goto('/assessments/');
  await expect(page.getByRole('link', { name: 'Too long', exact: true })).toBeVisible();
  await page.goto(`/zh/assessment/settings/?id=${id}`);
  await expect(page.getByLabel('目的')).toHaveValue(long);
  await expect(page.getByText('超过可保存的20,000个')).toBeVisible();
  await openClause(page, id, '7.4');
  await expect(note).toHaveValue(long);
  await expect(page.getByText('20,001 characters are more than the 20,000')).toBeVisible();

  await note.fill('Short');
  await expectSaved(page);
  await page.reload();
  await expect(note).toHaveValue('Short');
  await place('Settings');
  await expect(purpose).toHaveValue(long);
});

test('rows of a spreadsheet are looked at before they are kept, and one step takes all of them back', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Rows');
  await page.goto(`/assessment/evidence/?id=${id}`);
  await page.getByRole('button', { name: 'Paste rows' }).click();
  const rows = page.getByLabel('Rows from a spreadsheet', { exact: true });
  await expect(rows).toBeFocused();
  await rows.fill('Title\tDate\tShelf\nComplaints policy\t3 October 2026\tB\nRegister\tsoon\tC');
  await expect(page.getByText('One row is understood.')).toBeVisible();
  await expect(page.getByText('Row 3, Date, “soon”: Not readable as a day.')).toBeVisible();
  await expect(page.getByLabel('Column “Shelf”')).toHaveValue('-');
  await page.getByLabel('Column “Shelf”').selectOption('Place');
  await expect(page.getByRole('cell', { name: 'B', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Take over one row' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Complaints policy' })).toBeVisible();
  await expect(rows).toBeFocused();

  await rows.fill('Title\nSecond\nThird');
  await page.getByRole('button', { name: 'Take over 2 rows' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Second' })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectSaved(page);
  expect(await entriesOf(page, id, 'evidence')).toMatchObject([
    { title: 'Complaints policy', date: '2026-10-03', place: 'B' },
  ]);
});

test('an action whose finding is not in its file is shown, and can be changed and removed', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Orphans');
  const record = await storedRecord(page, id);
  const actions = { a1: { findingId: 'gone', correction: 'Answer them.', status: 'open' } };
  await page.goto('/assessments/');
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: 'orphans.redress.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ ...record, id: 'orphans', actions })),
    });
  await page.getByRole('button', { name: 'Add it to the list' }).click();
  await expect(page.getByRole('link', { name: 'Orphans', exact: true })).toHaveCount(2);

  await page.goto('/assessment/findings/?id=orphans');
  await expect(page.getByText('Answer them.')).toBeVisible();
  await page.getByRole('button', { name: 'Change A1' }).click();
  await page.getByLabel('Owner').fill('H. Marsh');
  await page.getByRole('button', { name: 'Keep' }).click();
  await page.getByRole('button', { name: 'Remove A1' }).click();
  await expect(page.getByText('Answer them.')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Write a finding' })).toBeFocused();
});
