import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FontSource } from '#export/pdf/fonts/typeface.ts';

/** The fonts of a PDF, as they were prepared in the project's folder. */
export function fontFiles(root: string): FontSource {
  const folder = join(root, 'src/public/fonts');
  return {
    loadCoverage: async () => JSON.parse(await readFile(join(folder, 'coverage.json'), 'utf8')),
    loadFont: async (name) => new Uint8Array(await readFile(join(folder, name))),
  };
}
