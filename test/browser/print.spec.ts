import { expect, type Page, test } from '@playwright/test';
import { isPackaged } from '../config/find-browser.ts';
import { readPdfPages } from './read-pdf.ts';
import { beginAssessment } from './steps.ts';

/** Keeps the sheet that is printed on the page: a browser without a screen prints nothing and is done at once. */
async function holdPrinting(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.print = () => document.documentElement.setAttribute('data-printed', '');
  });
}

async function printedPages(page: Page): Promise<readonly string[]> {
  return readPdfPages(await page.pdf({ format: 'A4' }));
}

for (const { language, home, link, print, boxes } of [
  { language: 'English', home: '/', link: 'On paper', print: 'Print', boxes: 'MetPartlyUnmet' },
  {
    language: 'Chinese',
    home: '/zh/',
    link: '纸质检查表',
    print: '打印',
    boxes: '满足部分满足未满足',
  },
])
  test(`one clause is printed blank for paper, with boxes and without answers, in ${language}`, async ({
    page,
    launchOptions,
  }) => {
    const isWithoutFont = language === 'Chinese' && isPackaged(launchOptions.executablePath);
    test
      .info()
      .skip(isWithoutFont, 'The browser of the packages prints no Chinese; install Chromium.');
    await holdPrinting(page);
    await page.goto(`${home}assessment/checklist/?example#7.4`);
    await page.getByRole('link', { name: link }).click();
    await page.getByRole('button', { name: print, exact: true }).click();
    await expect(page.locator('[data-printed]')).toHaveCount(1);

    const pages = await printedPages(page);
    // A browser writes some Chinese characters into a PDF as others that look alike.
    const text = pages.join(' ').normalize('NFKC').replaceAll(' ', '');
    expect(text).toContain('7.4');
    expect(text).toContain(boxes);
    expect(text).not.toContain('8.1');
    expect(pages.length).toBeLessThanOrEqual(3);
  });

test('the whole checklist is printed blank, each clause on a page of its own', async ({ page }) => {
  await holdPrinting(page);
  const id = await beginAssessment(page, 'Paper');
  await page.goto(`/assessment/report/?id=${id}`);
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page.locator('[data-printed]')).toHaveCount(1);

  const pages = await printedPages(page);
  expect(pages.length).toBeGreaterThan(45);
  expect(pages[0]).toContain('Assessor');
  expect(pages.filter((text) => text.startsWith('ISO 10002')).length).toBeGreaterThan(40);
});

test('every place prints as a clean sheet: its name and its content, and nothing to press', async ({
  page,
}) => {
  for (const [place, content] of [
    ['', 'Where it stands'],
    ['checklist/', 'Level 2'],
    ['evidence/', 'Complaints policy'],
    ['findings/', 'F1'],
    ['result/', 'Overall'],
    ['sign-off/', 'Prepared by'],
    ['settings/', 'Organisation'],
  ] as const) {
    await page.goto(`/assessment/${place}?sample`);
    await expect(page.locator('h1:not(.loading)').first()).toBeVisible();
    await expect(page.getByText(content).first()).toBeVisible();
    const text = (await printedPages(page)).join(' ');

    expect(text).toContain(content);
    expect(text).toContain('Riverside Water');
    for (const pressed of [
      'Redress',
      'Undo',
      'Save to a file',
      'Remove E1',
      'Go on assessing',
      'Guidance',
    ])
      expect(text, `${place} prints “${pressed}”`).not.toContain(pressed);
  }
});

test('levels are printed with their ground, not as pale figures on white', async ({ page }) => {
  await page.goto('/assessment/result/?sample');
  const chip = page.locator('.level-chip[data-level="4"]').first();
  await expect(chip).toBeVisible();
  await page.emulateMedia({ media: 'print' });

  await expect(chip).toHaveCSS('print-color-adjust', 'exact');
  await expect(chip).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});
