import { defineConfig } from 'vitest/config';
import { findFirefox, NO_FIREFOX } from './find-firefox.ts';

// biome-ignore lint/suspicious/noConsole: whoever runs the tests has to know what was left out.
if (findFirefox() === undefined) console.log(NO_FIREFOX);

// The main job in a second engine. Playwright drives no Firefox but its own, so this has its own runner.
export default defineConfig({
  test: {
    include: ['test/firefox/**/*.test.ts'],
    environment: 'node',
    testTimeout: 180_000,
    hookTimeout: 60_000,
    allowOnly: false,
  },
});
