import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { relativeLinks } from './src/build/relative-links.ts';

export default defineConfig({
  publicDir: './src/public',
  trailingSlash: 'always',
  // Everything is linked relatively, so the built folder works below any path without being built again.
  integrations: [react(), relativeLinks()],
  build: { format: 'directory', inlineStylesheets: 'never' },
  server: { host: '127.0.0.1', port: 4321 },
  devToolbar: { enabled: false },
  vite: {
    build: { modulePreload: false, assetsInlineLimit: 0, target: 'es2022' },
    worker: { format: 'es' },
  },
});
