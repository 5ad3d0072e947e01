import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { Document, Packer, Paragraph } from 'docx';
import { expectAccessible } from './axe.ts';
import { beginAssessment, storedRecord } from './steps.ts';

const POLICY = `Complaints policy

What a complaint is

A complaint is any expression of dissatisfaction with our service that expects an answer.

How to complain

You can telephone us on 020 7946 0000, write to complaints@example.org or speak to any member of staff. A friend or an adviser may complain for you with your consent. Complaining is free of charge.

What happens next

We acknowledge your complaint within 3 working days. The complaints manager investigates it and answers in writing within 20 working days. If we need longer, we tell you why and when you will hear from us.

If you are not satisfied

You can ask a director who was not involved to review the decision. After that you can go to the Ombudsman, telephone 0300 111 3000.`;

const HARMFUL = `${POLICY}

Complaints are only accepted in writing on the official form. A fee of 25 pounds is payable by the complainant before a complaint is investigated.`;

async function paste(page: Page, text: string): Promise<void> {
  await page.goto('/policy/check/');
  await page.getByLabel('The policy', { exact: true }).fill(text);
  await page.getByRole('button', { name: 'Check it' }).click();
  await expect(page.locator('[data-element]').first()).toBeVisible();
  // What comes later moves what stands below it, also between pressing a button and letting it go.
  await page.waitForLoadState('networkidle');
}

function verdict(page: Page, element: string) {
  return page.locator(`[data-element="${element}"] [data-verdict]`);
}

function verdicts(page: Page): Promise<readonly string[]> {
  return page
    .locator('[data-element]')
    .evaluateAll((entries) =>
      entries.map(
        (entry) =>
          `${entry.getAttribute('data-element')} ${entry.querySelector('[data-verdict]')?.getAttribute('data-verdict')}`,
      ),
    );
}

test('a pasted policy is judged element by element, with the passage quoted and shown in the text', async ({
  page,
}) => {
  await paste(page, POLICY);
  await expect(verdict(page, 'acknowledgement-time')).toHaveText('✓ Covered');
  const entry = page.locator('[data-element="acknowledgement-time"]');
  await expect(entry.locator('blockquote')).toContainText(
    'We acknowledge your complaint within 3 working days.',
  );
  await expect(verdict(page, 'training')).toHaveText('✕ Not found');
  await entry.getByRole('button', { name: 'Show it in the text' }).click();
  await expect(page.getByRole('region', { name: 'Text of the policy' }).locator('mark')).toHaveText(
    'We acknowledge your complaint within 3 working days.',
  );
  await page.reload();
  await expect(verdict(page, 'acknowledgement-time')).toHaveText('✓ Covered');
});

test('what harms is named with its passage', async ({ page }) => {
  await paste(page, HARMFUL);
  await expect(page.getByRole('heading', { name: 'A fee for complaining' })).toBeVisible();
  await expect(page.locator('blockquote', { hasText: 'A fee of 25 pounds' }).first()).toBeVisible();
});

test('a text that is no complaints policy is told', async ({ page }) => {
  await paste(
    page,
    'Privacy policy\n\nWe process personal data such as your name. Cookies are small files. You have rights as a data subject. The data controller is named in this privacy notice.',
  );
  await expect(page.getByRole('alert')).toContainText('this is not a complaints policy');
});

test('verdicts are confirmed by single keys and taken over as answers with their passages', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Harbour Council');
  await paste(page, POLICY);
  await page.locator('[data-element="no-charge-no-detriment"]').focus();
  await page.keyboard.press('c');
  await expect(page.getByText('1 of 32 confirmed')).toBeVisible();
  await page.locator('[data-element="representatives"]').focus();
  await page.keyboard.press('2');
  await expect(verdict(page, 'representatives')).toHaveText('◐ Weak');
  await page.getByLabel('Assessment', { exact: true }).selectOption({ label: 'Harbour Council' });
  await expect(page.getByText(/^4\.8 3a: Met/)).toBeVisible();
  expect((await storedRecord(page, id))['answers']).toEqual({});
  await page.getByRole('button', { name: 'Take 2 answers over' }).click();
  await expect(page.getByText('The answers are in the assessment')).toBeVisible();
  const { answers, evidence } = await storedRecord(page, id);
  expect(answers).toMatchObject({
    'iso-10002-2018/4.8/3a': { value: 'met' },
    'iso-10002-2018/4.5/3e': { value: 'partly' },
  });
  expect(Object.values(evidence as object)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        note: 'Complaining is free of charge.',
        criteria: ['iso-10002-2018/4.8/3a'],
      }),
    ]),
  );
});

