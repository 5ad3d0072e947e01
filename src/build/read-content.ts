import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '#core/catalogue/authored-file.ts';
import { type LoadedStandard, loadCatalogue } from '#core/catalogue/load-catalogue.ts';

/** Every file below a folder of the project, in the order of their paths, with `/` between the parts. */
export function readFiles(root: string, folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      path: path.slice(join(root, 'x').length - 1).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }));
}

/** The standards that can be walked, from the `content` folder below `root`. Throws a `ContentError`. */
export function readStandards(root: string): readonly LoadedStandard[] {
  return loadCatalogue([
    ...readFiles(root, 'content/standards'),
    ...readFiles(root, 'content/maturity-models'),
  ]);
}
