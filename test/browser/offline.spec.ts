import { readFile } from 'node:fs/promises';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { readPdfPages } from './read-pdf.ts';
import { type ServedSite, serveSite } from './serve-site.ts';
import { answer, expectSaved, storedRecord } from './steps.ts';

test.use({ serviceWorkers: 'allow' });

const READY = { en: 'works without a connection', zh: '没有网络也能用' };
const NEW_VERSION = 'A new version of Redress is ready';

let site: ServedSite;

// A host of its own for each test: what it sends is counted, and it can change what it has.
test.beforeEach(async () => {
  site = await serveSite({ prefixes: ['/', '/copy/'] });
});

test.afterEach(() => site.close());

/** Opens a page and waits until it says that the device holds all that its work needs. */
async function visit(page: Page, path: string, ready = READY.en): Promise<void> {
  await page.goto(site.address + path);
  await expect(page.getByText(ready)).toBeVisible({ timeout: 60_000 });
}

/** Takes what the browser keeps of one copy of the site away from under it. */
function dropFiles(page: Page, prefix: string): Promise<void> {
  return page.evaluate(async (begin) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const own = (await cache.keys()).filter(({ url }) => new URL(url).pathname.startsWith(begin));
      await Promise.all(own.slice(3).map((request) => cache.delete(request)));
    }
  }, prefix);
}

/** Takes the connection and the host away: not every browser cuts its service workers off with its pages. */
async function goOffline(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
  await site.close();
}

async function savePdf(page: Page, make: string, save: string): Promise<readonly string[]> {
  await page.getByRole('button', { name: make }).click();
  const link = page.getByRole('link', { name: save });
  await expect(link).toBeVisible({ timeout: 60_000 });
  const [pdf] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return readPdfPages(await readFile(await pdf.path()));
}

test('after one visit an assessment is begun, answered, saved to a file and printed without a connection', async ({
  page,
  context,
}) => {
  await visit(page, 'assessments/');
  await context.setOffline(true);

  await page.getByRole('link', { name: 'Start an assessment' }).click();
  await page.getByLabel('Organisation', { exact: true }).fill('Lighthouse Board');
  await page.getByRole('button', { name: 'Begin' }).click();
  await answer(page, '2a', 'Met');
  await expectSaved(page);
  await page.getByRole('button', { name: 'Guidance', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'How to test' })).toBeVisible();
  const id = new URL(page.url()).searchParams.get('id') ?? '';
  expect(await storedRecord(page, id)).toMatchObject({
    answers: { 'iso-10002-2018/4.1/2a': { value: 'met' } },
  });

  const save = page.getByRole('button', { name: 'Save to a file' });
  const [file] = await Promise.all([page.waitForEvent('download'), save.click()]);
  expect(await readFile(await file.path(), 'utf8')).toContain('Lighthouse Board');

  await page.getByRole('link', { name: 'Report', exact: true }).click();
  const pages = await savePdf(page, 'Make the report', 'Save the PDF');
  expect(pages[0]).toContain('Lighthouse Board');
});

test('after one visit in Chinese the same, and the PDF is Chinese', async ({ page, context }) => {
  await visit(page, 'zh/assessments/', READY.zh);
  await goOffline(context);

  await page.getByRole('link', { name: '新建评价' }).click();
  await page.getByLabel('组织', { exact: true }).fill('懿德公司');
  await page.getByRole('button', { name: '开始评价' }).click();
  await expect(page.locator('.criterion').first()).toBeVisible();
  await page.getByRole('link', { name: '报告', exact: true }).click();
  const pages = await savePdf(page, '生成报告', '保存PDF');
  expect(pages.join('')).toContain('投诉处理');
  // A character that the project itself never uses has to be fetched: that it was not is said.
  await expect(page.getByText('印成了方框')).toContainText('懿');
  await expect(page.getByText('印成了方框')).not.toContainText('公');
});

