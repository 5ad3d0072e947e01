import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { offlineSite } from './src/build/offline/offline-site.ts';
import { partsPage } from './src/build/parts-page.ts';
import { relativeLinks } from './src/build/relative-links.ts';
import { tellEndings } from './src/build/tell-endings.ts';

/** What the page of the checklist begins with. */
const CHECKLIST = ['islands/frame/AssessmentApp.tsx', 'islands/assessment/walk/WalkPage.tsx'];

/** Whether one of some files imports a module at once, by itself or by way of others. */
function isNeededBy(files, id, graph, seen = new Set()) {
  if (files.some((file) => id.endsWith(`/src/${file}`))) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  const { importers = [] } = graph.getModuleInfo(id) ?? {};
  return importers.some((importer) => isNeededBy(files, importer, graph, seen));
}

/** Metrics of the fonts that every PDF reader has: a report embeds its own, and they weigh more than all else of the PDF writer. */
const noStandardFonts = {
  name: 'no-standard-fonts',
  enforce: 'pre',
  load: (id) =>
    /[\\/]standard-fonts[\\/](?!all-)[\w-]+\.compressed\.json$/.test(id) ? '""' : undefined,
};

export default defineConfig({
  publicDir: './src/public',
  trailingSlash: 'always',
  // Everything is linked relatively, so the built folder works below any path without being built again.
  integrations: [react(), relativeLinks(), offlineSite(), partsPage(), tellEndings()],
  build: { format: 'directory', inlineStylesheets: 'never' },
  server: { host: '127.0.0.1', port: 4321 },
  devToolbar: { enabled: false },
  // Nothing is fetched from elsewhere or sent elsewhere; no script and no style stands within a page.
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "connect-src 'self' blob:",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
    },
  },
  vite: {
    plugins: [
      noStandardFonts,
      {
        // This package asks whether there is a `require`; for the answer the bundler would bring a stand-in into every page.
        name: 'no-require',
        transform: (code, id) =>
          /node_modules[\\/]pluralize[\\/]/.test(id)
            ? code.replace("typeof require === 'function' && ", '')
            : undefined,
      },
      {
        // No part that is fetched later has styles of its own or is fetched ahead: Vite's help with both is left out.
        // A part that cannot be had is told to the page, which says so.
        name: 'plain-dynamic-import',
        enforce: 'pre',
        load: (id) =>
          id === '\0vite/preload-helper.js'
            ? `export const __vitePreload = (load) => load().catch((cause) => {
                globalThis.dispatchEvent(new Event('redress-part-missing'));
                throw cause;
              });`
            : undefined,
        // The lists of what would be fetched ahead are then of no use and weigh as much as a small component.
        generateBundle: {
          order: 'post',
          handler(_options, bundle) {
            for (const chunk of Object.values(bundle))
              if (chunk.type === 'chunk')
                chunk.code = chunk.code
                  .replace(/^const __vite__mapDeps=.*?=>i\.map\(i=>d\[i\]\);\n?/, '')
                  .replace(/,\s*__vite__mapDeps\(\[[\d,]*\]\)/g, '');
          },
        },
      },
    ],
    build: {
      modulePreload: false,
      assetsInlineLimit: 0,
      target: 'es2022',
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'react',
                test: /node_modules[\\/](react|react-dom|scheduler|@astrojs[\\/]react)[\\/]/,
              },
              // What the checklist needs at once and other pages need too travels as one file: it packs better than many small ones.
              {
                name: (id, graph) => (isNeededBy(CHECKLIST, id, graph) ? 'shared' : null),
                minShareCount: 2,
              },
            ],
          },
        },
      },
    },
    worker: {
      format: 'es',
      plugins: () => [noStandardFonts],
      rolldownOptions: {
        // Importing these does nothing by itself, which their packages do not say; without it the report carries what it never uses.
        treeshake: {
          moduleSideEffects: [
            {
              test: /node_modules[\\/](pdf-lib|html-entities|node-html-better-parser)[\\/]/,
              sideEffects: false,
            },
            { test: /.*/, sideEffects: true },
          ],
        },
      },
    },
  },
});
