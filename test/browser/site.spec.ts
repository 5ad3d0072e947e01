import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { beginAssessment } from './steps.ts';
import { unlikePages } from './unlike-pages.ts';

const DIST = join(import.meta.dirname, '../../dist');

/** Every page of the built site, as addresses. */
const ADDRESSES = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('index.html'))
  .map((name) => `/${relative('.', name).replaceAll('\\', '/').slice(0, -'index.html'.length)}`)
  .sort();

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
}

const htmlOf = (address: string) => readFileSync(join(DIST, address, 'index.html'), 'utf8');

/** Pages that are all made alike, such as those of single clauses: of these every ninth is opened. */
const ALIKE = /(crosswalk|standards)\/[^/]+\/[^/]+/;
const OPENED = ADDRESSES.filter((address, position) => !ALIKE.test(address) || position % 9 === 0);

/** A variant has the pages of its language in other words: of these every fifth is tried. */
const VARIANT = '/zh-hant/';
const LANGUAGES = [
  { name: 'English', isOf: (address: string) => !address.startsWith('/zh'), every: 1 },
  { name: 'Chinese', isOf: (address: string) => address.startsWith('/zh/'), every: 1 },
  { name: 'traditional Chinese', isOf: (address: string) => address.startsWith(VARIANT), every: 5 },
];

for (const { name, isOf, every } of LANGUAGES) {
  test(`every page in ${name} is accessible by the rules of axe, as those tell that are unlike`, async ({
    page,
  }) => {
    // Many pages, each looked at by axe: minutes on a busy machine.
    test.setTimeout(600_000);
    await page.setViewportSize({ width: 390, height: 844 });
    const addresses = unlikePages(ADDRESSES.filter(isOf), htmlOf).filter(
      (_, position) => position % every === 0,
    );
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) {
      await page.goto(address);
      await expectAccessible(page);
    }
  });

  test(`every page in ${name} fits a telephone`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width: 390, height: 844 });
    const addresses = OPENED.filter(isOf).filter((_, position) => position % every === 0);
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) {
      await page.goto(address);
      await expectNoSidewaysScroll(page);
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the pages of an assessment in use are accessible, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/assessment/checklist/?example');
    await expect(page.locator('.criterion').first()).toBeVisible();
    await page.getByRole('button', { name: 'Guidance', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'How to test' })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page);
    for (const address of [
      '/assessment/result/?sample',
      '/assessment/report/?sample',
      '/assessment/tailoring/?sample',
      '/assessment/form/?sample',
      '/assessment/plan/?sample',
      '/assessment/evidence/?sample',
      '/assessment/findings/?sample',
      '/assessment/complaint-files/?sample',
      '/assessment/sign-off/?sample',
      '/assessments/',
    ]) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page);
    }
    await page.goto('/assessment/settings/?id=sample');
    await expect(page.getByLabel('Organisation', { exact: true })).toBeVisible();
    await expectAccessible(page);
  });
}

test('an assessment in use fits a telephone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const id = await beginAssessment(page, `Very-long-name-without-any-break-${'x'.repeat(120)}`);
  for (const path of [
    'assessment/checklist/',
    'assessment/result/',
    'assessment/report/',
    'assessment/settings/',
    'assessment/tailoring/',
    'assessment/form/',
    'assessment/plan/',
    'assessment/evidence/',
    'assessment/findings/',
    'assessment/complaint-files/',
    'assessment/sign-off/',
  ]) {
    await page.goto(`/${path}?id=${id}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoSidewaysScroll(page);
  }
  await page.goto('/assessments/');
  await expect(page.getByRole('button', { name: /^Delete/ })).toBeVisible();
  await expectNoSidewaysScroll(page);
});

/** Where an attribute's address is counted from: islands from their script, everything else from the page. */
const seenFrom = (attribute: string, address: string) =>
  attribute.endsWith('-url') ? '/_astro/' : address;

/** Whether an address of the site, seen from one of its pages, leads to a file and to an anchor in it. */
function leadsSomewhere(link: string, address: string): boolean {
  const target = new URL(link, `http://site${address}`);
  if (target.host !== 'site') return true;
  const path = target.pathname.endsWith('/') ? `${target.pathname}index.html` : target.pathname;
  const file = join(DIST, decodeURIComponent(path));
  if (!existsSync(file)) return false;
  const anchor = decodeURIComponent(target.hash.slice(1));
  return anchor === '' || readFileSync(file, 'utf8').includes(`id="${anchor}"`);
}

test('every link between pages of the site leads somewhere', () => {
  const links = /(href|src|component-url|renderer-url)="([^"]+)"/g;
  const broken = ADDRESSES.flatMap((address) => {
    const html = htmlOf(address);
    return [...html.matchAll(links)]
      .filter(
        ([, attribute = '', link = '']) => !leadsSomewhere(link, seenFrom(attribute, address)),
      )
      .map(([, , link]) => `${address}: ${link}`);
  });
  expect(broken).toEqual([]);
});

test('nothing is asked of another host, and nothing is sent, in a whole assessment', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const isOwn =
      request.url().startsWith('blob:') || request.url().startsWith(baseURL ?? 'nowhere');
    if (!isOwn || request.method() !== 'GET') asked.push(`${request.method()} ${request.url()}`);
  });
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text());
  });
  await page.goto('/');
  await beginAssessment(page, 'Private');
  await page.keyboard.press('n');
  await page.keyboard.press('1');
  await page.goto('/assessment/report/?sample');
  await page.getByRole('button', { name: 'Make the report' }).click();
  await expect(page.getByRole('link', { name: 'Save the PDF' })).toBeVisible({ timeout: 60_000 });
  expect(asked).toEqual([]);
  expect(refused).toEqual([]);
});

test('every page says that it takes nothing from elsewhere, and no script that is not named', () => {
  const without = ADDRESSES.filter((address) => {
    const html = htmlOf(address);
    const policy = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    return !policy.includes("default-src 'self'") || /unsafe-(inline|eval)|\*|https?:/.test(policy);
  });
  expect(without).toEqual([]);
});

test('home, guidance and crosswalk carry no script at all', () => {
  const withScript = ADDRESSES.filter((address) =>
    /^\/(zh\/)?(standards\/|guidance\/|crosswalk\/|$)/.test(address),
  ).filter((address) => {
    const html = htmlOf(address);
    return !address.includes('how-the-score-works') && html.includes('<script');
  });
  expect(withScript).toEqual([]);
});
