import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { expect, test } from '@playwright/test';
import { say } from './figures.ts';

const RECORDS = 100;
/** Records a second in one process, and how much faster that is than a process for each. */
const RATE = 20;
const RATIO = 8;
const SAMPLE = 'content/examples/riverside-water.redress.json';
const PROGRAM = resolve('src/cli/redress.ts');

/** Seconds that the command line takes to score what is named. */
function timeScore(paths: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [PROGRAM, 'score', '--json', '--', ...paths],
    { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', NODE_NO_WARNINGS: '1' } },
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
  rmSync(folder, { recursive: true });

  say(`${RECORDS} records of the sample scored in one process: ${together.toFixed(2)} s`);
  say(`  records a second: ${atLeast(RECORDS / together, RATE)}`);
  say(
    `  in ${RECORDS} processes ${each.toFixed(2)} s, times faster: ${atLeast(each / together, RATIO)}`,
  );
});
