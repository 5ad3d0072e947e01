import { expect, type Page, test } from '@playwright/test';
import { beginAssessment, expectSaved, openClause, storedRecord } from './steps.ts';

const EDITS = 500;
const KILLS = 12;
const SEED = 20_261_125;

/** Numbers from 0 up to 1 that follow from the seed. */
function startRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

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

test(`killed at ${KILLS} random moments, no answer is lost that was shown as saved`, async ({
  playwright,
  baseURL,
  launchOptions,
}, testInfo) => {
  test.setTimeout(300_000);
  const start = () =>
    playwright.chromium.launchPersistentContext(testInfo.outputPath('profile'), {
      ...launchOptions,
      baseURL: String(baseURL),
      serviceWorkers: 'block',
    });
  const random = startRandom(SEED);
  let context = await start();
  let page = await context.newPage();
  const id = await beginAssessment(page, 'Killed');
  let shown: Readonly<Record<string, string>> = {};
  for (let kill = 0; kill < KILLS; kill += 1) {
    await openClause(page, id, '7.4');
    const criteria = await criteriaOf(page);
    const edits = 1 + Math.floor(random() * 12);
    const answers: Record<string, string> = { ...shown };
    for (let edit = 0; edit < edits; edit += 1) {
      const criterion = criteria[Math.floor(random() * criteria.length)] ?? '';
      const value = random() < 0.5 ? 'met' : 'unmet';
      answers[criterion] = value;
      await press(page, criterion, value);
    }
    await expectSaved(page);
    shown = answers;
    const session = await context.browser()?.newBrowserCDPSession();
    // The process ends at once, as when the battery does: nothing on the page is told.
    await session?.send('Browser.crash').catch(() => undefined);
    await context.close().catch(() => undefined);
    context = await start();
    page = await context.newPage();
    await openClause(page, id, '7.4');
    const stored = await storedRecord(page, id);
    for (const [criterion, value] of Object.entries(shown))
      expect(stored['answers']).toMatchObject({ [criterion]: { value } });
  }
  await context.close();
});
