import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { offlineSite } from './src/build/offline/offline-site.ts';
import { relativeLinks } from './src/build/relative-links.ts';

export default defineConfig({
  publicDir: './src/public',
  trailingSlash: 'always',
  // Everything is linked relatively, so the built folder works below any path without being built again.
  integrations: [react(), relativeLinks(), offlineSite()],
  build: { format: 'directory', inlineStylesheets: 'never' },
  server: { host: '127.0.0.1', port: 4321 },
  devToolbar: { enabled: false },
  // Nothing is fetched from elsewhere or sent elsewhere; scripts and styles within a page are named by their hashes.
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
      },
    ],
    build: {
      modulePreload: false,
      assetsInlineLimit: 0,
      target: 'es2022',
      // What several pages of an assessment share travels as one file: it packs better than many small ones.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'react',
                test: /node_modules[\\/](react|react-dom|scheduler|@astrojs[\\/]react)[\\/]/,
              },
              {
                name: 'shared',
                minShareCount: 2,
                test: /src[\\/](core[\\/](audit[\\/]evidenc|assessment[\\/](?!count-questions|create|parse|next|previous|finality)|catalogue[\\/](?!own-)|scoring[\\/](?!flow-state)|message|result)|schema[\\/]record[\\/]format|storage[\\/](?!read-file|attachments|kept-file|sweep|policy|checked)|text[\\/](?!write-instant|file-sentence|next-name)|islands[\\/]shared[\\/](?!ScoreExample|OpenFailurePanel|OpenedPage|RegisterHeader|BackupNote|backup[\\/](?!save-file)))|node_modules[\\/]idb[\\/]/,
              },
            ],
          },
        },
      },
    },
    worker: {
      format: 'es',
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
