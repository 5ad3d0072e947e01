import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { answer, beginAssessment, expectSaved, storedRecord } from './steps.ts';

async function openFile(page: Page, text: string, name = 'client.redress.json'): Promise<void> {
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Begins an assessment, answers one criterion, and gives back its file. */
async function savedFile(page: Page): Promise<{ id: string; text: string }> {
  const id = await beginAssessment(page, 'Harbour Council');
  await answer(page, '2a', 'Partly');
  await expectSaved(page);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  return { id, text: await readFile(await saved.path(), 'utf8') };
}

const REFUSED: readonly (readonly [string, (text: string) => string, RegExp])[] = [
  ['an empty file', () => '', /empty/],
  ['a truncated file', (text) => text.slice(0, text.length / 2), /damaged or is not JSON/],
  ['another JSON file', () => '{"name":"package"}', /not an assessment made with Redress/],
  [
    'a file from a newer version',
    (text) => text.replace('"version": 3', '"version": 9'),
    /newer version/,
  ],
  ['a huge file', () => 'x'.repeat(21_000_000), /too large/],
];

for (const [name, damage, sentence] of REFUSED) {
  test(`${name} is refused with a sentence, and what is stored stays`, async ({ page }) => {
    const { id, text } = await savedFile(page);
    const before = await storedRecord(page, id);
    await page.goto('/assessments/');
    await expect(page.getByRole('link', { name: 'Harbour Council', exact: true })).toBeVisible();
    await openFile(page, damage(text));
    await expect(page.getByRole('alert')).toContainText(sentence);
    expect(await storedRecord(page, id)).toEqual(before);
  });
}

test('a file with one wrong value opens without it, named, and keeps everything else', async ({
  page,
  browser,
}) => {
  const { id, text } = await savedFile(page);
  const elsewhere = await browser.newPage();
  await elsewhere.goto('/assessments/');
  await openFile(elsewhere, text.replace(/("answers": [\s\S]*?)"partly"/, '$1"nearly"'));
  const shown = elsewhere.getByRole('alert');

  await expect(shown).toContainText('1 value in it cannot be read and is set aside');
  await expect(shown).toContainText('answers.iso-10002-2018/4.1/2a.value');
  await shown.getByRole('button', { name: 'Add it to the list' }).click();
  await expect(elsewhere.getByRole('link', { name: 'Harbour Council', exact: true })).toBeVisible();
  expect(await storedRecord(elsewhere, id)).toMatchObject({
    organisation: 'Harbour Council',
    setAside: [{ path: 'answers.iso-10002-2018/4.1/2a.value', value: 'nearly' }],
  });
});

for (const name of ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty']) {
  test(`a file in which things are called ${name} kills no page`, async ({ page }) => {
    const { text } = await savedFile(page);
    const record = JSON.parse(text);
    const entry = { title: 'Register', kind: 'record', method: 'examine', criteria: [name] };
    const named = (value: object) => JSON.parse(`{"${name}": ${JSON.stringify(value)}}`);
    const strange = {
      ...record,
      ...{ id: name, name: 'Strange names' },
      evidence: named(entry),
      findings: named({ clauseId: name, evidence: [name] }),
      actions: named({ findingId: name, status: 'open' }),
      answers: named({ value: 'met' }),
      standards: [...record.standards, { id: name, catalogueVersion: '1.0' }],
    };
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    await page.goto('/assessments/');
    await openFile(page, JSON.stringify(strange));
    await page.getByRole('button', { name: 'Add it to the list' }).click();
    const link = page.getByRole('link', { name: 'Strange names', exact: true });
    await expect(link.first()).toBeVisible();
    await page.reload();
    await expect(page.getByRole('link', { name: 'Harbour Council', exact: true })).toBeVisible();
    await expect(link).toBeVisible();
    for (const place of ['checklist', 'evidence', 'findings', 'result', 'settings']) {
      await page.goto(`/assessment/${place}/?id=${name}`);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    }
    expect(problems).toEqual([]);
  });
}

test('a file opens in another browser with every answer and every unknown key', async ({
  page,
  browser,
}) => {
  const { id, text } = await savedFile(page);
  const withExtra = text.replace('"format"', '"laterAddition": {"kept": true},\n  "format"');
  const elsewhere = await browser.newPage();
  await elsewhere.goto('/assessments/');
  await openFile(elsewhere, withExtra);
  const shown = elsewhere.getByRole('alert');
  await expect(shown).toContainText('In client.redress.json');
  await expect(shown).toContainText('Harbour Council');
  await shown.getByRole('button', { name: 'Add it to the list' }).click();
  await elsewhere.getByRole('status').getByRole('link', { name: 'Open' }).click();
  await elsewhere.getByRole('link', { name: /^Checklist/ }).click();
  await expect(elsewhere.locator('[data-criterion="iso-10002-2018/4.1/2a"]')).toHaveAttribute(
    'data-answer',
    'partly',
  );
  await answer(elsewhere, '3a', 'Met');
  await expectSaved(elsewhere);
  expect(await storedRecord(elsewhere, id)).toMatchObject({ laterAddition: { kept: true } });
});

test('a file of an assessment that is here already replaces nothing unasked', async ({ page }) => {
  const { id, text } = await savedFile(page);
  const before = await storedRecord(page, id);
  await page.goto('/assessments/');
  await openFile(page, text.replace('"Harbour Council"', '"From the file"'));
  const question = page.getByRole('alert');
  await expect(question).toContainText('in this browser already');
  expect(await storedRecord(page, id)).toEqual(before);
  await question.getByRole('button', { name: 'Keep both' }).click();
  await expect(page.getByRole('link', { name: 'From the file', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Harbour Council', exact: true })).toBeVisible();
  expect(await storedRecord(page, id)).toEqual(before);

  await openFile(page, text.replace('"Harbour Council"', '"From the file"'));
  await page.getByRole('alert').getByRole('button', { name: 'Replace the one here' }).click();
  await expect(page.getByRole('status')).toContainText('now in this browser');
  expect(await storedRecord(page, id)).toMatchObject({ organisation: 'From the file' });
  await expect(
    page.getByRole('link', { name: 'Harbour Council (before it was replaced)', exact: true }),
  ).toBeVisible();
});
