import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import type { Result, RunOptions } from 'axe-core';

/** The packed form: half as much for each page to read. */
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

interface Looked {
  /** A selector of what is judged, where it is not the whole page. */
  readonly at?: string;
  /** All rules where nothing else is said. */
  readonly options?: RunOptions;
}

/** What axe finds against a page. A document is given axe once, and tells of violations only. */
export async function violationsOn(page: Page, looked: Looked = {}): Promise<readonly Result[]> {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async ({ at, options }) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const found = await axe.run(at ?? document, { ...options, resultTypes: ['violations'] });
    return found.violations;
  }, looked);
}

/** Expects that axe finds nothing against a page, and says at which element it found something. */
export async function expectAccessible(page: Page, looked?: Looked): Promise<void> {
  const violations = await violationsOn(page, looked);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
