import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { rolldown } from 'rolldown';
import { writeRegister } from './a-large-register.ts';
import { say, verdict } from './figures.ts';
import { FRAME_BUDGET, watchFrames } from './watch-frames.ts';

interface Run {
  readonly milliseconds: number;
  /** Milliseconds of the processor, which another program on the machine does not lengthen as much. */
  readonly worked: number;
  readonly megabytes: number;
  readonly rows: number;
}

/** Times that each is run, one after the other in turn; the quickest counts. */
const TIMES = 3;

const SIZES = [100_000, 1_000_000] as const;
const LARGEST = SIZES[1];

/** How much longer than a mere parse, and than DuckDB, all figures may take. */
const PARSE_BUDGET = 1;
const DUCKDB_BUDGET = 1.2;
/** Megabytes. */
const MEMORY_BUDGET = 150;
/** How much more memory ten times the rows may take: none, but for what a machine gives and takes. */
const MEMORY_GROWTH = 1.1;

const PROGRAMS = ['parse-register', 'read-register', 'query-register'] as const;
type Program = (typeof PROGRAMS)[number];

/** Within the project, where the packages that are not bundled are found. */
const BUNDLES = 'node_modules/.cache/redress/benchmark';

/** The programs as they are shipped, without what a machine of development loads to run them. */
async function bundle(): Promise<void> {
  for (const program of PROGRAMS) {
    const build = await rolldown({
      input: `test/benchmark/${program}.ts`,
      platform: 'node',
      external: ['@duckdb/node-api'],
    });
    await build.write({
      dir: BUNDLES,
      entryFileNames: '[name].mjs',
      chunkFileNames: '[name]-[hash].mjs',
    });
    await build.close();
  }
}

function run(program: Program, register: string): Run {
  const file = join(BUNDLES, `${program}.mjs`);
  return JSON.parse(execFileSync(process.execPath, [file, register], { encoding: 'utf8' }));
}

function quickest(runs: readonly Run[]): Run {
  return runs.reduce((one, other) => (other.worked < one.worked ? other : one));
}

function told(name: string, { milliseconds, worked, megabytes }: Run): string {
  return `${name} ${Math.round(milliseconds)} ms, of the processor ${Math.round(worked)} ms, ${Math.round(megabytes)} MB`;
}

let folder = '';
const fileOf = (rows: number) => join(folder, `${rows}.csv`);

test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = await mkdtemp(join(tmpdir(), 'register-'));
  for (const rows of SIZES) await writeRegister(fileOf(rows), rows);
});

test.afterAll(() => rm(folder, { recursive: true }));

test('all figures of a register of a million rows against a mere parse of it, and against DuckDB', async () => {
  test.setTimeout(900_000);
  await bundle();
  const memories: number[] = [];
  for (const rows of SIZES) {
    const { size } = await stat(fileOf(rows));
    const turns = Array.from({ length: TIMES }, () =>
      PROGRAMS.map((program) => run(program, fileOf(rows))),
    );
    const [parse, figures, duckdb] = PROGRAMS.map((_, at) =>
      quickest(turns.flatMap((turn) => turn[at] ?? [])),
    ) as [Run, Run, Run];
    const ratios = [figures.worked / parse.worked, figures.worked / duckdb.worked];
    memories.push(figures.megabytes);

    say(
      `Register of ${rows} rows, ${Math.round(size / 1e6)} MB. ${told('papaparse merely parses it in', parse)}. ${told('All figures in', figures)}. ${told('The same by DuckDB on one thread in', duckdb)}.`,
    );
    say(
      `Of the processor’s time: ${ratios[0]?.toFixed(2)} of the parse, ${verdict(ratios[0] ?? 0, PARSE_BUDGET)}; ${ratios[1]?.toFixed(2)} of DuckDB, ${verdict(ratios[1] ?? 0, DUCKDB_BUDGET)}.`,
    );
    expect([parse.rows, figures.rows, duckdb.rows]).toEqual([rows, rows, rows]);
  }
  const growth = (memories.at(-1) ?? 0) / (memories[0] ?? 1);
  say(
    `Memory at the most ${memories.map((one) => Math.round(one)).join(' and ')} MB: ${verdict(Math.round(Math.max(...memories)), MEMORY_BUDGET)} MB; of ten times the rows ${growth.toFixed(2)} times as much, ${verdict(growth, MEMORY_GROWTH)}.`,
  );
});

test('a register of a million rows is read off the page’s thread, with progress, and can be stopped', async ({
  page,
}) => {
  await page.goto('/register/');
  await page.locator('.log-intake input[type="file"]').setInputFiles(fileOf(LARGEST));
  const make = page.getByRole('button', { name: 'Make the figures' });
  await make.waitFor();
  const framesSoFar = await watchFrames(page, '.report-progress');
  const started = Date.now();
  await make.click();
  await page.locator('.report-progress progress[value]').waitFor();
  const begun = Date.now() - started;
  await page.getByRole('heading', { name: /^Figures of/ }).waitFor({ timeout: 120_000 });
  const took = Date.now() - started;
  const { longest, long } = await framesSoFar();

  say(
    `In the page ${LARGEST} rows are figures in ${took} ms, the first progress after ${begun} ms; ${long} frames over ${FRAME_BUDGET} ms meanwhile, the longest ${Math.round(longest)} ms: ${verdict(Math.round(longest), FRAME_BUDGET)} ms.`,
  );

  await page.reload();
  await page.locator('.log-intake input[type="file"]').setInputFiles(fileOf(LARGEST));
  await make.click();
  await page.locator('.report-progress progress[value]').waitFor();
  const stopped = Date.now();
  await page.locator('.report-progress').getByRole('button').click();
  await page.getByRole('alert').waitFor();
  say(`It is stopped in ${Date.now() - stopped} ms.`);
});
