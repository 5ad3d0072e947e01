import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { type ServedSite, serveSite, TYPES } from './serve-site.ts';
import { answer, expectSaved } from './steps.ts';

test.use({ serviceWorkers: 'allow' });

const DIST = join(import.meta.dirname, '../../dist');
const READY = 'works without a connection';

let site: ServedSite | undefined;

test.afterEach(async () => {
  await site?.close();
  site = undefined;
});

/** The built site on a host of a kind; gives back its address. */
async function onHost(...host: Parameters<typeof serveSite>): Promise<string> {
  site = await serveSite(...host);
  return site.address;
}

async function begin(page: Page, address: string): Promise<void> {
  await page.goto(`${address}start/`);
  await page.getByLabel('Organisation', { exact: true }).fill('Harbour Council');
  await page.getByLabel('Quick scan').check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await answer(page, '3a', 'Met');
  await expectSaved(page);
}

/** From nothing to the PDF. */
async function takeMainJob(page: Page, address: string): Promise<void> {
  await begin(page, address);
  await page.getByRole('link', { name: 'Report', exact: true }).click();
  await page.getByRole('button', { name: 'Make the report' }).click();
  await expect(page.getByRole('link', { name: 'Save the PDF' })).toBeVisible({ timeout: 60_000 });
}

function openFile(page: Page, name: string): Promise<void> {
  const file = { name, mimeType: '', buffer: Buffer.from('We acknowledge in 5 days.') };
  return page.locator('input[type=file]').first().setInputFiles(file);
}

test('over plain http everything works but what browsers withhold there, and that is said', async ({
  playwright,
  launchOptions,
}) => {
  const address = await onHost();
  const name = 'redress.intranet.example';
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${name} 127.0.0.1`],
  });
  const page = await browser.newPage();
  const plain = address.replace('127.0.0.1', name);
  await takeMainJob(page, plain);

  await page.goto(`${plain}assessments/`);
  await expect(page.getByText('begins with http, not https')).toBeVisible();
  await page.getByRole('button', { name: 'Remove everything from this browser' }).click();
  await page.getByRole('button', { name: 'Remove everything', exact: true }).click();
  await expect(page.getByText('There is no assessment in this browser yet.')).toBeVisible();
  await browser.close();
});

for (const policy of [
  "default-src 'self'",
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'",
]) {
  test(`below a path and behind a host’s policy of files only it works: ${policy}`, async ({
    page,
  }) => {
    const address = await onHost({
      prefixes: ['/tools/redress/'],
      headers: { 'content-security-policy': policy, 'x-content-type-options': 'nosniff' },
    });
    const stopped: string[] = [];
    page.on('console', (message) => {
      if (/Security Policy/.test(message.text())) stopped.push(message.text());
    });
    await takeMainJob(page, `${address}tools/redress/`);
    await page.goto(`${address}tools/redress/assessments/`);
    await openFile(page, 'notes.redress.json');
    await expect(page.getByRole('alert')).toContainText('damaged or is not JSON');
    expect(stopped).toEqual([]);
  });
}

for (const [rule, policy] of [
  ['worker-src', "worker-src 'none'"],
  ['require-trusted-types-for', "require-trusted-types-for 'script'"],
] as const) {
  test(`what a host’s policy forbids is named, and not told as a fault of a file: ${rule}`, async ({
    page,
  }) => {
    const address = await onHost({ headers: { 'content-security-policy': policy } });
    const forbidden = page.getByText(`forbids something that this page needs (${rule})`);
    await begin(page, address);
    await page.getByRole('link', { name: 'Report', exact: true }).click();
    await page.getByRole('button', { name: 'Make the report' }).click();
    await expect(page.getByText('The parts the report needs could not be fetched')).toBeVisible();
    await expect(forbidden).toBeVisible();

    await page.goto(`${address}assessments/`);
    await openFile(page, 'client.redress');
    await expect(page.getByRole('alert')).toContainText('the file was not looked at');
    await expect(forbidden).toBeVisible();

    await page.goto(`${address}policy/check/`);
    await openFile(page, 'policy.txt');
    await expect(page.getByRole('alert')).toContainText('The file is not to blame');
    await expect(forbidden).toBeVisible();
  });
}

test('where a host forbids to fetch anything, its pages are still read, and the others say so', async ({
  page,
}) => {
  const headers = { 'content-security-policy': "connect-src 'none'" };
  const address = await onHost({ headers });
  await page.goto(`${address}assessments/`);
  await expect(page.getByText('Some of what this page needs is not on this device')).toBeVisible();
  await page.goto(`${address}standards/iso-10002-2018/7.4/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Acknowledgement');
  await page.goto(`${address}assessment/checklist/?example`);
  await expect(page.getByText('The catalogue could not be fetched')).toBeVisible();
  await expect(
    page.getByText('forbids something that this page needs (connect-src)'),
  ).toBeVisible();
});

