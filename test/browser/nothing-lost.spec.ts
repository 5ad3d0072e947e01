import { execFileSync } from 'node:child_process';
import { expect, type Page, test } from '@playwright/test';
import { startRandom } from '../builders/random.ts';
import { beginAssessment, expectSaved, openClause, storedRecord } from './steps.ts';

const EDITS = 500;
/** So many in every run; `REDRESS_KILLS=200` for a long one. */
const KILLS = Number(process.env['REDRESS_KILLS'] ?? 8);
const SEED = 20_261_125;

/** Presses the choices of a criterion of the open clause as fast as the page takes them. */
function press(page: Page, criterionId: string, value: string): Promise<void> {
  return page.evaluate(
    ([id, choice]) => {
      const holder = document.getElementById(`criterion-${id}`);
      holder?.querySelector<HTMLInputElement>(`input[value="${choice}"]`)?.click();
    },
    [criterionId, value] as const,
  );
}

function criteriaOf(page: Page): Promise<readonly string[]> {
  return page
    .locator('[data-criterion]')
    .evaluateAll((holders) => holders.map((holder) => holder.getAttribute('data-criterion') ?? ''));
}

test(`two tabs, ${EDITS} interleaved edits: none is lost, and both end equal`, async ({
  context,
  page,
}) => {
  test.setTimeout(300_000);
  const id = await beginAssessment(page, 'Two tabs');
  const other = await context.newPage();
  const tabs = [page, other] as const;
  for (const tab of tabs) await openClause(tab, id, '7.4');
  const criteria = await criteriaOf(page);
  const random = startRandom(SEED);
  const last = new Map<string, string>();
  for (let edit = 0; edit < EDITS; edit += 1) {
    // Each tab has criteria of its own: which of two answers to one criterion is the later, no clock can tell.
    const tab = edit % 2;
    const own = criteria.filter((_, position) => position % 2 === tab);
    const criterion = own[Math.floor(random() * own.length)] ?? '';
    const value = ['met', 'partly', 'unmet', 'unknown'][Math.floor(random() * 4)] ?? 'met';
    last.set(criterion, value);
    await press(tabs[tab] ?? page, criterion, value);
  }
  for (const tab of tabs) await expectSaved(tab);
  const { answers } = await storedRecord(page, id);
  for (const [criterion, value] of last) {
    expect(answers).toMatchObject({ [criterion]: { value } });
    for (const tab of tabs)
      await expect(tab.locator(`[data-criterion="${criterion}"]`)).toHaveAttribute(
        'data-answer',
        value,
      );
  }
});

/** What the page had shown as saved, and what was answered after that: that may be stored or not. */
interface Killed {
  readonly saved: Readonly<Record<string, string>>;
  readonly later: ReadonlyMap<string, readonly string[]>;
}

/** Answers criteria of the open clause at random. */
async function answerForAWhile(
  page: Page,
  before: Readonly<Record<string, string>>,
  random: () => number,
): Promise<Killed> {
  const criteria = await criteriaOf(page);
  const answers: Record<string, string> = { ...before };
  let saved = before;
  const later = new Map<string, readonly string[]>();
  for (let edits = 1 + Math.floor(random() * 20); edits > 0; edits -= 1) {
    const criterion = criteria[Math.floor(random() * criteria.length)] ?? '';
    const value = random() < 0.5 ? 'met' : 'unmet';
    answers[criterion] = value;
    later.set(criterion, [...(later.get(criterion) ?? []), value]);
    await press(page, criterion, value);
    if ((await page.locator('[data-save="saved"]').count()) === 0) continue;
    saved = { ...answers };
    later.clear();
  }
  return { saved, later };
}

test(`killed at ${KILLS} random moments, no answer is lost that was shown as saved`, async ({
  playwright,
  baseURL,
  launchOptions,
}, testInfo) => {
  test.setTimeout(KILLS * 30_000);
  const profile = testInfo.outputPath('profile');
  const options = { ...launchOptions, baseURL: String(baseURL) };
  const start = () => playwright.chromium.launchPersistentContext(profile, options);
  const random = startRandom(SEED);
  let context = await start();
  let page = await context.newPage();
  const id = await beginAssessment(page, 'Killed');
  let stored: Readonly<Record<string, string>> = {};
  for (let kill = 0; kill < KILLS; kill += 1) {
    await openClause(page, id, '7.4');
    const { saved, later } = await answerForAWhile(page, stored, random);
    // The process ends at once, as when the battery does: nothing on the page is told. Fails when there is none.
    execFileSync('pkill', ['-9', '-f', profile]);
    await context.close().catch(() => undefined);
    context = await start();
    page = await context.newPage();
    await openClause(page, id, '7.4');
    stored = valuesOf((await storedRecord(page, id))['answers']);
    for (const [criterion, value] of Object.entries(saved))
      expect([value, ...(later.get(criterion) ?? [])]).toContain(stored[criterion]);
  }
  await context.close();
});

/** The answers of a stored record by criterion. */
function valuesOf(answers: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(answers as Record<string, { readonly value?: string }>);
  return Object.fromEntries(entries.map(([id, { value = '' }]) => [id, value]));
}
