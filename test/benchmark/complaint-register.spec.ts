import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { writeRegister } from './a-large-register.ts';
import { say } from './figures.ts';

interface Run {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly rows: number;
}

/** Times that each is run, one after the other in turn; the quickest counts. */
const TIMES = 3;

function run(program: string, register: string): Run {
  return JSON.parse(
    execFileSync(process.execPath, [`test/benchmark/${program}`, register], { encoding: 'utf8' }),
  );
}

function quickest(runs: readonly Run[]): Run {
  return runs.reduce((one, other) => (other.milliseconds < one.milliseconds ? other : one));
}

test('all figures of a register of a million rows against a mere parse of it', async () => {
  test.setTimeout(600_000);
  const folder = await mkdtemp(join(tmpdir(), 'register-'));
  try {
    for (const rows of [100_000, 1_000_000]) {
      const register = join(folder, `${rows}.csv`);
      await writeRegister(register, rows);
      const { size } = await stat(register);
      const turns = Array.from({ length: TIMES }, () => ({
        parse: run('parse-register.ts', register),
        figures: run('read-register.ts', register),
      }));
      const parse = quickest(turns.map((turn) => turn.parse));
      const figures = quickest(turns.map((turn) => turn.figures));

      say(
        `Register of ${rows} rows, ${Math.round(size / 1e6)} MB: papaparse parses ${Math.round(parse.milliseconds)} ms, ${Math.round(parse.megabytes)} MB; all figures ${Math.round(figures.milliseconds)} ms, ${Math.round(figures.megabytes)} MB; ratio ${(figures.milliseconds / parse.milliseconds).toFixed(2)}`,
      );
      expect([parse.rows, figures.rows]).toEqual([rows, rows]);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});
