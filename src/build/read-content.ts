import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '#core/content/authored-file.ts';
import { type LoadedStandard, loadCrosswalk } from '#core/content/load-catalogue.ts';
import { LEADING_STANDARD } from '#text/page-data.ts';
import { DEFAULT_LANGUAGE } from '#text/way-up.ts';
import { fillVariants } from './fill-variants.ts';
import { languages } from './languages.ts';
import { loadStandards } from './load-standards.ts';
import { tellProblems } from './tell-problems.ts';

/**
 * Every file below a folder of the project, in the order of their paths, with `/` between the parts.
 * What a variant of a language does not say stands in the words of the language.
 */
export function readFiles(root: string, folder: string): readonly SourceFile[] {
  return fillVariants(languages(root), folder, (one) => readOwnFiles(root, one));
}

/** The same without what stands in for a variant. */
export function readOwnFiles(root: string, folder: string): readonly SourceFile[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      path: path.slice(join(root, 'x').length - 1).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }));
}

// Every page asks for the same content. Nobody writes during a build; else a file that has changed is read afresh.
const isBuild = (import.meta as { env?: { PROD?: boolean } }).env?.PROD === true;
const kept = new Map<
  string,
  { readonly stamp: string; readonly standards: readonly LoadedStandard[] }
>();

const STANDARD_FOLDERS = ['content/standards', 'content/maturity-models'];

/** Changes with every file that standards are read from. */
function stampOf(root: string): string {
  if (isBuild) return '';
  const files = STANDARD_FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true }),
  );
  return files
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const { mtimeMs, size } = statSync(path);
      return `${path} ${mtimeMs} ${size}`;
    })
    .join('\n');
}

function isLeading({ catalogue }: LoadedStandard): boolean {
  return catalogue.standard.id === LEADING_STANDARD;
}

function readStandardFiles(root: string): readonly SourceFile[] {
  return STANDARD_FOLDERS.flatMap((folder) => readFiles(root, folder));
}

/** Every standard by name and the links between their clauses, in one language. Throws a `ContentError`. */
export function readCrosswalk(
  language: string = DEFAULT_LANGUAGE,
  root: string = process.cwd(),
): ReturnType<typeof loadCrosswalk> {
  const files = readStandardFiles(root);
  const translation = language === DEFAULT_LANGUAGE ? undefined : language;
  return tellProblems(() => loadCrosswalk(files, translation));
}

/**
 * The standards that can be walked, the leading one first, in one language, from the `content` folder below `root`.
 * Throws a `ContentError`, also for what a language leaves untranslated.
 */
export function readStandards(
  language: string = DEFAULT_LANGUAGE,
  root: string = process.cwd(),
): readonly LoadedStandard[] {
  const key = JSON.stringify([language, root]);
  const stamp = stampOf(root);
  const known = kept.get(key);
  if (known?.stamp === stamp) return known.standards;
  const standards = loadStandards(() => readStandardFiles(root), language);
  const ordered = standards.toSorted((a, b) => Number(isLeading(b)) - Number(isLeading(a)));
  kept.set(key, { stamp, standards: ordered });
  return ordered;
}

/** Id of the standard that a new assessment is against: the first that can be walked. */
export function leadingStandard(language: string): string {
  const [standard] = readStandards(language);
  if (standard === undefined) throw new Error('content/standards holds no standard to walk.');
  return standard.catalogue.standard.id;
}
