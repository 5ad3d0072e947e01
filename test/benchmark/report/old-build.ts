import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';

/** The last build before reports had editions: what is faster today is faster than this. */
export const OLD_COMMIT = '607eea46';

const PROGRAMS = 'test/benchmark/report';

/** A build: its folder, and its program that makes reports, as it stands and in one piece. */
export interface Build {
  readonly root: string;
  readonly plain: string;
  readonly bundled: string;
}

/** Lays the old build beside this one, with the packages of this one, and gives both. `remove` takes it away again. */
export async function bothBuilds(): Promise<{
  readonly old: Build;
  readonly now: Build;
  readonly remove: () => void;
}> {
  const folder = mkdtempSync(join(tmpdir(), 'redress-builds-'));
  const root = join(folder, 'old');
  layOut(root);
  // The packages of a bundle are of the kind that its folder says.
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  return {
    old: await buildIn(root, join(folder, 'old-bundle')),
    now: await buildIn(resolve('.'), join(folder, 'now-bundle')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The old build in a folder of its own, with what measures it. Throws where the history is not there. */
export function layOut(root: string): void {
  mkdirSync(root, { recursive: true });
  const packed = execFileSync('git', ['archive', OLD_COMMIT], { maxBuffer: 2 ** 30 });
  execFileSync('tar', ['-x', '-C', root], { input: packed });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  cpSync(PROGRAMS, join(root, PROGRAMS), { recursive: true });
}

async function buildIn(root: string, target: string): Promise<Build> {
  const program = `${PROGRAMS}/make-reports.ts`;
  const prepare = `import { prepareFonts } from '#build/fonts/prepare-fonts.ts'; await prepareFonts();`;
  execFileSync(process.execPath, ['--input-type=module-typescript', '-e', prepare], { cwd: root });
  const build = await rolldown({ cwd: root, input: program, platform: 'node' });
  await build.write({ dir: target, minify: true });
  await build.close();
  return { root, plain: join(root, program), bundled: join(target, 'make-reports.js') };
}
