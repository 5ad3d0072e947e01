import { writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { chapter, paragraph } from '#core/document/blocks.ts';
import type { ReportDocument } from '#core/document/document.ts';
import { renderPdf } from '#export/pdf/render-pdf.ts';
import { check } from '../builders/policy-rules.ts';
import { fontFiles } from '../unit/export/pdf/font-files.ts';
import { type Check, checksBeside } from './checks-beside.ts';
import { median, say, verdict } from './figures.ts';
import { FRAME_BUDGET, watchFrames } from './watch-frames.ts';

const PAGES = 300;
/** How much longer a character of a long text may take than one of a short text. */
const LINEAR = 2;
const TIMES = 5;

const PARTS = [
  'We acknowledge your complaint within 3 working days and tell you who looks into it.',
  'The complaints manager investigates it and answers in writing within 20 working days.',
  'If we need longer, we tell you why and when you will hear from us.',
  'A friend or an adviser may complain for you with your consent, and complaining is free.',
  'The pool opens at seven and the last swimmers leave the water at nine in the evening.',
  'If you are not satisfied, a director who was not involved reviews the decision.',
];

/** How long a check may take beside the earlier one. */
const BESIDE_EARLIER = 0.5;

/** A text of so many characters, no two paragraphs of it alike. */
function textOf(length: number): string {
  const paragraphs: string[] = [];
  for (let at = 0, sum = 0; sum < length; at += 1) {
    const paragraph = `${PARTS[at % PARTS.length]} ${PARTS[(at * 5 + 2) % PARTS.length]} Note ${at}.`;
    paragraphs.push(paragraph);
    sum += paragraph.length + 2;
  }
  return paragraphs.join('\n\n').slice(0, length);
}

/** The quickest of some checks, in milliseconds. */
function quickest(text: string): number {
  const times = Array.from({ length: TIMES }, () => {
    const started = performance.now();
    check(text);
    return performance.now() - started;
  });
  return Math.min(...times);
}

test('a long policy takes as long as it is long', () => {
  for (let time = 0; time < 3 * TIMES; time += 1) quickest(textOf(20_000));
  say(`A policy of 20 KB is checked in ${quickest(textOf(20_000)).toFixed(1)} ms.`);
  const short = quickest(textOf(200_000)) / 200_000;
  const long = quickest(textOf(2_000_000)) / 2_000_000;
  const ratio = long / short;
  say(
    `A character of 2 MB takes ${ratio.toFixed(2)} times as long as one of 200 KB: ${verdict(ratio, LINEAR)}.`,
  );
});

/** Milliseconds of one check. */
function timeOf(check: Check, text: string): number {
  const started = performance.now();
  check(text);
  return performance.now() - started;
}

test('a policy of 20 KB against the check that looked for words alone', async () => {
  test.setTimeout(120_000);
  const checks = await checksBeside();
  if (checks === undefined) return say('The repository does not reach back to the earlier check.');
  const [now, earlier] = checks;
  const text = textOf(20_000);
  const first = [timeOf(now, text), timeOf(earlier, text)] as const;
  // In turn, so that another program on the machine lengthens both; the first ones are not counted.
  const pairs = Array.from(
    { length: 300 },
    () => [timeOf(now, text), timeOf(earlier, text)] as const,
  );
  const ratio = median(pairs.slice(100).map(([one, other]) => one / other));
  say(
    `A policy of 20 KB takes ${ratio.toFixed(2)} of the earlier check’s time: ${verdict(ratio, BESIDE_EARLIER)}; the first check of a program ${Math.round(first[0])} ms, the earlier ${Math.round(first[1])} ms.`,
  );
});

function longPolicy(): ReportDocument {
  return {
    language: 'en',
    title: 'A long policy',
    author: '',
    subject: 'Policy',
    createdAt: '2026-11-29T10:00:00.000Z',
    footer: 'A long policy',
    pageLabel: '{page} / {pages}',
    markLabels: { met: '', partly: '', unmet: '', notApplicable: '', unknown: '', none: '' },
    blocks: Array.from({ length: PAGES }, (_, at) => [
      chapter(`part-${at}`, `Part ${at + 1}`),
      ...PARTS.map((text) => paragraph(`${text} Part ${at + 1}.`)),
    ]).flat(),
  };
}

test('a PDF of 300 pages is read off the page’s thread', async ({ page }) => {
  const bytes = await renderPdf(longPolicy(), { fonts: await fontFiles() });
  const path = test.info().outputPath('long-policy.pdf');
  await writeFile(path, bytes);
  await page.goto('/policy/check/');
  await expect(page.getByRole('button', { name: 'Check it' })).toBeVisible();
  const framesSoFar = await watchFrames(page);
  const started = Date.now();
  await page.locator('input[type="file"]').first().setInputFiles(path);
  await page.getByText('Checked: long-policy.pdf').waitFor({ timeout: 120_000 });
  const { longest: frame } = await framesSoFar();
  say(
    `${PAGES} pages are read in ${Date.now() - started} ms; longest frame while reading ${frame.toFixed(0)} ms, ${verdict(frame, FRAME_BUDGET)} ms.`,
  );
});

test('a text of 2 MB is checked off the page’s thread', async ({ page }) => {
  const path = test.info().outputPath('long-policy.txt');
  await writeFile(path, textOf(2_000_000));
  await page.goto('/policy/check/');
  await expect(page.getByRole('button', { name: 'Check it' })).toBeVisible();
  const framesSoFar = await watchFrames(page);
  const started = Date.now();
  await page.locator('input[type="file"]').first().setInputFiles(path);
  await expect(page.locator('[data-element]').first()).toBeVisible({ timeout: 120_000 });
  const { longest: frame } = await framesSoFar();
  say(
    `2 MB are checked in ${Date.now() - started} ms; longest frame meanwhile ${frame.toFixed(0)} ms, ${verdict(frame, FRAME_BUDGET)} ms.`,
  );
});