test('the library comes as a whole once one of its pages is opened, and nothing of it before', async ({
  page,
  context,
}) => {
  await visit(page, 'assessments/');
  expect(await kept(page)).not.toContain('/library/');
  await page.goto(`${site.address}library/`);
  await expect.poll(() => kept(page), { timeout: 20_000 }).toContain('/library/grading/');
  await goOffline(context);

  await page.getByRole('link', { name: 'Listening until it is said' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Listening until it is said');
});

test.describe('what a first visit fetches beside the page itself', () => {
  for (const [language, path] of [
    ['en', 'assessments/'],
    ['zh', 'zh/assessments/'],
  ] as const) {
    test(`stays within 40 requests and 700 KB: ${language}`, async ({ page, context, browser }) => {
      const bare = await browser.newContext({ serviceWorkers: 'block' });
      await (await bare.newPage()).goto(site.address + path, { waitUntil: 'networkidle' });
      const alone = site.takeTraffic();
      await bare.close();

      await visit(page, path, READY[language]);
      const all = site.takeTraffic();
      expect(all.requests.length - alone.requests.length).toBeLessThanOrEqual(40);
      expect(all.bytes - alone.bytes).toBeLessThanOrEqual(700 * 1024);
      await context.close();
    });
  }

  test('is nothing on a page that is only read', async ({ page }) => {
    await page.goto(`${site.address}guidance/`, { waitUntil: 'networkidle' });
    const { requests } = site.takeTraffic();

    expect(requests.filter((url) => /service-worker|parcels/.test(url))).toEqual([]);
  });

  test('grows by at most 30 KB with another standard, not with the unopened', async ({ page }) => {
    await visit(page, 'assessments/');
    site.takeTraffic();
    await page.getByRole('link', { name: 'Start an assessment' }).click();
    await page.getByLabel('Organisation', { exact: true }).fill('Lighthouse Board');
    await page.locator('form summary').click();
    await page.getByRole('checkbox', { name: /AS 10002/ }).check();
    await page.getByRole('button', { name: 'Begin' }).click();
    await expect(page.locator('.criterion').first()).toBeVisible();
    await expect.poll(() => kept(page)).toContain('as-10002-2022/en/guidance.json');

    const { requests, bytes } = site.takeTraffic();
    expect(requests.filter((url) => /parcels/.test(url))).toHaveLength(1);
    // Beside its parcel: what a walk of the standard has to fetch in any case.
    const walk = requests.filter((url) => /walk\.json/.test(url));
    expect(bytes - walk.length * 10_000).toBeLessThanOrEqual(30 * 1024);
  });
});

/** Every address that the device keeps, as one text. */
function kept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const all = names.map(async (name) => (await caches.open(name)).keys());
    return (await Promise.all(all))
      .flat()
      .map(({ url }) => url)
      .join(' ');
  });
}

