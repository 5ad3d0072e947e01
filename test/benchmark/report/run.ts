import { spawnSync } from 'node:child_process';
import { median } from '../figures.ts';

/** What a program that makes reports prints: milliseconds of each, bytes of one, kilobytes at the most. */
export interface Run {
  readonly used: readonly number[];
  readonly size: number;
  readonly memory: number;
}

/** Runs a program in a process of its own, and reads what it prints. */
export function run(cwd: string, args: readonly string[]): Run {
  const env = { ...process.env, NODE_OPTIONS: '', NODE_NO_WARNINGS: '1' };
  const result = spawnSync(process.execPath, args, { cwd, env, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`${args.join(' ')}: ${result.stderr}`);
  return JSON.parse(result.stdout || '{}');
}

/** The first and the fifth report of a process, in milliseconds. */
export function firstAndFifth({ used }: Run): readonly [number, number] {
  return [used[0] ?? Number.NaN, used[4] ?? Number.NaN];
}

/** The middle of the ratios pair by pair: what was measured side by side had the same machine. */
export function ratio(above: readonly number[], below: readonly number[]): number {
  return median(above.map((figure, i) => figure / (below[i] ?? Number.NaN)));
}
