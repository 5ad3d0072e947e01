import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { expect, test } from '@playwright/test';
import { say } from './figures.ts';
import { layOut, OLD_COMMIT } from './report/old-build.ts';

const RECORDS = 100;
/** Records a second in one process, and how much faster that is than a process for each. */
const RATE = 20;
const RATIO = 8;
const SAMPLE = 'content/examples/riverside-water.redress.json';
const PROGRAM = 'src/cli/redress.ts';
/** Of the old build so many processes stand for all: it takes seconds for each. */
const OLD_RECORDS = 10;

/** Seconds that the command line of a build takes to score what is named. */
function timeScore(paths: readonly string[], root = resolve('.')): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, PROGRAM), 'score', '--json', '--', ...paths],
    {
      cwd: root,
      maxBuffer: 2 ** 28,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '', NODE_NO_WARNINGS: '1' },
    },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return (performance.now() - start) / 1000;
}

function atLeast(figure: number, wanted: number): string {
  return `${figure.toFixed(1)}, ${figure >= wanted ? 'at least' : 'NOT'} the ${wanted} wanted`;
}

test('a folder of records in one process, beside a process for each', () => {
  test.setTimeout(1_800_000);
  const folder = mkdtempSync(join(tmpdir(), 'redress-folder-'));
  for (let at = 0; at < RECORDS; at += 1)
    copyFileSync(SAMPLE, join(folder, `client-${at}.redress.json`));
  const together = timeScore([folder]);
  const each = readdirSync(folder).reduce((sum, name) => sum + timeScore([join(folder, name)]), 0);
  const old = mkdtempSync(join(tmpdir(), 'redress-old-'));
  layOut(old);
  const some = readdirSync(folder).slice(0, OLD_RECORDS);
  const eachOfOld =
    some.reduce((sum, name) => sum + timeScore([join(folder, name)], old), 0) *
    (RECORDS / OLD_RECORDS);
  for (const one of [folder, old]) rmSync(one, { recursive: true });

  say(`${RECORDS} records of the sample scored in one process: ${together.toFixed(2)} s`);
  say(`  records a second: ${atLeast(RECORDS / together, RATE)}`);
  say(
    `  in ${RECORDS} processes ${each.toFixed(2)} s, times faster: ${atLeast(each / together, RATIO)}`,
  );
  say(
    `  in as many of ${OLD_COMMIT}, by ${OLD_RECORDS} of them, ${eachOfOld.toFixed(2)} s, times faster: ${atLeast(eachOfOld / together, RATIO)}`,
  );
});
