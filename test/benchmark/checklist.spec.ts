import { gzipSync } from 'node:zlib';
import { test } from '@playwright/test';
import { readStandards } from '#build/read-content.ts';
import { beginAssessment } from '../browser/steps.ts';
import { aHandWrittenPage } from './a-hand-written-page.ts';
import { median, say, verdict } from './figures.ts';
import { type Cost, SLOWDOWN, startMeasuring } from './slowed-down.ts';
import { timeAnswer } from './time-answer.ts';

const ANSWERS = 40;
/** Milliseconds, at the slow-down. */
const MEDIAN_BUDGET = 30;
const WORST_BUDGET = 50;
/** Milliseconds after which a score is taken to have stayed the same. */
const UNCHANGED = 2_000;
/** Bytes, as a host that packs with gzip sends them. */
const SCRIPT_BUDGET = 80 * 1024;
/** Keys for each criterion. */
const KEYS_BUDGET = 1.1;

test('the scripts that the checklist needs before the first answer', async ({ page }) => {
  const sizes: number[] = [];
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script')
      sizes.push(gzipSync(await response.body()).length);
  });
  await page.goto('/assessment/checklist/?sample');
  await page.locator('.criterion').first().waitFor();
  // The other places are fetched when nobody is in the way, two seconds later.
  await page.waitForTimeout(500);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  say(
    `Scripts: ${(total / 1024).toFixed(1)} KB in ${sizes.length} files, ${verdict(total, SCRIPT_BUDGET)} bytes`,
  );
});

test('an answer’s new score, beside a page written by hand with the same criteria', async ({
  page,
  context,
}) => {
  const catalogue = readStandards('en')[0]?.catalogue;
  if (catalogue === undefined) throw new Error('There is no standard to measure with.');
  const byHand = await context.newPage();
  const body = aHandWrittenPage(catalogue);
  await byHand.route('**/by-hand/', (route) => route.fulfill({ body, contentType: 'text/html' }));
  await byHand.goto('/by-hand/');
  await beginAssessment(page, 'Measured');
  const measure = {
    ours: await startMeasuring(page, timeAnswer),
    theirs: await startMeasuring(byHand, timeAnswer),
  };
  const costs: { readonly ours: Cost[]; readonly theirs: Cost[] } = { ours: [], theirs: [] };
  // In turns, so that whatever else the machine does is the same for both.
  for (let time = 0; time < ANSWERS; time += 1) {
    costs.ours.push(await measure.ours(time));
    costs.theirs.push(await measure.theirs(time));
  }
  // An answer that leaves every figure as it was is looked for in vain.
  const shown = (list: readonly Cost[]) =>
    list.map((cost) => cost.shown).filter((time) => time < UNCHANGED);
  const worked = (list: readonly Cost[]) => median(list.map((cost) => cost.worked));
  const [ours, theirs] = [median(shown(costs.ours)), median(shown(costs.theirs))];
  const worst = Math.max(...shown(costs.ours));
  say(
    `At ${SLOWDOWN} times slower the new score is shown after a median of ${ours.toFixed(1)} ms, ${verdict(ours, MEDIAN_BUDGET)}; worst ${worst.toFixed(1)} ms, ${verdict(worst, WORST_BUDGET)}.`,
  );
  say(
    `By hand: median ${theirs.toFixed(1)} ms, worst ${Math.max(...shown(costs.theirs)).toFixed(1)} ms; ratio of the medians ${(ours / theirs).toFixed(2)}.`,
  );
  say(
    `Of its own thread's time an answer takes ${worked(costs.ours).toFixed(1)} ms, by hand ${worked(costs.theirs).toFixed(1)} ms: ratio ${(worked(costs.ours) / worked(costs.theirs)).toFixed(2)}.`,
  );
});

test('the keys of a whole walk', async ({ page }) => {
  await beginAssessment(page, 'Counted');
  const open = () => page.locator('#overall-score').textContent();
  let keys = 0;
  const criteria = Number(/ of (\d+)/.exec((await open()) ?? '')?.[1]);
  while (keys < 2 * criteria && !(await open())?.includes(`${criteria} of ${criteria}`)) {
    await page.keyboard.press(keys % 3 === 0 ? '2' : '1');
    keys += 1;
  }
  const each = keys / criteria;
  say(
    `Keys: ${keys} for ${criteria} criteria, ${each.toFixed(2)} each, ${verdict(each, KEYS_BUDGET)}`,
  );
});
