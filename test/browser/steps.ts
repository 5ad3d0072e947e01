import { expect, type Locator, type Page } from '@playwright/test';

/** Begins an assessment as a new user does and gives back its id. Ends on the walk. */
export async function beginAssessment(page: Page, organisation: string): Promise<string> {
  await page.goto('/start/');
  await page.getByLabel('Organisation', { exact: true }).fill(organisation);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.waitForURL(/checklist\/\?id=/);
  await expect(page.locator('.criterion').first()).toBeVisible();
  return new URL(page.url()).searchParams.get('id') ?? '';
}

/** Begins a policy draft as a new user does, names the organisation, and gives back its id. */
export async function beginDraft(page: Page, organisation: string): Promise<string> {
  await page.goto('/policy/');
  await page.getByRole('button', { name: 'Draft a policy' }).click();
  await page.getByLabel('What is your organisation called?', { exact: true }).fill(organisation);
  await expectSaved(page);
  return new URL(page.url()).searchParams.get('id') ?? '';
}

const REGISTER = `Reference,Received,Closed,Category
C-1,2026-10-01,2026-10-05,Billing
C-2,2026-10-12,,Delivery
`;

/** Makes the figures of a small complaint register as a new user does, keeps them, and gives back the register's id. */
export async function beginRegister(page: Page, organisation: string): Promise<string> {
  await page.goto('/register/');
  await page.locator('.log-intake input[type="file"]').setInputFiles({
    name: 'register.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(REGISTER),
  });
  await page.getByRole('button', { name: 'Make the figures' }).click();
  await page.getByLabel('Organisation', { exact: true }).fill(organisation);
  await page.getByRole('button', { name: 'Keep these figures' }).click();
  await expect(page.getByRole('heading', { name: organisation, level: 1 })).toBeVisible();
  return new URL(page.url()).searchParams.get('id') ?? '';
}

/** Waits until the page says that everything is stored. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
}

/** Goes to the walk of an assessment, at one clause. */
export async function openClause(page: Page, id: string, slug: string): Promise<void> {
  await page.goto(`/assessment/checklist/?id=${id}#${slug}`);
  await expect(page.locator('.criterion').first()).toBeVisible();
}

/** What lies in the database under an id, as it is stored. */
export function storedRecord(
  page: Page,
  id: string,
  store: 'assessments' | 'policies' | 'logs' = 'assessments',
): Promise<Record<string, unknown>> {
  return page.evaluate(
    ([key, from]) =>
      new Promise<Record<string, unknown>>((resolve, reject) => {
        const opening = indexedDB.open('redress');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction(from).objectStore(from).get(key);
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result);
          };
        };
      }),
    [id, store] as const,
  );
}

/** Chooses an answer of a criterion of the open clause, such as `3a`. */
export async function answer(page: Page, criterion: string, choice: string): Promise<void> {
  await page
    .locator('.criterion', { has: page.locator('.criterion-name', { hasText: criterion }) })
    .getByText(choice, { exact: true })
    .click();
}

/** Types into a field and goes on: what is typed is read when a field is left. */
export async function fillAndLeave(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press('Tab');
}
