import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { readCommandWords } from '#cli/command-words.ts';
import { runCommand } from '#cli/run-command.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** What one call of the program has compiled the next one need not: a third of each call's time. */
const COMPILED = join(ROOT, 'node_modules/.cache/redress/compiled');
const PROGRAM = join(ROOT, 'src/cli/redress.ts');

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs the command line as people do, in a process of its own that reads this input. */
export function runProgram(args: readonly string[], input = ''): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: tmpdir(),
    input,
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1', NODE_COMPILE_CACHE: COMPILED },
  });
  return { code: status, output: stdout, errors: stderr };
}

/** Does what the command line does, from the folder that is given, in a tenth of the time of a process of its own. */
export async function runRedress(
  args: readonly string[],
  { folder = tmpdir() }: { readonly folder?: string } = {},
): Promise<Outcome> {
  const said: string[] = [];
  const warned: string[] = [];
  const code = await runCommand(args, (language) => ({
    root: ROOT,
    folder,
    language,
    words: readCommandWords(language, ROOT),
    say: (text) => said.push(`${text}\n`),
    warn: (text) => warned.push(`${text}\n`),
    progress: () => {},
  }));
  return { code, output: said.join(''), errors: warned.join('') };
}

/** A folder of the test's own, with these files in it; it goes when the test is over. */
export function aFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'redress-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
