import type { Duplex } from 'node:stream';
import { type Browser, expect, type Page } from '@playwright/test';
import { readExample } from '#build/read-example.ts';
import { serveTogether } from '#build/team/site-with-engine.mjs';
import type { startEngine } from './nats-server.ts';
import { startRandom } from './random.ts';
import { beginTeam, readOrder, writtenIn } from './team-order.ts';

/** Of its criteria everybody answers the first ones. */
const CLAUSE = '7.4';

type Servers = Awaited<ReturnType<typeof startEngine>>['servers'];

/** A server that a window reaches, through a way that can be cut. */
async function aWay(servers: Servers, own: number) {
  const sockets = new Set<Duplex>();
  let isCut = false;
  const { port: enginePort = 1 } = servers[own % servers.length] ?? {};
  const site = await serveTogether({
    port: 0,
    sitePort: Number(process.env['REDRESS_TEST_PORT']),
    enginePort: () => enginePort,
  });
  site.on('upgrade', (_asked: unknown, socket: Duplex) => {
    sockets.add(socket);
    if (isCut) socket.destroy();
  });
  return {
    address: `http://127.0.0.1:${Object(site.address()).port}`,
    cut(next: boolean) {
      isCut = next;
      if (isCut) for (const socket of sockets) socket.destroy();
    },
    close() {
      for (const socket of sockets) socket.destroy();
      site.closeAllConnections();
      site.close();
    },
  };
}

/** An answer as it was pressed in a window. */
type Pressed = readonly [criterion: string, value: string];

/** Presses answers one after the other, each time one that is not given. */
function press(page: Page, places: readonly number[]): Promise<readonly Pressed[]> {
  return page.evaluate(async (asked) => {
    const pressed: [criterion: string, value: string][] = [];
    for (const at of asked) {
      const criteria = [...document.querySelectorAll<HTMLElement>('.criterion')].slice(0, 4);
      const criterion = criteria[at % criteria.length];
      const radios = criterion?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [];
      const others = [...radios].slice(0, 3).filter(({ checked }) => !checked);
      const radio = others[at % others.length];
      radio?.click();
      pressed.push([criterion?.dataset['criterion'] ?? '', radio?.value ?? '']);
      await new Promise(requestAnimationFrame);
    }
    return pressed;
  }, places);
}

/** What the database of a window holds of its team: what it came to, what waits, and the assessment. */
function storedIn(page: Page, id: string) {
  return page.evaluate(
    (key) =>
      new Promise<{ state: { seq: number; record: object }; waiting: number; record: object }>(
        (resolve, reject) => {
          const opening = indexedDB.open('redress');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const database = opening.result;
            const stores = ['teamStates', 'outbox', 'assessments'];
            const reading = database.transaction(stores);
            const state = reading.objectStore('teamStates').get(key);
            const waiting = reading.objectStore('outbox').count();
            const record = reading.objectStore('assessments').get(key);
            reading.oncomplete = () => {
              database.close();
              resolve({
                state: state.result.state,
                waiting: waiting.result,
                record: record.result,
              });
            };
          };
        },
      ),
    id,
  );
}

const answersOn = (page: Page) =>
  page
    .locator('.criterion')
    .evaluateAll((criteria) => criteria.map((one) => one.getAttribute('data-answer')));

async function aWindow(browser: Browser, servers: Servers, own: number, link: string) {
  const way = await aWay(servers, own);
  const context = await browser.newContext({ baseURL: way.address });
  const page = await context.newPage();
  const name = `Member ${own}`;
  await page.goto(`/assessments/${link}`);
  await page.getByLabel('Your name').fill(name);
  await page.getByRole('button', { name: 'Join a team' }).click();
  await page.getByRole('link', { name: 'Open the assessment' }).waitFor();
  const pressed: Pressed[] = [];
  const open = async (id: string) => {
    await page.goto(`/assessment/checklist/?id=${id}#${CLAUSE}`);
    await page.locator('.criterion').first().waitFor();
    await page.locator('[data-standing="connected"]').waitFor();
  };
  return {
    ...{ name, page, pressed, open, cut: way.cut },
    async press(places: readonly number[]) {
      pressed.push(...(await press(page, places)));
    },
    async close() {
      await context.close();
      way.close();
    },
  };
}

