import { expect, test } from '@playwright/test';
import { hasEngine, NO_ENGINE, startEngine } from '../builders/nats-server.ts';
import {
  expectNothingLost,
  expectOneRecord,
  pressInTurns,
  teamOfWindows,
} from '../builders/team-windows.ts';

test('answers in five windows outlive cut ways and a server killed three times', async ({
  browser,
}, info) => {
  info.skip(!hasEngine, NO_ENGINE);
  test.setTimeout(180_000);
  const engine = await startEngine();
  const [server] = engine.servers;
  const work = await teamOfWindows(browser, engine.servers, 5);
  const { windows, id } = work;
  await Promise.all(windows.map((window) => window.open(id)));
  // One works apart from all the others until the end.
  windows[4]?.cut(true);
  let kills = 0;
  let restarting = Promise.resolve();
  const restart = async () => {
    await server?.kill();
    await server?.start();
    kills += 1;
  };
  await pressInTurns(windows.slice(0, 4), {
    ...{ edits: 200, seed: 15 },
    async before(edit) {
      if (edit % 40 === 0) await windows[4]?.press([edit / 40, edit]);
      if (edit % 70 !== 35) return;
      await restarting;
      restarting = restart();
    },
  });
  await restarting;
  windows[4]?.cut(false);
  await expectOneRecord(work, windows);
  await expectNothingLost(work, windows);

  expect(kills).toBe(3);
  expect(engine.raw()).not.toMatch(/Member \d|answers|iso-10002/);
  for (const window of windows) await window.close();
  await work.team.engine.close();
  await engine.end();
});