test('verdicts that are confirmed later are taken over too', async ({ page }) => {
  await beginAssessment(page, 'Later');
  await paste(page, POLICY);
  await page.locator('[data-element="no-charge-no-detriment"]').focus();
  await page.keyboard.press('c');
  await expect(page.getByText('1 of 32 confirmed')).toBeVisible();
  await page.getByLabel('Assessment', { exact: true }).selectOption({ label: 'Later' });
  await expect(page.getByText(/^4\.8 3a: Met/)).toBeVisible();
  await page.getByRole('button', { name: 'Take 1 answer over' }).click();
  await expect(page.getByText('The answers are in the assessment')).toBeVisible();
  await expect(page.getByText(/^4\.8 3a is answered so already: Met/)).toBeVisible();
  await page.locator('[data-element="representatives"]').focus();
  await page.keyboard.press('2');
  await page.getByRole('button', { name: 'Take 1 answer over' }).click();
  await expect(page.getByText(/^4\.5 3e is answered so already: Partly/)).toBeVisible();
});

test('with a filter the next element has the focus once one is confirmed', async ({ page }) => {
  await paste(page, POLICY);
  await page.getByRole('radio', { name: 'To confirm' }).check();
  const elements = page.locator('[data-element]');
  await elements.nth(0).focus();
  const second = (await elements.nth(1).getAttribute('data-element')) ?? '';
  await page.keyboard.press('c');
  await expect(page.locator(`[data-element="${second}"]`)).toBeFocused();
  await expect(elements).toHaveCount(31);
});

test('a passage is shown in the text each time, and not in a text that came after it', async ({
  page,
}) => {
  await paste(page, POLICY);
  const show = page
    .locator('[data-element="acknowledgement-time"]')
    .getByRole('button', { name: 'Show it in the text' });
  const text = page.getByRole('region', { name: 'Text of the policy' });
  await text.evaluate((paper) => {
    paper.style.maxHeight = '120px';
    paper.style.overflow = 'auto';
  });
  await show.click();
  const scrolled = await text.evaluate((paper) => paper.scrollTop);
  expect(scrolled).toBeGreaterThan(0);
  await text.evaluate((paper) => paper.scrollTo(0, 0));
  await show.click();
  await expect.poll(() => text.evaluate((paper) => paper.scrollTop)).toBe(scrolled);
  await page.getByText('Checked: the pasted text').click();
  await page.getByLabel('The policy', { exact: true }).fill(`Another. ${POLICY}`);
  await page.getByRole('button', { name: 'Check it' }).click();
  await expect(text).toContainText('Another.');
  await expect(text.locator('mark')).toHaveCount(0);
});

test('a long text that is pasted is checked beside the page, can be stopped, and is shown in pieces', async ({
  page,
}) => {
  await page.goto('/policy/check/');
  const field = page.getByLabel('The policy', { exact: true });
  await field.evaluate((area, policy) => {
    const filler = 'The pool opens at seven and closes at nine in the evening.\n'.repeat(20_000);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', `${filler}\n${policy}`);
    area.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, POLICY);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('The text is not checked')).toBeVisible();
  await page.getByRole('button', { name: 'Check it again' }).click();
  await expect(verdict(page, 'acknowledgement-time')).toHaveText('✓ Covered', { timeout: 60_000 });
  await page
    .locator('[data-element="acknowledgement-time"]')
    .getByRole('button', { name: 'Show it in the text' })
    .click();
  await expect(page.locator('.policy-source mark')).toBeInViewport();
  await expect(page.locator('.policy-source mark')).toHaveText(
    'We acknowledge your complaint within 3 working days.',
  );
});

test('Word and web page give the same verdicts as the pasted text', async ({ page }) => {
  await paste(page, POLICY);
  const pasted = await verdicts(page);
  const paragraphs = POLICY.split('\n\n');
  const isHeading = (text: string) => text.length < 40;
  const word = await Packer.toBuffer(
    new Document({
      sections: [
        {
          children: paragraphs.map((text) =>
            isHeading(text) ? new Paragraph({ text, heading: 'Heading1' }) : new Paragraph(text),
          ),
        },
      ],
    }),
  );
  const html = paragraphs
    .map((text) => (isHeading(text) ? `<h2>${text}</h2>` : `<p>${text}</p>`))
    .join('');
  for (const [name, buffer] of [
    ['policy.docx', word],
    ['policy.html', Buffer.from(`<html><script>alert(1)</script>${html}</html>`)],
  ] as const) {
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await expect(page.getByText(`Checked: ${name}`)).toBeVisible();
    expect(await verdicts(page)).toEqual(pasted);
  }
});

test('a PDF that the workshop made is read again', async ({ page }) => {
  await page.goto('/policy/');
  await page.getByRole('button', { name: 'Draft a policy' }).click();
  await page.getByLabel('What is your organisation called?', { exact: true }).fill('Harbour Homes');
  await page.getByRole('combobox', { name: 'Format' }).selectOption('pdf');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Save “/ }).click(),
  ]);
  const buffer = await readFile(await download.path());
  await page.goto('/policy/check/');
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'policy.pdf', mimeType: 'application/pdf', buffer });
  await expect(verdict(page, 'complaint-definition')).toHaveText('✓ Covered');
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: 'broken.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF'),
    });
  await expect(page.getByRole('alert')).toContainText('broken.pdf cannot be read');
});

