import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import {
  answer,
  beginAssessment,
  beginDraft,
  beginRegister,
  expectSaved,
  storedRecord,
} from './steps.ts';

/** A kind of record as it is begun, typed into and listed. */
interface Kind {
  readonly name: string;
  readonly list: string;
  readonly store: 'assessments' | 'policies' | 'logs';
  /** On what opens a file in its list. */
  readonly openLabel: string;
  /** Begins one and stays on its page. */
  readonly begin: (page: Page, organisation: string) => Promise<string>;
  /** Where text is typed into it. */
  readonly field: (page: Page) => Promise<Locator>;
  readonly nameLabel: string;
}

const KINDS: readonly Kind[] = [
  {
    name: 'an assessment',
    list: '/assessments/',
    store: 'assessments',
    openLabel: 'Open a file',
    begin: beginAssessment,
    async field(page) {
      await answer(page, '2a', 'Met');
      await page.getByRole('button', { name: 'Add a note (2a)' }).click();
      return page.getByLabel('Note on 2a');
    },
    nameLabel: 'Name of the assessment',
  },
  {
    name: 'a policy draft',
    list: '/policy/',
    store: 'policies',
    openLabel: 'Open a saved draft',
    begin: beginDraft,
    async field(page) {
      await page.getByRole('button', { name: 'Next step' }).click();
      return page.getByLabel('Telephone number and hours');
    },
    nameLabel: 'Name of the draft',
  },
  {
    name: 'a complaint register',
    list: '/register/',
    store: 'logs',
    openLabel: 'Open a saved register',
    begin: beginRegister,
    field: async (page) => page.getByLabel('Organisation', { exact: true }),
    nameLabel: 'Name of the register',
  },
];

const row = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) });

const press = (page: Page, action: string, name: string) =>
  page.getByRole('button', { name: `${action}: ${name}`, exact: true }).click();

async function rename(page: Page, { nameLabel }: Kind, from: string, to: string): Promise<void> {
  await press(page, 'Rename', from);
  await page.getByLabel(nameLabel).fill(to);
  await page.keyboard.press('Enter');
}

/** A record that is open in one window, and its list in another, which read it before anything was typed. */
async function openTwice(page: Page, kind: Kind) {
  const id = await kind.begin(page, 'Harbour Homes');
  await expectSaved(page);
  const list = await page.context().newPage();
  await list.goto(kind.list);
  await expect(row(list, 'Harbour Homes')).toBeVisible();
  return { id, list };
}

async function savedFromList(list: Page, name: string): Promise<string> {
  const [saved] = await Promise.all([
    list.waitForEvent('download'),
    press(list, 'Save to a file', name),
  ]);
  return readFile(await saved.path(), 'utf8');
}

for (const kind of KINDS) {
  test(`${kind.name} that is open keeps what is typed when it is renamed in the list of another window`, async ({
    page,
  }) => {
    const { id, list } = await openTwice(page, kind);
    const field = await kind.field(page);
    await field.fill('Typed while the list was open.');
    await expectSaved(page);
    await rename(list, kind, 'Harbour Homes', 'Yearly review');
    await expect(row(list, 'Yearly review')).toBeVisible();

    const stored = await storedRecord(list, id, kind.store);
    expect(stored['name']).toBe('Yearly review');
    expect(JSON.stringify(stored)).toContain('Typed while the list was open.');
    await expect(field).toHaveValue('Typed while the list was open.');
  });

  test(`${kind.name}: a copy and a file from the list hold what another window typed as it was closed`, async ({
    page,
  }) => {
    const { list } = await openTwice(page, kind);
    const field = await kind.field(page);
    await field.pressSequentially('Typed last.');
    await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]);

    expect(await savedFromList(list, 'Harbour Homes')).toContain('Typed last.');
    await press(list, 'Duplicate', 'Harbour Homes');
    await expect(row(list, 'Harbour Homes (copy)')).toBeVisible();
    expect(await savedFromList(list, 'Harbour Homes (copy)')).toContain('Typed last.');
  });

  test(`${kind.name} that is begun, renamed or deleted in one window is so in the lists of all`, async ({
    page,
  }) => {
    const { list } = await openTwice(page, kind);
    const other = await page.context().newPage();
    await other.goto(kind.list);
    await rename(other, kind, 'Harbour Homes', 'Yearly review');
    await expect(row(list, 'Yearly review')).toBeVisible();
    await press(list, 'Delete', 'Yearly review');
    await expect(row(other, 'Yearly review')).toHaveCount(0);
    await kind.begin(page, 'Second Client');
    await expect(row(list, 'Second Client')).toBeVisible();
  });

  test(`${kind.name} that is brought back writes nothing over that came in its place`, async ({
    page,
  }) => {
    const { list } = await openTwice(page, kind);
    const file = await savedFromList(list, 'Harbour Homes');
    await press(list, 'Delete', 'Harbour Homes');
    const other = await page.context().newPage();
    await other.goto(kind.list);
    await other.getByLabel(kind.openLabel).setInputFiles({
      name: 'saved.redress.json',
      mimeType: 'application/json',
      buffer: Buffer.from(file.replaceAll('"name": "', '"name": "From the file ')),
    });
    await other.getByRole('button', { name: 'Add it to the list' }).click();
    await expect(list.getByRole('link', { name: /^From the file/ }).first()).toBeVisible();
    await list.getByRole('button', { name: 'Bring it back' }).click();

    await expect(row(list, 'Harbour Homes')).toBeVisible();
    await expect(list.getByRole('link', { name: /^From the file/ }).first()).toBeVisible();
  });

  test(`${kind.name} whose name fills its field can be copied, again and again`, async ({
    page,
  }) => {
    const { list } = await openTwice(page, kind);
    const name = 'N'.repeat(500);
    await rename(list, kind, 'Harbour Homes', name);
    await press(list, 'Duplicate', name);
    const copy = `${'N'.repeat(492)}… (copy)`;
    await expect(row(list, copy)).toBeVisible();
    await press(list, 'Duplicate', copy);
    await expect(list.getByRole('link', { name: /^N+… \(copy\)$/ })).toHaveCount(2);
    await expect(list.getByRole('alert')).toHaveCount(0);
  });

  test(`${kind.name} that a file replaces stays in the list under a name that says so`, async ({
    page,
  }) => {
    const { list } = await openTwice(page, kind);
    const file = await savedFromList(list, 'Harbour Homes');
    const field = await kind.field(page);
    await field.fill('Newer than the file.');
    await expectSaved(page);
    await list.getByLabel(kind.openLabel).setInputFiles({
      name: 'saved.redress.json',
      mimeType: 'application/json',
      buffer: Buffer.from(file),
    });
    const copy = 'Harbour Homes (before it was replaced)';
    await expect(list.getByText(`stays in the list as “${copy}”`)).toBeVisible();
    await list.getByRole('button', { name: 'Replace the one here' }).click();
    await expect(row(list, copy)).toBeVisible();

    expect(await savedFromList(list, copy)).toContain('Newer than the file.');
    expect(await savedFromList(list, 'Harbour Homes')).not.toContain('Newer than the file.');
  });
}

test('a long list asks for each catalogue once', async ({ page }) => {
  for (const name of ['One', 'Two', 'Three']) await beginAssessment(page, name);
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/data/') || pathname.startsWith('/examples/')) asked.push(pathname);
  });
  await page.goto('/assessments/');
  for (const name of ['One', 'Two', 'Three'])
    await expect(row(page, name)).toContainText('ISO 10002');

  expect(asked).toEqual(['/data/iso-10002-2018/en/walk.json']);
});
