import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** What one call of the program has compiled the next one need not: a third of each call's time. */
const COMPILED = fileURLToPath(
  new URL('../../../node_modules/.cache/redress/compiled', import.meta.url),
);
const PROGRAM = fileURLToPath(new URL('../../../src/cli/redress.ts', import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs the command line as people do, in a process of its own, from the folder that is given. */
export function runRedress(
  args: readonly string[],
  { folder = tmpdir(), input = '' }: { readonly folder?: string; readonly input?: string } = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1', NODE_COMPILE_CACHE: COMPILED },
  });
  return { code: status, output: stdout, errors: stderr };
}

/** A folder of the test's own, with these files in it; it goes when the test is over. */
export function aFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'redress-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
