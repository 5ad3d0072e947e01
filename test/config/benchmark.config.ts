import { defineConfig } from '@playwright/test';
import tests from './playwright.config.ts';

/** Measures the built site: one thing at a time, figures and budgets printed. No part of `npm test`. */
export default defineConfig({
  ...tests,
  testDir: '../benchmark',
  workers: 1,
  timeout: 300_000,
  reporter: [['line']],
});
