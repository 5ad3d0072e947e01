import { readFileSync } from 'node:fs';
import { jetstream } from '@nats-io/jetstream';
import { wsconnect } from '@nats-io/nats-core';
import { type Browser, type Page, test } from '@playwright/test';
import { serveTogether } from '#build/team/site-with-engine.mjs';
import { beginAssessment, openClause } from '../browser/steps.ts';
import { hasEngine, NO_ENGINE, startEngine } from '../builders/nats-server.ts';
import { median, say, verdict } from './figures.ts';
import { timeAnswer } from './time-answer.ts';

/** Milliseconds from an answer until it is on the other screen. */
const LATENCY = 150;
/** Share of one core that the engine may take with this many devices, an edit a second each. */
const DEVICES = 50;
const CORE = 0.1;
/** A device's own answer beside 50 others, against working alone. */
const SLOWER = 1.2;
const ROUNDS = 21;

async function aDevice(browser: Browser, enginePort: number): Promise<Page> {
  const sitePort = Number(process.env['REDRESS_TEST_PORT']);
  const site = await serveTogether({ port: 0, sitePort, enginePort: () => enginePort });
  const { port } = Object(site.address());
  const context = await browser.newContext({ baseURL: `http://127.0.0.1:${port}` });
  return context.newPage();
}

/** When the first criterion of the page comes to have another answer, by the machine's clock. */
function whenAnswered(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const field = document.querySelector('.criterion');
        const watching = new MutationObserver(() => {
          watching.disconnect();
          resolve(performance.timeOrigin + performance.now());
        });
        if (field) watching.observe(field, { attributes: true, attributeFilter: ['data-answer'] });
      }),
  );
}

function answerNow(page: Page, round: number): Promise<number> {
  return page.evaluate((number) => {
    const radios = document.querySelectorAll<HTMLInputElement>('.criterion input[type=radio]');
    const at = performance.timeOrigin + performance.now();
    radios[number % 2]?.click();
    return at;
  }, round);
}

/** Seconds of a processor that a process has had. */
function secondsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

async function answerTimes(page: Page): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await timeAnswer(page, round));
  return median(times);
}

/** As many devices as the engine is to bear, each sending as much as an edit and hearing all others. */
async function aCrowd(address: string, stream: string) {
  const bytes = crypto.getRandomValues(new Uint8Array(500));
  const timers: ReturnType<typeof setInterval>[] = [];
  const open = await Promise.all(
    Array.from({ length: DEVICES }, () => wsconnect({ servers: address })),
  );
  for (const connection of open) {
    const order = `redress-${stream}`;
    const consumer = await jetstream(connection).consumers.get(order, { opt_start_seq: 1 });
    await consumer.consume({ callback: () => {} });
    const send = () => void jetstream(connection).publish(`redress.${stream}.changes`, bytes);
    timers.push(setInterval(send, 1_000));
  }
  return async () => {
    for (const timer of timers) clearInterval(timer);
    await Promise.all(open.map((connection) => connection.close()));
  };
}

test('a team: how soon an edit is on the other screen, and what fifty devices cost', async ({
  browser,
}, info) => {
  info.skip(!hasEngine, NO_ENGINE);
  const engine = await startEngine();
  const [server] = engine.servers;
  const ann = await aDevice(browser, server?.port ?? 0);
  const id = await beginAssessment(ann, 'Harbour Council');
  await openClause(ann, id, '7.4');
  const alone = await answerTimes(ann);
  await ann.goto(`/assessment/settings/?id=${id}#team`);
  await ann.getByRole('button', { name: 'Start the team' }).click();
  const link = await ann.getByLabel('Link of the team').inputValue();
  const ben = await aDevice(browser, server?.port ?? 0);
  await ben.goto(`/assessments/${new URL(link).hash}`);
  await ben.getByRole('button', { name: 'Join a team' }).click();
  await ben.getByRole('link', { name: 'Open the assessment' }).waitFor();
  await openClause(ann, id, '7.4');
  await openClause(ben, id, '7.4');
  await ben.locator('[data-standing="connected"]').waitFor();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const arrived = whenAnswered(ben);
    const left = await answerNow(ann, round);
    times.push((await arrived) - left);
  }
  const latency = Math.round(median(times));
  say(`an answer on the other screen: ${latency} ms, ${verdict(latency, LATENCY)}`);

  const { stream } = await ann.evaluate(
    () =>
      new Promise<{ stream: string }>((resolve) => {
        indexedDB.open('redress').onsuccess = ({ target }) => {
          const { result } = target as IDBOpenDBRequest;
          result.transaction('teams').objectStore('teams').getAll().onsuccess = (event) =>
            resolve((event.target as IDBRequest).result[0]);
        };
      }),
  );
  const end = await aCrowd(server?.address ?? '', stream);
  const before = [performance.now(), secondsOf(server?.pid() ?? 0)] as const;
  const beside = await answerTimes(ann);
  await ann.waitForTimeout(10_000);
  const seconds = (performance.now() - before[0]) / 1000;
  const share = (secondsOf(server?.pid() ?? 0) - before[1]) / seconds;
  await end();
  say(`the engine with ${DEVICES} devices: ${share.toFixed(3)} of a core, ${verdict(share, CORE)}`);
  say(
    `an own answer: alone ${Math.round(alone)} ms, beside them ${verdict(beside, alone * SLOWER)}`,
  );
  await engine.end();
});
