import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { type Browser, type Page, test } from '@playwright/test';
import { serveTogether } from '#build/team/site-with-engine.mjs';
import { openClause } from '../browser/steps.ts';
import { hasEngine, NO_ENGINE, startEngine } from '../builders/nats-server.ts';
import { beginTeam } from '../builders/team-order.ts';
import { aThoroughAssessment } from './a-full-record.ts';
import { startDevices, writeOrder } from './a-team-at-work.ts';
import { median, say, verdict } from './figures.ts';
import { type Cost, startMeasuring } from './slowed-down.ts';
import { storeRecords } from './store-records.ts';
import { timeAnswer } from './time-answer.ts';

const EDITS = 40;
const CHANGES = 10_000;
/** The most changes that a newcomer finds after a snapshot. */
const AFTER = 50;
const DEVICES = 50;
const ANSWERS = 40;
/** Its first criterion moves the score with every answer, as long as the others have none. */
const CLAUSE = '7.4';
/** Milliseconds. */
const SCREEN_BUDGET = 150;
const JOIN_BUDGET = 1_500;
/** Of one core. */
const ENGINE_BUDGET = 0.1;
/** Times as long as working alone. */
const ANSWER_BUDGET = 1.2;
/** Milliseconds after which a score is taken to have stayed the same. */
const UNCHANGED = 2_000;
/** Ticks of the processor's clock in a second, as Linux counts them. */
const TICKS = 100;

let engine: Awaited<ReturnType<typeof startEngine>> | undefined;
const sites: Awaited<ReturnType<typeof serveTogether>>[] = [];
const server = () => {
  const [one] = engine?.servers ?? [];
  if (one === undefined) throw new Error('There is no engine.');
  return one;
};

test.beforeEach(async ({ browserName: _ }, info) => {
  info.skip(!hasEngine, NO_ENGINE);
  engine = await startEngine();
});

test.afterEach(async () => {
  for (const site of sites.splice(0)) {
    site.closeAllConnections();
    site.close();
  }
  await engine?.end();
});

/** A device of its own, on a site that leads to the engine. */
async function aDevice(browser: Browser): Promise<Page> {
  const site = await serveTogether({
    port: 0,
    sitePort: Number(process.env['REDRESS_TEST_PORT']),
    enginePort: () => server().port,
  });
  sites.push(site);
  const { port } = Object(site.address());
  const context = await browser.newContext({ baseURL: `http://127.0.0.1:${port}` });
  return context.newPage();
}

const instant = () => performance.timeOrigin + performance.now();

/** Joins a team and opens its assessment. Gives the milliseconds until it was joined, and until all that came after is shown. */
async function join(page: Page, link: string, name: string) {
  await page.goto(`/assessments/${link}`);
  await page.getByLabel('Your name').fill(name);
  await page.waitForLoadState('networkidle');
  const button = page.getByRole('button', { name: 'Join a team' });
  const start = instant();
  await button.click();
  const open = page.getByRole('link', { name: 'Open the assessment' });
  await open.waitFor();
  const joined = instant() - start;
  const opening = instant();
  await open.click();
  return { joined, opening };
}

