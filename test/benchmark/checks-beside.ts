import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/** The last state of the policy check that looked for words alone, of 25 November 2026. */
const EARLIER = '353e29e67506baf0f4c8db59e7d25351784099f0';

/** Within the project, where the packages of both are found. */
const FOLDER = 'node_modules/.cache/redress/benchmark';

export type Check = (text: string) => unknown;

/** The check of a policy in a folder that holds the project, as one file, without what a machine of development loads to run it. */
async function bundledCheck(folder: string, name: string): Promise<Check> {
  const build = await rolldown({
    cwd: folder,
    input: './test/builders/policy-rules.ts',
    platform: 'node',
  });
  const dir = resolve(FOLDER);
  await build.write({ dir, entryFileNames: `${name}.mjs` });
  await build.close();
  const here = process.cwd();
  // The rules are read from where the program runs, once.
  process.chdir(folder);
  try {
    return (await import(pathToFileURL(join(dir, `${name}.mjs`)).href)).check;
  } finally {
    process.chdir(here);
  }
}

/** Takes the earlier state out of the repository; false where that does not reach back so far. */
function takeOut(folder: string): boolean {
  mkdirSync(folder, { recursive: true });
  const parts = ['package.json', 'src', 'content/policy', 'test/builders'];
  try {
    const archive = execFileSync('git', ['archive', EARLIER, ...parts], {
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    return true;
  } catch {
    return false;
  }
}

/** Today's check and the earlier one; undefined where the repository does not reach back so far. */
export async function checksBeside(): Promise<readonly [Check, Check] | undefined> {
  const folder = resolve(FOLDER, 'earlier');
  if (!takeOut(folder)) return undefined;
  return [await bundledCheck(process.cwd(), 'check-now'), await bundledCheck(folder, 'check-then')];
}
