import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import site from '../../astro.config.mjs';
import { partsPage } from '../../src/build/parts-page.ts';

/** The page of parts as files, built with the site's own settings: in a second each of them is open, while served by source takes several. */
export default defineConfig({
  ...site,
  srcDir: './test/parts',
  outDir: './node_modules/.cache/redress/parts',
  integrations: [react(), partsPage({ isBuilt: true })],
  // Components keep their names, by which the test knows what was drawn.
  vite: { ...site.vite, build: { ...site.vite.build, minify: false } },
});