type Window = Awaited<ReturnType<typeof aWindow>>;

/** Windows in browsers of their own, each a member of one team. */
export async function teamOfWindows(browser: Browser, servers: Servers, count: number) {
  const [server] = servers;
  if (server === undefined) throw new Error('There is no engine.');
  const assessment = readExample('en');
  const { link, ...team } = await beginTeam(server.address, assessment);
  const join = async (own: number) => {
    const window = await aWindow(browser, servers, own, link);
    return window;
  };
  const windows = await Promise.all(Array.from({ length: count }, (_, own) => join(own)));
  return { team, id: assessment.id, windows, join };
}

interface Script {
  readonly edits: number;
  readonly seed: number;
  /** Called before somebody presses. */
  readonly before: (edit: number) => void | Promise<void>;
}

/** So many answers one person gives in a row, while the others wait or press too. */
const IN_A_ROW = 5;

/** Random answers in random windows, whose ways are cut and mended at random. In the end all are connected. */
export async function pressInTurns(windows: readonly Window[], { edits, seed, before }: Script) {
  const chance = startRandom(seed);
  const away = new Set<Window>();
  const pick = (count: number) => Math.floor(chance() * count);
  for (let edit = 0; edit < edits; edit += IN_A_ROW) {
    await before(edit);
    const window = windows[pick(windows.length)];
    if (window === undefined) continue;
    if (chance() < 0.1) {
      const isBack = away.delete(window);
      if (!isBack) away.add(window);
      window.cut(!isBack);
    }
    await window.press(Array.from({ length: Math.min(IN_A_ROW, edits - edit) }, () => pick(100)));
  }
  for (const window of away) window.cut(false);
}

/** Waits until every window has sent what it wrote and taken in all that the engine keeps; then all must be one. */
export async function expectOneRecord(
  { team, id }: Pick<Awaited<ReturnType<typeof teamOfWindows>>, 'team' | 'id'>,
  windows: readonly Window[],
): Promise<void> {
  const standing = async () => {
    const all = await Promise.all(windows.map(({ page }) => storedIn(page, id)));
    const { length } = await readOrder(team);
    return all.map(({ state, waiting }) => `${state.seq - length} ${waiting}`);
  };
  // Whoever asks the engine here was cut off by the same kills: while its connection comes back it is asked again.
  await expect(async () => expect(await standing()).toEqual(windows.map(() => '0 0'))).toPass({
    timeout: 60_000,
  });
  const [first, ...others] = await Promise.all(windows.map(({ page }) => storedIn(page, id)));
  for (const other of others) expect(other).toEqual(first);
  expect(first?.record).toEqual(first?.state.record);
  expect(first?.state).toMatchObject({ leftOut: 0 });
  const shown = await Promise.all(windows.map(({ page }) => answersOn(page)));
  for (const one of shown) expect(one).toEqual(shown[0]);
}

/** Every answer that was pressed stands in the engine's order once, in the order in which its window gave it. */
export async function expectNothingLost(
  { team }: Pick<Awaited<ReturnType<typeof teamOfWindows>>, 'team'>,
  windows: readonly Window[],
): Promise<void> {
  const written = writtenIn(await readOrder(team));
  for (const { name, pressed } of windows) {
    const own = written.filter(({ by }) => by === name).flatMap(({ edits }) => edits);
    const answers = own.filter(
      ({ path: [group, , field] }) => group === 'answers' && field === 'value',
    );
    expect(answers.map(({ path, value }) => [path[1], value])).toEqual(pressed);
  }
}
