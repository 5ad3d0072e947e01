import { defineConfig } from '@playwright/test';
import { findBrowser } from './find-browser.ts';
import { findFreePort } from './find-free-port.ts';

const { executablePath, args } = await findBrowser();
// Each worker reads this file too and must come to the same port: the first to read it leaves it behind.
process.env['REDRESS_TEST_PORT'] ??= String(await findFreePort());
const port = Number(process.env['REDRESS_TEST_PORT']);

export default defineConfig({
  testDir: '../browser',
  outputDir: '../../node_modules/.cache/redress/browser',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list'], ['json']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // It would answer before the tests that stop a request; those on working offline let it in.
    serviceWorkers: 'block',
    launchOptions: { executablePath, args: [...args] },
    // To see what went wrong: `--trace retain-on-failure`, which costs every test an eighth of its time.
    trace: 'off',
  },
  webServer: {
    command: `astro preview --ignore-lock --host 127.0.0.1 --port ${port}`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
