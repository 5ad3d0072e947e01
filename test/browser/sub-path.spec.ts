import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';

const DIST = join(import.meta.dirname, '../../dist');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Any static host: the built folder below some paths, the longest first, and nothing else. */
function serveBelow(...prefixes: readonly string[]) {
  return createServer((request, response) => {
    const { pathname } = new URL(`http://host${request.url}`);
    const prefix = prefixes.find((one) => pathname.startsWith(one));
    const name = prefix === undefined ? undefined : pathname.slice(prefix.length);
    const file =
      name === undefined
        ? ''
        : join(DIST, name.endsWith('/') || name === '' ? `${name}index.html` : name);
    if (file === '' || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
}

test('the built folder works below any path of a static host', async ({ page }) => {
  const server = serveBelow('/tools/redress/');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  await page.goto(`http://127.0.0.1:${port}/tools/redress/`);
  await page.getByRole('link', { name: 'Open the example' }).click();
  await expect(page.getByRole('navigation', { name: 'Places of this assessment' })).toBeVisible();
  await page.getByRole('link', { name: /^Checklist/ }).click();
  await expect(page.locator('.criterion').first()).toBeVisible();
  await page.getByRole('link', { name: 'Report', exact: true }).click();
  await page.getByRole('button', { name: 'Make the report' }).click();
  await expect(page.getByRole('link', { name: 'Save the PDF' })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('link', { name: 'Guidance' }).first().click();
  await page.getByRole('link', { name: 'ISO 10002:2018' }).click();
  await page.getByRole('link', { name: '7.4 Acknowledgement of complaints' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Acknowledgement');
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await page.getByRole('searchbox').fill('acknowledgement');
  await page.keyboard.press('Enter');
  await page.locator('.search-results').getByRole('link', { name: /^7\.4/ }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Acknowledgement');
  expect(failed).toEqual([]);
  server.close();
});

test('two copies on one origin keep apart what is theirs, and a wipe of one leaves the other', async ({
  page,
}) => {
  const server = serveBelow('/tools/redress/', '/');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const copies = ['', 'tools/redress/'].map((path) => `http://127.0.0.1:${port}/${path}`);
  const named = (copy: string) => (copy === copies[0] ? 'At the root' : 'Below a path');
  const link = (copy: string) => page.getByRole('link', { name: named(copy), exact: true });
  for (const copy of copies) {
    await page.goto(`${copy}start/`);
    await page.getByLabel('Organisation', { exact: true }).fill(named(copy));
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.waitForURL(/checklist\/\?id=/);
    await page.getByRole('button', { name: 'Add a note (2a)' }).click();
    await page.getByLabel('Note on 2a').fill(`Typed ${named(copy)}.`);
    await expect(page.locator('[data-save="saved"]')).toBeVisible();
  }
  const [root = '', below = ''] = copies;
  await page.goto(`${root}assessments/`);
  await expect(link(root)).toBeVisible();
  await expect(link(below)).toHaveCount(0);
  await page.getByRole('button', { name: 'Remove everything from this browser' }).click();
  await page.getByRole('button', { name: 'Remove everything', exact: true }).click();
  await expect(page.getByText('There is no assessment in this browser yet.')).toBeVisible();

  await page.goto(`${below}assessments/`);
  await expect(link(below)).toBeVisible();
  await expect(link(root)).toHaveCount(0);
  server.close();
});