for (const [path, sentence] of [
  ['assessment/checklist/', 'scripts cannot run at this address'],
  ['search/', 'scripts cannot run at this address'],
  ['zh/offline/', '此网址不能运行脚本'],
] as const) {
  test(`where scripts come as something else, or from a folder, a sentence says so: ${path}`, async ({
    page,
  }) => {
    const types = { ...TYPES, '.js': 'text/plain' };
    const headers = { 'x-content-type-options': 'nosniff' };
    await page.goto((await onHost({ types, headers })) + path);
    await expect(page.getByText(sentence)).toBeVisible();
    await page.goto(pathToFileURL(join(DIST, path, 'index.html')).href);
    await expect(page.getByText(sentence)).toBeVisible();
  });
}

test.describe('a part of the page', () => {
  test.use({ serviceWorkers: 'block' });

  test('that comes when it is asked for again is enough, and one that never comes is told', async ({
    page,
  }) => {
    const address = await onHost({ prefixes: ['/tools/redress/'] });
    let refusals = 1;
    await page.route(/_astro\/AssessmentApp/, (route) => {
      refusals -= 1;
      return refusals < 0 ? route.continue() : route.abort();
    });
    await page.goto(`${address}tools/redress/assessment/checklist/?example`);
    await expect(page.locator('.criterion').first()).toBeVisible();
    refusals = 9;
    await page.reload();
    await expect(page.getByText('A part of this page could not be fetched')).toBeVisible();
  });
});

/** Another application on the origin: what it keeps in the browser. */
function keepAsAnother(page: Page): Promise<void> {
  return page.evaluate(async () => {
    localStorage.setItem('theme', 'dark');
    localStorage.setItem('redressed', 'yes');
    const cache = await caches.open('workbox-precache-v2');
    await cache.put('/other/app.js', new Response('other'));
    await navigator.serviceWorker.register('/other/service-worker.js', { scope: '/other/' });
    await new Promise((resolve, reject) => {
      const opening = indexedDB.open('redress-notes');
      opening.onsuccess = () => resolve(opening.result.close());
      opening.onerror = reject;
    });
  });
}

function keptByAnother(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const workers = await navigator.serviceWorker.getRegistrations();
    return {
      theme: [localStorage.getItem('theme'), localStorage.getItem('redressed')],
      file: await (await caches.match('/other/app.js'))?.text(),
      databases: databases.map(({ name }) => name).filter((name) => name !== 'redress'),
      workers: workers.map(({ scope }) => new URL(scope).pathname).filter((path) => path !== '/'),
    };
  });
}

test('what another application on the origin keeps in the browser stays through use, a new version and a wipe', async ({
  page,
}) => {
  const address = await onHost({ prefixes: ['/', '/other/'] });
  await page.goto(`${address}404.html`);
  await keepAsAnother(page);
  const before = await keptByAnother(page);
  expect(before).toMatchObject({ file: 'other', workers: ['/other/'] });

  await begin(page, address);
  await page.goto(`${address}assessments/`);
  await expect(page.getByText(READY)).toBeVisible({ timeout: 60_000 });
  site?.publishAgain();
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.getByRole('button', { name: 'Use it now' }).click();
  await expect(page.getByText(READY)).toBeVisible();
  await page.getByRole('button', { name: 'Remove everything from this browser' }).click();
  await page.getByRole('button', { name: 'Remove everything', exact: true }).click();
  await expect(page.getByText('There is no assessment in this browser yet.')).toBeVisible();
  expect(await keptByAnother(page)).toEqual(before);
});

test('what another application asks of the origin is neither answered nor kept', async ({
  page,
}) => {
  const address = await onHost();
  await page.goto(`${address}assessments/`);
  await expect(page.getByText(READY)).toBeVisible({ timeout: 60_000 });
  site?.takeTraffic();
  const statuses = await page.evaluate(async () => {
    const answers = [await fetch('/other/app.js'), await fetch('/other/app.js')];
    return answers.map(({ status }) => status);
  });
  expect(statuses).toEqual([404, 404]);
  expect(site?.takeTraffic().requests.filter((url) => url === '/other/app.js')).toHaveLength(2);
  expect(await page.evaluate(async () => (await caches.match('/other/app.js')) ?? null)).toBeNull();
});
