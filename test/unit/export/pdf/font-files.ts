import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { prepareFonts } from '#build/fonts/prepare-fonts.ts';
import type { FontSource } from '#export/pdf/render-pdf.ts';

const FOLDER = fileURLToPath(new URL('../../../../src/public/fonts/', import.meta.url));

/** The fonts as the site serves them, made first if they are not there. */
export async function fontFiles(): Promise<FontSource> {
  await prepareFonts();
  return {
    loadCoverage: () => Promise.resolve(JSON.parse(readFileSync(`${FOLDER}coverage.json`, 'utf8'))),
    loadFont: (file) => Promise.resolve(new Uint8Array(readFileSync(FOLDER + file))),
  };
}
