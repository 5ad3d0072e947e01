import { type Browser, expect, type Page, test } from '@playwright/test';
import { serveTogether } from '#build/team/site-with-engine.mjs';
import { hasEngine, NO_ENGINE, startEngine } from '../builders/nats-server.ts';
import { beginAssessment, openClause } from './steps.ts';

let engine: Awaited<ReturnType<typeof startEngine>>;
const sites: Awaited<ReturnType<typeof serveTogether>>[] = [];

test.beforeAll(async () => {
  if (hasEngine) engine = await startEngine();
});

test.afterAll(async () => {
  for (const site of sites) {
    site.closeAllConnections();
    site.close();
  }
  if (hasEngine) await engine.end();
});

/** A device of its own, that refuses nothing and says what its policy refused. */
async function aDevice(browser: Browser) {
  const site = await serveTogether({
    port: 0,
    sitePort: Number(process.env['REDRESS_TEST_PORT']),
    enginePort: () => engine.servers[0]?.port ?? 1,
  });
  sites.push(site);
  const { port } = Object(site.address());
  const context = await browser.newContext({ baseURL: `http://127.0.0.1:${port}` });
  const page = await context.newPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text());
  });
  return { page, refused };
}

async function startTeam(page: Page, id: string): Promise<string> {
  await page.goto(`/assessment/settings/?id=${id}#team`);
  await page.getByLabel('Your name').fill('Ann Field');
  await page.getByRole('button', { name: 'Start the team' }).click();
  await expect(page.locator('.team-line')).toContainText('Connected to the team');
  return page.getByLabel('Link of the team').inputValue();
}

async function join(page: Page, link: string, name: string): Promise<void> {
  await page.goto(`/assessments/${new URL(link).hash}`);
  await page.getByLabel('Your name').fill(name);
  await page.getByRole('button', { name: 'Join a team' }).click();
  await page.getByRole('link', { name: 'Open the assessment' }).click();
  await expect(page.locator('.team-line')).toContainText('Connected to the team');
}

const FIRST = '.criterion >> nth=0';

test('an edit appears on the other device, with who made it', async ({ browser }, info) => {
  info.skip(!hasEngine, NO_ENGINE);
  const [ann, ben] = [await aDevice(browser), await aDevice(browser)];
  const id = await beginAssessment(ann.page, 'Harbour Council');
  const link = await startTeam(ann.page, id);
  await join(ben.page, link, 'Ben Holt');
  await expect(ben.page.locator('.team-line')).toContainText('Here now: Ann Field');

  await openClause(ann.page, id, '7.4');
  await openClause(ben.page, id, '7.4');
  await ann.page.locator(FIRST).getByRole('radio', { name: 'Met', exact: true }).check();
  const other = ben.page.locator(FIRST);
  await expect(other.getByRole('radio', { name: 'Met', exact: true })).toBeChecked();
  await expect(other).toHaveAttribute('data-by', 'AF');
  expect([...ann.refused, ...ben.refused]).toEqual([]);
});

test('while the engine is away work goes on, and what two wrote in one place is decided once for both', async ({
  browser,
}, info) => {
  info.skip(!hasEngine, NO_ENGINE);
  const [ann, ben] = [(await aDevice(browser)).page, (await aDevice(browser)).page];
  const id = await beginAssessment(ann, 'Harbour Council');
  await join(ben, await startTeam(ann, id), 'Ben Holt');
  await openClause(ann, id, '7.4');
  await openClause(ben, id, '7.4');
  await expect(ann.locator('.team-line')).toContainText('Ben Holt at 7.4');

  await engine.servers[0]?.kill();
  await ann.locator(FIRST).getByRole('radio', { name: 'Met', exact: true }).check();
  await ben.locator(FIRST).getByRole('radio', { name: 'Unmet', exact: true }).check();
  await expect(ann.locator('.team-line')).toContainText('1 change waits');
  await expect(ben.locator('.team-line')).toContainText('1 change waits');
  await engine.servers[0]?.start();

  for (const page of [ann, ben]) {
    await page.getByRole('link', { name: '1 place to decide' }).click();
    await expect(page.getByRole('heading', { name: /^7\.4 .+: Answer$/ })).toBeVisible();
  }
  const first = ann.locator('.team-version', { hasText: 'Ann Field' });
  const take = first.getByRole('button', { name: 'Take this' });
  if (await take.isVisible()) await take.click();
  else await ann.getByRole('button', { name: 'Keep what stands' }).click();

  for (const page of [ann, ben]) {
    await expect(page.locator('.team-conflicts')).toHaveCount(0);
    await openClause(page, id, '7.4');
    await expect(
      page.locator(FIRST).getByRole('radio', { name: 'Met', exact: true }),
    ).toBeChecked();
  }
});