test('two versions are compared: what came, what went, which times changed', async ({ page }) => {
  await paste(page, POLICY.replace('within 3 working days', 'within 5 working days'));
  await page.getByText('Compare with an earlier version').click();
  await page
    .getByLabel('The earlier version', { exact: true })
    .fill(POLICY.replace('Complaining is free of charge.', ''));
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  const table = page.getByRole('table', { name: 'What has changed' });
  await expect(table.getByRole('row', { name: /Acknowledgement/ })).toContainText('3 working days');
  await expect(table.getByRole('row', { name: /Acknowledgement/ })).toContainText('5 working days');
  await expect(table.getByRole('row', { name: /Free and without/ })).toContainText('new');
});

test('a policy is held against a code: what goes beyond it is named with the passage and leaves in the document', async ({
  page,
}) => {
  await paste(page, POLICY);
  await page.getByLabel('Hold it against a code').selectOption({ value: 'housingOmbudsman' });
  const beyond = page.locator('[data-held="beyond"]');
  await expect(beyond).toHaveCount(1);
  await expect(beyond).toContainText('20 working days');
  await expect(beyond).toContainText('at the most 10 working days');
  await expect(beyond.getByRole('link')).toHaveAttribute('href', /housing-ombudsman-2024\/6\.3/);
  await expect(beyond.locator('blockquote')).toContainText('answers in writing within 20 working');
  const panel = page.getByRole('region', { name: 'Save the check' });
  await panel.getByRole('combobox', { name: 'Format' }).selectOption('md');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Save it' }).click(),
  ]);
  expect((await readFile(await download.path())).toString()).toContain('Goes beyond the code');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a checked policy is accessible and fits a telephone, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    await paste(page, HARMFUL);
    await page.getByLabel('Hold it against a code').selectOption({ value: 'housingOmbudsman' });
    await expect(page.locator('[data-held]').first()).toBeVisible();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
}

test('a check is kept with what was confirmed, undone, saved to a file and opened again', async ({
  page,
}) => {
  await paste(page, POLICY);
  await page.locator('[data-element="training"]').focus();
  await page.keyboard.press('3');
  const code = page.getByLabel('Hold it against a code');
  await code.selectOption({ value: 'housingOmbudsman' });
  await page.getByRole('button', { name: 'Keep this check' }).click();
  await expect(page).toHaveURL(/\/policy\/check\/\?id=/);
  await expect(page.getByText('1 of 32 confirmed')).toBeVisible();

  await page.locator('[data-element="no-charge-no-detriment"]').focus();
  await page.keyboard.press('c');
  await expect(page.getByText('2 of 32 confirmed')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('1 of 32 confirmed')).toBeVisible();
  await code.selectOption({ value: 'fca' });
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.reload();
  await expect(page.getByText('1 of 32 confirmed')).toBeVisible();
  await expect(code).toHaveValue('housingOmbudsman');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  const buffer = await readFile(await download.path());
  await page.goto('/policy/');
  const checks = page.getByRole('region', { name: 'Your checks' });
  await checks.getByRole('button', { name: 'Delete: Pasted policy' }).click();
  await expect(checks.getByText('No check is kept in this browser yet.')).toBeVisible();
  await checks
    .locator('input[type="file"]')
    .setInputFiles({ name: 'check.redress.json', mimeType: 'application/json', buffer });
  await checks.getByRole('button', { name: 'Add it to the list' }).click();
  await checks.getByRole('link', { name: 'Pasted policy' }).click();
  await expect(page.getByText('1 of 32 confirmed')).toBeVisible();
  await expect(code).toHaveValue('housingOmbudsman');
  await expect(page.locator('[data-held]').first()).toBeVisible();
});

test('a text that was cleared comes back by undoing, with what was confirmed', async ({ page }) => {
  await paste(page, POLICY);
  await page.locator('[data-element="training"]').focus();
  await page.keyboard.press('3');
  await page.getByRole('button', { name: 'Keep this check' }).click();
  await expect(page).toHaveURL(/\/policy\/check\/\?id=/);
  await page.getByRole('button', { name: 'Clear the text' }).click();
  await expect(page.getByLabel('The policy', { exact: true })).toHaveValue('');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('1 of 32 confirmed')).toBeVisible();
  await expect(page.locator('textarea').first()).toHaveValue(POLICY);
});

test('a check leaves as a document and as a spreadsheet', async ({ page }) => {
  await paste(page, HARMFUL);
  const panel = page.getByRole('region', { name: 'Save the check' });
  for (const [format, start] of [
    ['xlsx', 'PK'],
    ['docx', 'PK'],
    ['pdf', '%PDF'],
    ['md', 'Check of a complaints policy'],
  ] as const) {
    await panel.getByRole('combobox', { name: 'Format' }).selectOption(format);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByRole('button', { name: 'Save it' }).click(),
    ]);
    const bytes = await readFile(await download.path());
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${format}$`));
    expect(bytes.toString('latin1').trimStart().startsWith(start)).toBe(true);
  }
});