/** The instant at which a page shows a criterion with an answer. */
function seeAnswer(page: Page, position: number, choice: number): Promise<number> {
  return page.evaluate(
    ([at = 0, which = 0]) =>
      new Promise<number>((resolve) => {
        const look = () => {
          const criterion = document.querySelectorAll('.criterion')[at];
          const radios = criterion?.querySelectorAll<HTMLInputElement>('input[type=radio]');
          if (radios?.[which]?.checked) resolve(performance.timeOrigin + performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
    [position, choice],
  );
}

/** Presses an answer, and gives the instant. */
function press(page: Page, position: number, choice: number): Promise<number> {
  return page.evaluate(
    ([at = 0, which = 0]) => {
      const criterion = document.querySelectorAll('.criterion')[at];
      const radio = criterion?.querySelectorAll<HTMLInputElement>('input[type=radio]')[which];
      const pressed = performance.timeOrigin + performance.now();
      radio?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
      return pressed;
    },
    [position, choice],
  );
}

test('an edit on the other screen', async ({ browser }) => {
  const assessment = aThoroughAssessment('screens', []);
  const { link, engine: first } = await beginTeam(server().address, { ...assessment, answers: {} });
  const [ann, ben] = [await aDevice(browser), await aDevice(browser)];
  for (const [page, name] of [
    [ann, 'Ann Field'],
    [ben, 'Ben Holt'],
  ] as const) {
    await join(page, link, name);
    await openClause(page, assessment.id, CLAUSE);
    await page.locator('[data-standing="connected"]').waitFor();
  }
  const times: number[] = [];
  for (let edit = 0; edit < EDITS; edit += 1) {
    const [position, choice] = [edit % 4, Math.floor(edit / 4) % 2 === 0 ? 0 : 2];
    const seen = seeAnswer(ben, position, choice);
    const pressed = await press(ann, position, choice);
    times.push((await seen) - pressed);
  }
  await first.close();
  say(
    `An edit is on the other screen after a median of ${median(times).toFixed(0)} ms, ${verdict(median(times), SCREEN_BUDGET)} ms; worst ${Math.max(...times).toFixed(0)} ms.`,
  );
});

test('joining an assessment of 10,000 changes', async ({ browser }) => {
  test.setTimeout(600_000);
  const assessment = aThoroughAssessment('long-order', []);
  const team = await beginTeam(server().address, assessment);
  await writeOrder(team, assessment, { changes: CHANGES, after: AFTER });
  await team.engine.close();
  const times: number[] = [];
  const joins: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const page = await aDevice(browser);
    const { joined, opening } = await join(page, team.link, 'Ben Holt');
    joins.push(joined);
    times.push(joined + (await seeAnswer(page, 0, 0)) - opening);
    await page.context().close();
  }
  say(
    `Joining ${CHANGES} changes from a snapshot ${AFTER} before their end: joined after a median of ${median(joins).toFixed(0)} ms, all taken in and shown after ${median(times).toFixed(0)} ms, ${verdict(median(times), JOIN_BUDGET)} ms; worst ${Math.max(...times).toFixed(0)} ms.`,
  );
});

/** How long each took to be shown; an answer that left every figure as it was is looked for in vain. */
const shown = (list: readonly Cost[]) =>
  list.map((cost) => cost.shown).filter((time) => time < UNCHANGED);

/** Seconds of a processor that a process has used. */
function usedBy(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

test('fifty devices that write once a second each, beside working alone', async ({ browser }) => {
  test.setTimeout(600_000);
  const thorough = aThoroughAssessment('fifty', []);
  const elsewhere = Object.entries(thorough.answers).filter(([id]) => !id.includes(`/${CLAUSE}/`));
  const assessment = { ...thorough, answers: Object.fromEntries(elsewhere) };
  const team = await beginTeam(server().address, assessment);
  const [alone, together] = [await aDevice(browser), await aDevice(browser)];
  await join(together, team.link, 'Ann Field');
  await openClause(together, assessment.id, CLAUSE);
  await together.locator('[data-standing="connected"]').waitFor();
  // The same record, in no team.
  await storeRecords(alone, [assessment]);
  await openClause(alone, assessment.id, CLAUSE);
  const devices = await startDevices(team, assessment, DEVICES - 1);
  const measure = {
    alone: await startMeasuring(alone, timeAnswer, 1),
    together: await startMeasuring(together, timeAnswer, 1),
  };
  const costs: { readonly alone: Cost[]; readonly together: Cost[] } = { alone: [], together: [] };
  const pid = server().pid() ?? 0;
  const [start, used, written] = [performance.now(), usedBy(pid), devices.written()];
  // In turns, so that whatever else the machine does is the same for both.
  for (let time = 0; time < ANSWERS; time += 1) {
    costs.alone.push(await measure.alone(0));
    costs.together.push(await measure.together(0));
  }
  const seconds = (performance.now() - start) / 1000;
  const share = (usedBy(pid) - used) / seconds;
  const rate = (devices.written() - written) / seconds;
  await devices.stop();
  await team.engine.close();
  const [ours, theirs] = [median(shown(costs.together)), median(shown(costs.alone))];
  say(
    `${DEVICES} devices, ${rate.toFixed(1)} edits a second for ${seconds.toFixed(0)} s: the engine takes ${share.toFixed(3)} of a core, ${verdict(share, ENGINE_BUDGET)}.`,
  );
  say(
    `Meanwhile an answer's new score is shown after a median of ${ours.toFixed(1)} ms, alone ${theirs.toFixed(1)} ms: ratio ${(ours / theirs).toFixed(2)}, ${verdict(ours / theirs, ANSWER_BUDGET)}; worst ${Math.max(...shown(costs.together)).toFixed(0)} ms, alone ${Math.max(...shown(costs.alone)).toFixed(0)} ms (${shown(costs.together).length}/${shown(costs.alone).length}).`,
  );
});