test('a handbook page that was read is read again without a connection, another says that it is not there', async ({
  page,
  context,
}) => {
  await visit(page, 'assessments/');
  await page.goto(`${site.address}standards/iso-10002-2018/7.4/`);
  await goOffline(context);

  await page.goto(`${site.address}standards/iso-10002-2018/7.4/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Acknowledgement');
  await page.goto(`${site.address}standards/iso-10002-2018/7.5/`);
  await expect(page.getByRole('heading', { name: 'Not on this device' })).toBeVisible();
  await page.getByRole('link', { name: 'Go to your assessments' }).click();
  await expect(page.getByRole('link', { name: 'Start an assessment' })).toBeVisible();
});

test('everything is kept on one button, with its size, and the handbook is searched without a connection', async ({
  page,
  context,
}) => {
  await page.goto(`${site.address}zh/offline/`);
  await page.getByRole('button', { name: /全部存到这台设备，[\d.]+ MB/ }).click();
  await expect(page.getByText('全部内容已存在这台设备上')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('row').filter({ hasText: '未存' })).toHaveCount(0);
  await context.setOffline(true);

  await page.goto(`${site.address}zh/search/?q=投诉`);
  await page.getByRole('listitem').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).not.toHaveURL(/search/);
});

test('what was taken away is noticed and fetched again', async ({ page, context }) => {
  await visit(page, 'assessments/');
  await dropFiles(page, '/');
  await context.setOffline(true);
  await page.goto(`${site.address}assessments/`).catch(() => undefined);
  await context.setOffline(false);

  await visit(page, 'assessments/');
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Start an assessment' }).click();
  await expect(page.getByLabel('Organisation', { exact: true })).toBeVisible();
});

test('while some of it is missing and cannot be had, the page does not say that it is ready', async ({
  page,
}) => {
  await visit(page, 'assessments/');
  await dropFiles(page, '/');
  site.withdraw(/parcels/);
  await page.goto(`${site.address}assessments/`);

  await expect(page.getByText('Some of what this page needs is not on this device')).toBeVisible();
  await expect(page.getByText(READY.en)).toBeHidden();
});

test('two copies of the site on one origin leave each other’s files alone', async ({
  page,
  context,
}) => {
  await visit(page, 'copy/assessments/');
  await visit(page, 'assessments/');
  await page.getByRole('button', { name: 'Remove everything from this browser' }).click();
  await page.getByRole('button', { name: 'Remove everything', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Remove everything', exact: true })).toBeHidden();

  expect(await kept(page)).toContain(`${site.address}copy/assessments/`);
  await context.setOffline(true);
  await page.goto(`${site.address}copy/assessments/`);
  await expect(page.getByText(READY.en)).toBeVisible();
});

test('a new version waits until somebody takes it, and brings along only what has changed', async ({
  page,
}) => {
  await visit(page, 'assessments/');
  site.publishAgain();
  site.takeTraffic();
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(page.getByText(NEW_VERSION)).toBeVisible({ timeout: 60_000 });
  expect(site.takeTraffic().requests.filter((url) => /parcels/.test(url))).toEqual([]);
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
  await expect(page.locator('body[data-same-page]')).toBeVisible();
  await page.getByRole('button', { name: 'Use it now' }).click();
  await expect(page.locator('body:not([data-same-page])')).toBeVisible();
  await expect(page.getByText(READY.en)).toBeVisible();
  await expect(page.getByText(NEW_VERSION)).toBeHidden();
});

test('a version that one window has taken can be taken in the other, too', async ({
  page,
  context,
}) => {
  await visit(page, 'assessments/');
  const other = await context.newPage();
  await visit(other, 'assessments/');
  await other.evaluate(() => document.body.setAttribute('data-same-page', ''));
  site.publishAgain();
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  for (const window of [page, other]) await expect(window.getByText(NEW_VERSION)).toBeVisible();

  await page.getByRole('button', { name: 'Use it now' }).click();
  await expect(page.getByText(NEW_VERSION)).toBeHidden();
  await expect(other.locator('body[data-same-page]')).toBeVisible();
  await other.getByRole('button', { name: 'Use it now' }).click();
  await expect(other.locator('body:not([data-same-page])')).toBeVisible();
  await expect(other.getByText(NEW_VERSION)).toBeHidden();
});

test('a part that the host no longer has is told, not waited for', async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${site.address}assessments/`);
  await expect(page.getByRole('link', { name: 'Start an assessment' })).toBeVisible();
  site.withdraw(/_astro/);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'a.redress', mimeType: '', buffer: Buffer.from('PK') });

  await expect(page.getByRole('alert')).toContainText('could not be fetched');
  await context.close();
});

test('where scripts cannot run, a sentence says why nothing opens', async ({ page }) => {
  const strict = await serveSite({ headers: { 'content-security-policy': "script-src 'none'" } });
  await page.goto(`${strict.address}assessment/checklist/`);

  await expect(page.getByText('scripts cannot run at this address')).toBeVisible();
  await strict.close();
});
