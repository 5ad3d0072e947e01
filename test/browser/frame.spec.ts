import { expect, type Page, test } from '@playwright/test';
import { answer, beginAssessment, expectSaved, openClause } from './steps.ts';

const bar = (page: Page) => page.getByRole('navigation', { name: 'Places of this assessment' });
const goTo = (page: Page, place: string) =>
  bar(page).getByRole('link', { name: new RegExp(`^${place}`) });

/** Counts the pages that are loaded from now on. */
function watchLoads(page: Page): () => number {
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  return () => loads;
}

test('every place is one step from every other, without loading a page, with title and focus', async ({
  page,
}) => {
  const id = await beginAssessment(page, 'Harbour Council');
  const loads = watchLoads(page);

  for (const [place, folder, heading] of [
    ['Overview', '', 'Overview'],
    ['Evidence', 'evidence/', 'Evidence'],
    ['Complaint files', 'complaint-files/', 'Complaint-file sample'],
    ['Findings', 'findings/', 'Findings and actions'],
    ['Result', 'result/', 'Result'],
    ['Report', 'report/', 'Report'],
    ['Sign-off', 'sign-off/', 'Sign-off'],
    ['Settings', 'settings/', 'Settings of the assessment'],
  ] as const) {
    await goTo(page, place).click();
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
    await expect(page).toHaveTitle(`${place} · Harbour Council · Redress`);
    expect(new URL(page.url()).pathname).toBe(`/assessment/${folder}`);
    expect(new URL(page.url()).searchParams.get('id')).toBe(id);
    await expect(goTo(page, place)).toHaveAttribute('aria-current', 'page');
  }
  expect(loads()).toBe(0);
});

test('back and forward lead through the places, to where one was', async ({ page }) => {
  await page.goto('/assessment/settings/?example');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Settings of the assessment' }),
  ).toBeVisible();
  await goTo(page, 'Findings').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Findings and actions' })).toBeFocused();
  await page.goBack();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Settings of the assessment' }),
  ).toBeVisible();
  await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(900);
  // A click of the mouse would bring the link into sight first, and scroll.
  await goTo(page, 'Evidence').dispatchEvent('click');
  await expect(page.getByRole('heading', { level: 1, name: 'Evidence' })).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Settings of the assessment' }),
  ).toBeVisible();

  await expect.poll(() => page.evaluate(() => scrollY)).toBe(900);
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1, name: 'Evidence' })).toBeVisible();
});

test('the bar counts what waits, and an answer given by key shows there', async ({ page }) => {
  const id = await beginAssessment(page, 'Counts');
  await openClause(page, id, '7.4');
  const waiting = async () => Number.parseInt((await openCount.textContent()) ?? '', 10);
  const openCount = goTo(page, 'Checklist').locator('.waiting');
  await expect(openCount).toContainText('open');
  const before = await waiting();
  expect(before).toBeGreaterThan(300);
  await answer(page, '2a', 'Met');
  await expect.poll(waiting).toBe(before - 1);
  await expectSaved(page);
});

test('undo takes an answer back from another place', async ({ page }) => {
  const id = await beginAssessment(page, 'Undo elsewhere');
  await openClause(page, id, '7.4');
  await answer(page, '2a', 'Met');
  await goTo(page, 'Overview').click();
  const operation = page.getByRole('row', { name: /^Operation/ });
  await expect(operation).toContainText(/\b1 of \d+/);
  await page.keyboard.press('Control+z');

  await expect(operation).toContainText(/\b0 of \d+/);
});

test('the overview says what is next and its button leads there', async ({ page }) => {
  const id = await beginAssessment(page, 'Next');
  await goTo(page, 'Overview').click();
  await expect(
    page.getByText(/^Nothing is answered yet\. There are \d+ criteria; start with 4\.1 General/),
  ).toBeVisible();
  await openClause(page, id, '4.1');
  await answer(page, '2a', 'Met');
  await goTo(page, 'Overview').click();
  await page.getByRole('link', { name: 'Go on assessing' }).click();

  await expect(page).toHaveURL(/checklist\/\?id=.*#4\.1/);
});

test('the name typed at the start signs the first answer', async ({ page }) => {
  await page.goto('/start/');
  await page.getByLabel('Organisation', { exact: true }).fill('Signed');
  await page.getByLabel('Your name', { exact: true }).fill('J. Lind');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.locator('.criterion').first()).toBeVisible();
  await answer(page, '2a', 'Met');
  await expectSaved(page);
  await goTo(page, 'Overview').click();

  await expect(page.locator('.overview-lists')).toContainText('J. Lind');
});

test('on a telephone the places open with one tap and close when one is chosen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await beginAssessment(page, 'Telephone');
  const button = bar(page).getByRole('button', { name: /^Checklist/ });
  await expect(goTo(page, 'Result')).toBeHidden();
  await button.click();
  await goTo(page, 'Result').click();

  await expect(page.getByRole('heading', { level: 1, name: 'Result' })).toBeFocused();
  await expect(goTo(page, 'Evidence')).toBeHidden();
});

test('on a tablet all places stand on one line', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  for (const home of ['/', '/zh/']) {
    await page.goto(`${home}assessment/?example`);
    await expect(page.locator('.places li').last()).toBeVisible();
    const tops = await page
      .locator('.places li')
      .evaluateAll((items) => items.map((item) => item.getBoundingClientRect()));
    expect(new Set(tops.map(({ top }) => top)).size).toBe(1);
    expect(Math.max(...tops.map(({ right }) => right))).toBeLessThanOrEqual(820);
  }
});

test('on paper an assessment is a clean sheet: no bar, no buttons, whose it is and the day', async ({
  page,
}) => {
  await page.goto('/assessment/result/?example');
  await expect(page.getByRole('heading', { level: 1, name: 'Result' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });

  await expect(page.locator('.printed')).toContainText('Riverside Water');
  await expect(bar(page)).toBeHidden();
  await expect(page.locator('main button:visible')).toHaveCount(0);
});
