import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readWords } from '#build/read-words.ts';
import { readPdfPages } from '../browser/read-pdf.ts';
import { type ServedSite, serveSite } from '../browser/serve-site.ts';
import { findFirefox } from '../config/find-firefox.ts';

const executablePath = findFirefox();

/** Longest that anything on a page may keep a test waiting, in milliseconds. */
const PATIENCE = 60_000;

let site: ServedSite;
let folder: string;
let firefox: Browser;

/** Downloads go into a folder of the test, with no question. */
async function startFirefox(downloads: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: executablePath ?? '',
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.alwaysOpenPanel': false,
      'browser.helperApps.neverAsk.saveToDisk': 'application/pdf',
      'pdfjs.disabled': true,
    },
  });
}

async function openPage(path: string): Promise<Page> {
  const page = await firefox.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(site.address + path);
  return page;
}

/**
 * The first thing on the page of a role and a name, once it is there. It is asked for now and then: each time
 * Firefox names everything on the page, and asked without a pause it does nothing else.
 */
async function find(page: Page, role: string, name: string): Promise<ElementHandle> {
  // While another page comes up there is nothing to ask.
  const look = () => page.$(`::-p-aria([name="${name}"][role="${role}"])`).catch(() => null);
  return vi.waitUntil(look, { timeout: PATIENCE, interval: 1_000 });
}

async function press(page: Page, role: string, name: string): Promise<void> {
  await (await find(page, role, name)).click();
}

/** Waits for a level in a part of the page: there is none before something is answered. */
async function expectLevel(page: Page, within: string): Promise<void> {
  await page.waitForSelector(`${within} .level-chip[data-level="1"]`);
}

async function savePdf(page: Page, make: string, save: string): Promise<readonly string[]> {
  await press(page, 'button', make);
  await page.waitForSelector('a[download]');
  const link = await find(page, 'link', save);
  const name = await link.evaluate((element) => element.getAttribute('download') ?? '');
  await link.click();
  const file = join(folder, name);
  // The file appears while it is being written.
  await expect
    .poll(async () => (await readFile(file, 'latin1').catch(() => '')).trimEnd(), {
      timeout: PATIENCE,
    })
    .toMatch(/^%PDF-[\s\S]*%%EOF$/);
  return readPdfPages(await readFile(file));
}

const JOURNEYS = [
  { language: 'en', home: '', organisation: 'Łódź Harbour Council' },
  { language: 'zh', home: 'zh/', organisation: '滨江市供水集团有限公司' },
] as const;

describe.skipIf(executablePath === undefined)('in Firefox', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'redress-firefox-'));
    firefox = await startFirefox(folder);
  });
  afterAll(async () => {
    await firefox.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    site = await serveSite();
  });
  afterEach(() => site.close());

  for (const { language, home, organisation } of JOURNEYS)
    test(`a quick scan is begun, answered, found again, printed and goes on without its host: ${language}`, async () => {
      const words = readWords(language, 'assessment');
      const { home: first, offline } = readWords(language, 'site');
      const page = await openPage(home);
      await press(page, 'link', first.start);
      await (await find(page, 'textbox', words.setup.organisation)).type(organisation);
      await press(page, 'radio', words.setup.depths.quick);
      await press(page, 'button', words.setup.begin);
      await page.waitForSelector('.criterion');
      await page.keyboard.press('1');
      await expectLevel(page, '#overall-score');
      await page.waitForSelector('[data-save="saved"]');
      await page.reload();
      await expectLevel(page, '#overall-score');

      await page.goto(`${site.address}${home}assessments/`);
      await press(page, 'link', organisation);
      await expectLevel(page, 'main');
      await press(page, 'link', words.walk.report);
      const pages = await savePdf(page, words.report.make, words.report.save.pdf);
      expect(pages[0]).toContain(organisation);

      await page.waitForSelector(`::-p-text(${offline.ready})`, { visible: true });
      await site.close();
      await page.goto(`${site.address}${home}assessments/`);
      await press(page, 'link', organisation);
      await find(page, 'button', words.walk.undo);
    });
});
