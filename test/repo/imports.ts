import type { ProjectFile } from './project-files.ts';

/**
 * The arrows of the house: which top folder of `src` may import from which others. `build` reads
 * `content` on Node, for those who run there.
 */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  core: ['schema'],
  text: ['core', 'schema'],
  export: ['text', 'core', 'schema'],
  storage: ['offline', 'core', 'schema'],
  islands: ['export', 'storage', 'text', 'core', 'schema'],
  components: ['offline', 'text', 'core', 'schema'],
  layouts: ['components', 'build', 'text', 'core', 'schema', 'styles'],
  pages: ['layouts', 'components', 'islands', 'build', 'text', 'core', 'schema', 'styles'],
  offline: [],
  build: ['offline', 'export', 'text', 'core', 'schema'],
  cli: ['build', 'export', 'text', 'core', 'schema'],
  styles: [],
};

/** Packages that a folder may name, where it may not name all. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  schema: /^zod(\/mini)?$/,
  core: /^(zod(\/mini)?|yaml|markdown-it|flesch|syllable)$/,
  text: /^$/,
};

const ENDING = /\.(ts|tsx|astro|css|json|mjs|svg|txt)(\?\w+)?$/;

interface Import {
  readonly from: string;
  /** Loaded when it is needed, or only a type, so that its bytes are not loaded at once. */
  readonly isLight: boolean;
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** Everything a file imports: statements, `import()`, types by `import('…')`, and workers by URL. */
export function importsOf(code: string): readonly Import[] {
  const clean = withoutComments(code);
  const statements = [
    ...clean.matchAll(/\b(?:import|export)\s+(type\s)?[^'"`;()]*?\bfrom\s*['"]([^'"]+)['"]/g),
  ].map(([, type, from = '']) => ({ from, isLight: type !== undefined }));
  const plain = [...clean.matchAll(/\bimport\s*['"]([^'"]+)['"]/g)].map(([, from = '']) => ({
    from,
    isLight: false,
  }));
  const calls = [
    ...clean.matchAll(/\bimport\(\s*['"`]([^'"`]+)['"`]/g),
    ...clean.matchAll(/new URL\(\s*['"`](\.{1,2}\/[^'"`]+\.\w+)['"`],\s*import\.meta\.url/g),
  ].map(([, from = '']) => ({ from, isLight: true }));
  return [...statements, ...plain, ...calls];
}

/** Where a specifier leads, from the top level: `src/core/result.ts`; undefined for a package. */
export function resolve(path: string, from: string): string | undefined {
  if (from.startsWith('#')) return `src/${from.slice(1)}`;
  if (!from.startsWith('.')) return undefined;
  const parts = path.split('/').slice(0, -1);
  for (const part of from.split('/'))
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  return parts.join('/');
}

function packageProblem(path: string, folder: string, from: string): string[] {
  const allowed = PACKAGES[folder];
  if (allowed === undefined || allowed.test(from)) return [];
  return [`${path} imports the package ${from}, which ${folder} may not know`];
}

/** What is wrong with an import of a file of the project. */
function arrowProblem(path: string, from: string, target: string): string | undefined {
  const folder = path.split('/')[1] ?? '';
  const to = target.split('/')[1] ?? '';
  if (!ENDING.test(from)) return ' without its ending';
  // Types of the words, which stand in content; the words themselves come as arguments.
  if (target.startsWith('content/locales/en/'))
    return folder === 'schema' ? ': schema knows no words' : undefined;
  if (!target.startsWith('src/')) return ', which is not below src';
  if (to === folder) return undefined;
  if (!from.startsWith('#')) return `: write #${target.slice(4)}`;
  return ARROWS[folder]?.includes(to) ? undefined : `: no arrow from ${folder} to ${to}`;
}

/** Whether the module pulls a package in, itself or through what it imports. */
function isHeavy(target: string, texts: ReadonlyMap<string, string>, seen: Set<string>): boolean {
  if (seen.has(target)) return false;
  seen.add(target);
  return importsOf(texts.get(target) ?? '').some(({ from, isLight }) => {
    if (isLight) return false;
    const next = resolve(target, from);
    return next === undefined || isHeavy(next, texts, seen);
  });
}

/** Whether an island loads one of the export's packages together with itself. */
function isLoadedAtOnce(
  path: string,
  { isLight }: Import,
  target: string,
  texts: ReadonlyMap<string, string>,
): boolean {
  if (isLight || !path.startsWith('src/islands/') || path.endsWith('-worker.ts')) return false;
  return target.startsWith('src/export/') && isHeavy(target, texts, new Set());
}

/** What is wrong with the imports of these files. Types count, `.astro` files and `import()` too. */
export function importProblems(files: readonly ProjectFile[]): readonly string[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return files.flatMap(({ path, text }) =>
    importsOf(text).flatMap((one) => {
      const target = resolve(path, one.from);
      if (target === undefined) return packageProblem(path, path.split('/')[1] ?? '', one.from);
      const problem = arrowProblem(path, one.from, target);
      if (problem !== undefined) return [`${path} imports ${one.from}${problem}`];
      return isLoadedAtOnce(path, one, target, texts)
        ? [`${path} imports ${one.from} at once: load it with import() or in a worker`]
        : [];
    }),
  );
}
