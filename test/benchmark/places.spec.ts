import { type Page, test } from '@playwright/test';
import { aThoroughAssessment } from './a-full-record.ts';
import { median, say, verdict } from './figures.ts';
import { type Cost, SLOWDOWN, startMeasuring } from './slowed-down.ts';
import { storeRecords } from './store-records.ts';

const ROUNDS = 5;
/** Milliseconds, places at the slow-down. */
const PLACE_BUDGET = 100;
const FORM_BUDGET = 100;
const LIST_BUDGET = 300;
const LONG = 2_000;
const MANY = 300;

/** Milliseconds from a press on something until the frame after the one in which something else is shown. */
function timePress(page: Page, pressed: string, shown: string): Promise<number> {
  return page.evaluate(
    ([from, to]) =>
      new Promise<number>((resolve) => {
        const before = document.querySelector(to as string);
        const start = performance.now();
        document.querySelector<HTMLElement>(from as string)?.click();
        const look = () => {
          const found = document.querySelector(to as string);
          if (found === null || (found === before && performance.now() - start < 5_000)) {
            requestAnimationFrame(look);
            return;
          }
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now() - start);
          channel.port2.postMessage(0);
        };
        requestAnimationFrame(look);
      }),
    [pressed, shown],
  );
}

function print(what: string, costs: readonly Cost[], budget: number): void {
  const shown = costs.map((cost) => cost.shown);
  const worked = median(costs.map((cost) => cost.worked));
  say(
    `${what} after a median of ${median(shown).toFixed(0)} ms, ${verdict(median(shown), budget)} ms; worst ${Math.max(...shown).toFixed(0)} ms; of its own thread's time ${worked.toFixed(0)} ms, ${verdict(worked, budget)} ms.`,
  );
}

test('every place of an assessment that is open', async ({ page }) => {
  const assessment = aThoroughAssessment('thorough', []);
  await storeRecords(page, [assessment]);
  await page.goto(`/assessment/?id=${assessment.id}`);
  const places = page.locator('.places li a');
  await page.locator('.overview h1').waitFor();
  await page.waitForLoadState('networkidle');
  const count = await places.count();
  // Each once before, so that what is measured is the place and not its fetching.
  for (let place = 1; place < count; place += 1)
    await timePress(page, `.places li:nth-child(${place + 1}) a`, '.place h1:not(.loading)');
  const measure = await startMeasuring(page, timePress);
  for (let place = 0; place < count; place += 1) {
    const costs: Cost[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await places.nth(place === 0 ? 1 : 0).click();
      costs.push(await measure(`.places li:nth-child(${place + 1}) a`, '.place h1'));
    }
    const name = (await places.nth(place).textContent())?.trim().split(/\d/)[0]?.trim();
    print(`At ${SLOWDOWN} times slower ${name} is shown`, costs, PLACE_BUDGET);
  }
});

test('the form of a register with 2,000 entries', async ({ page }) => {
  const assessment = aThoroughAssessment('long', [], { evidence: LONG, findings: LONG });
  await storeRecords(page, [assessment]);
  for (const [place, register] of [
    ['evidence', 'evidence'],
    ['findings', 'findings'],
  ]) {
    await page.goto(`/assessment/${place}/?id=${assessment.id}`);
    await page.locator(`[id^="add-${register}"]`).waitFor({ timeout: 60_000 });
    const measure = await startMeasuring(page, timePress, 1);
    const costs: Cost[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      costs.push(await measure(`[id^="add-${register}"]`, '.entry-form'));
      await page.keyboard.press('Escape');
      await page.locator(`[id^="add-${register}"]`).waitFor();
    }
    print(
      `Beside ${LONG} entries of ${register} the form of a new one is shown`,
      costs,
      FORM_BUDGET,
    );
  }
});

test('a list of 300 assessments', async ({ page }) => {
  const records = Array.from({ length: MANY }, (_, position) => ({
    ...aThoroughAssessment(`one-of-many-${position}`, [], { evidence: 10, findings: 5 }),
    organisation: `Client ${position}`,
  }));
  await storeRecords(page, records);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.goto('about:blank');
    await page.goto('/assessments/');
    times.push(
      await page.evaluate(
        (count) =>
          new Promise<number>((resolve) => {
            const look = () => {
              const shown = document.querySelectorAll('.assessment-list > li').length;
              if (shown < count) requestAnimationFrame(look);
              else requestAnimationFrame(() => resolve(performance.now()));
            };
            look();
          }),
        MANY,
      ),
    );
  }
  say(
    `${MANY} assessments are listed ${median(times).toFixed(0)} ms after the page was asked for, worst ${Math.max(...times).toFixed(0)} ms, ${verdict(median(times), LIST_BUDGET)} ms`,
  );
});
