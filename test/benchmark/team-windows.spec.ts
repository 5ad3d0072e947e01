import { performance } from 'node:perf_hooks';
import { expect, test } from '@playwright/test';
import { hasEngine, NO_ENGINE, startEngine } from '../builders/nats-server.ts';
import { startRandom } from '../builders/random.ts';
import {
  expectNothingLost,
  expectOneRecord,
  pressInTurns,
  teamOfWindows,
} from '../builders/team-windows.ts';
import { say } from './figures.ts';

const RUNS = [
  { servers: 1, edits: 2000, kills: 10 },
  { servers: 3, edits: 600, kills: 6 },
] as const;

/** Kills servers at random and starts them again, one after the other, while others go on. */
function startKilling(servers: Awaited<ReturnType<typeof startEngine>>['servers']) {
  const chance = startRandom(servers.length);
  let count = 0;
  let restarting = Promise.resolve();
  const restart = async () => {
    const one = servers[Math.floor(chance() * servers.length)];
    await one?.kill();
    await one?.start();
    count += 1;
  };
  return {
    async next() {
      await restarting;
      restarting = restart();
    },
    done: () => restarting,
    count: () => count,
  };
}

for (const { servers: count, edits, kills } of RUNS)
  test(`five windows, ${edits} answers, ${kills} kills, servers: ${count}`, async ({
    browser,
  }, info) => {
    info.skip(!hasEngine, NO_ENGINE);
    test.setTimeout(1_800_000);
    const engine = await startEngine(count);
    const work = await teamOfWindows(browser, engine.servers, 5);
    const { windows, id } = work;
    await Promise.all(windows.map((window) => window.open(id)));
    // One joins and is away until the end.
    const away = await work.join(5);
    await away.open(id);
    away.cut(true);
    const killing = startKilling(engine.servers);
    const every = edits / kills;
    const start = performance.now();
    await pressInTurns(windows, {
      ...{ edits, seed: 7 },
      async before(edit) {
        if (edit % every === every / 2) await killing.next();
      },
    });
    await killing.done();
    away.cut(false);
    await expectOneRecord(work, [...windows, away]);
    await expectNothingLost(work, windows);
    const seconds = (performance.now() - start) / 1000;
    expect(killing.count()).toBe(kills);
    for (const window of [...windows, away]) await window.close();
    await work.team.engine.close();
    await engine.end();
    say(
      `Five windows and one that was away, ${edits} answers, ${kills} kills of ${count === 1 ? 'the one server' : 'one of three servers'}: nothing lost, nothing twice, all six alike after ${seconds.toFixed(0)} s.`,
    );
  });
