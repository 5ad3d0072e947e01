import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import site from '../../astro.config.mjs';
import { partsPage } from '../../src/build/parts-page.ts';

/** What draws: not the papers that are made of it, nor what reads files. */
const DRAWS =
  /\/(src\/(?!export|offline)|test\/(parts|builders)|node_modules\/(react|react-dom|scheduler|zod|idb|@astrojs\/react))\//;

/** The page of parts as files, built with the site's own settings: in a second each of them is open, while served by source takes several. */
export default defineConfig({
  ...site,
  srcDir: './test/parts',
  outDir: './node_modules/.cache/redress/parts',
  integrations: [react(), partsPage({ isBuilt: true })],
  // Components keep their names, by which the test knows what was drawn.
  vite: {
    ...site.vite,
    build: {
      ...site.vite.build,
      minify: false,
      // One file of all that parts are drawn by: as on the site it would be a hundred, asked for again with each part.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'parts', test: DRAWS }] } } },
    },
  },
});
