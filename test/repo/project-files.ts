import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ProjectFile {
  /** From the top level, with `/` between the parts. */
  readonly path: string;
  readonly text: string;
}

const BINARY = /\.(png|jpe?g|webp|avif|ico|woff2?|ttf|otf|pdf|zip|redress|gz)$/;

/** Names at the top level that git does not keep, from `.gitignore`, and git itself. */
function ignoredNames(): ReadonlySet<string> {
  const lines = readFileSync('.gitignore', 'utf8').split('\n');
  return new Set(['.git', ...lines.map((line) => line.trim().replace(/^\/|\/$/g, ''))]);
}

/** What lies at the top level and is kept. */
export function topLevelNames(): readonly string[] {
  const ignored = ignoredNames();
  return readdirSync('.').filter((name) => !ignored.has(name));
}

function filesBelow(folder: string, ignored: ReadonlySet<string>): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name).replaceAll('\\', '/');
    if (ignored.has(path) || ignored.has(entry.name)) return [];
    return entry.isDirectory() ? filesBelow(path, ignored) : [path];
  });
}

/** Every text file of the project. */
export function projectFiles(): readonly ProjectFile[] {
  return filesBelow('.', ignoredNames())
    .filter((path) => !BINARY.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** The text files below a folder whose names end so. */
export function filesIn(folder: string, ending: RegExp): readonly ProjectFile[] {
  return projectFiles().filter(({ path }) => path.startsWith(`${folder}/`) && ending.test(path));
}
