import { writeFile } from 'node:fs/promises';
import { type Page, test } from '@playwright/test';
import { aFullRecord } from './a-full-record.ts';
import { median, say, verdict } from './figures.ts';
import { timeAnswer } from './time-answer.ts';

const OPENINGS = 7;
const ANSWERS = 30;
const SLOWDOWN = 4;
/** Milliseconds. */
const OPENING_BUDGET = 1_000;
const ANSWER_BUDGET = 60;

function print(what: string, figures: readonly number[], budget: number): void {
  const middle = median(figures);
  say(
    `${what}: median ${middle.toFixed(1)} ms, worst ${Math.max(...figures).toFixed(1)} ms, ${verdict(middle, budget)} ms (${(middle / budget).toFixed(2)} of it)`,
  );
}

/** Milliseconds from the start of loading the page until the criteria are on the screen. */
async function timeOpening(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector('.criterion') === null) requestAnimationFrame(look);
          else requestAnimationFrame(() => resolve(performance.now()));
        };
        look();
      }),
  );
}

test('a full record opens at once and answers at once', async ({ page }) => {
  const { id, bytes } = await aFullRecord();
  say(`The bundle has ${(bytes.length / 1_000_000).toFixed(1)} MB.`);
  await page.goto('/assessments/');
  const path = test.info().outputPath('full.redress');
  await writeFile(path, bytes);
  const started = Date.now();
  await page.locator('.actions input[type="file"]').setInputFiles(path);
  await page.getByRole('button', { name: 'Add it to the list' }).waitFor({ timeout: 60_000 });
  say(`Reading and checking the file: ${Date.now() - started} ms`);
  const shown = Date.now();
  await page.getByRole('button', { name: 'Add it to the list' }).click();
  await page.getByText('is now in this browser').waitFor({ timeout: 60_000 });
  say(`Storing it: ${Date.now() - shown} ms`);

  const openings: number[] = [];
  for (let time = 0; time < OPENINGS; time += 1)
    openings.push(await timeOpening(page, `/assessment/checklist/?id=${id}#7.4`));
  print('Opening the assessment', openings, OPENING_BUDGET);

  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const times: number[] = [];
  for (let time = 0; time < ANSWERS; time += 1) {
    times.push(await timeAnswer(page, time));
    await page.locator('[data-save="saved"]').waitFor();
  }
  const counted = times.filter((time) => time < 2_000);
  if (counted.length === 0) throw new Error('No answer changed the score.');
  print(
    `An answer's new score at ${SLOWDOWN} times slower (${counted.length} of ${ANSWERS} changed it)`,
    counted,
    ANSWER_BUDGET,
  );
});
