import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { fill } from '#core/message.ts';
import type { Surroundings } from './command.ts';

/** An assessment's file: as people call it, where it is, and the folder that names of outputs start from. */
export interface Input {
  /** `-` for standard input. */
  readonly file: string;
  readonly path: string;
  /** The folder that was named, or the part of a pattern before its first sign. */
  readonly base: string;
}

/** What the paths of a command stand for. */
export interface Inputs {
  readonly inputs: readonly Input[];
  /** One file was named, and not a folder or a pattern that happens to hold one. */
  readonly isOne: boolean;
  /** A sentence for each path that stands for nothing. */
  readonly problems: readonly string[];
}

/** What is taken from a folder: all that the site saves, wherever in it. */
const IN_FOLDERS = ['**/*.redress.json', '**/*.redress'];

/** The files that are meant by files, folders and patterns, each once, a folder's in the order of their names. */
export async function findInputs(
  paths: readonly string[],
  surroundings: Surroundings,
): Promise<Inputs> {
  const { folder, words } = surroundings;
  const found = await Promise.all(paths.map((path) => findAt(path, folder)));
  const inputs = new Map<string, Input>();
  for (const input of found.flatMap((one) => one.inputs))
    if (!inputs.has(input.path)) inputs.set(input.path, input);
  return {
    inputs: [...inputs.values()],
    isOne: found.length === 1 && found[0]?.kind === 'file',
    problems: found.flatMap(({ kind, inputs: ones }, at) =>
      ones.length > 0 || kind === 'file'
        ? []
        : [fill(words.input.problem, { file: paths[at] ?? '', sentence: words.input[kind] })],
    ),
  };
}

async function findAt(path: string, folder: string) {
  const place = resolve(folder, path);
  const found = path === '-' ? undefined : await stat(place).catch(() => undefined);
  if (found?.isDirectory()) {
    const files = await filesOf(IN_FOLDERS, place);
    const inputs = files.map((file) => ({
      ...{ file: join(path, file), path: join(place, file), base: place },
    }));
    return { kind: 'emptyFolder' as const, inputs };
  }
  const pattern = process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
  // A name that is there is meant as it stands, whatever signs are in it.
  if (found === undefined && path !== '-' && isDynamicPattern(pattern))
    return { kind: 'noMatch' as const, inputs: await matches(pattern, folder) };
  return { kind: 'file' as const, inputs: [{ file: path, path: place, base: dirname(place) }] };
}

async function matches(pattern: string, folder: string): Promise<readonly Input[]> {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => isDynamicPattern(part));
  const start = parts.slice(0, first).join('/');
  const base = resolve(folder, pattern.startsWith('/') ? `/${start}` : start);
  const files = await filesOf([parts.slice(first).join('/')], base);
  return files.map((file) => {
    const path = join(base, file);
    return { file: pattern.startsWith('/') ? path : relative(folder, path), path, base };
  });
}

async function filesOf(patterns: readonly string[], cwd: string): Promise<readonly string[]> {
  const files = await glob([...patterns], {
    cwd,
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  return files.sort();
}
