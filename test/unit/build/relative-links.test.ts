import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { relativeLinks, wayToRoot } from '#build/relative-links.ts';

let site = '';

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'redress-site-'));
  mkdirSync(join(site, '_astro'));
  mkdirSync(join(site, 'a', 'b'), { recursive: true });
});

afterEach(() => {
  rmSync(site, { recursive: true });
});

/** Writes a file of a built site, lets the links be made relative, and reads it again. */
async function after(path: string, text: string): Promise<string> {
  writeFileSync(join(site, path), text);
  const done = relativeLinks().hooks['astro:build:done'] as unknown as (options: {
    dir: URL;
  }) => void | Promise<void>;
  await done({ dir: pathToFileURL(`${site}/`) });
  return readFileSync(join(site, path), 'utf8');
}

test.each([
  ['index.html', './'],
  ['a/index.html', '../'],
  ['a/b/index.html', '../../'],
])('the way from %s to the root is %s', (path, way) => {
  expect(wayToRoot(path)).toBe(way);
});

test('a page deep in the site asks for its scripts from there', async () => {
  expect(
    await after('a/b/index.html', '<link href="/_astro/x.css"><script src="/_astro/x.js">'),
  ).toBe('<link href="../../_astro/x.css"><script src="../../_astro/x.js">');
});

test('a script asks for its neighbours from where it lies', async () => {
  expect(await after('_astro/x.js', 'import("/_astro/y.js")')).toBe('import("./y.js")');
});

test('other addresses stay as they are', async () => {
  expect(await after('index.html', '<a href="/about/">/_astro/</a>')).toBe(
    '<a href="/about/">/_astro/</a>',
  );
});

test('a module script gets the ending that every host knows, wherever it is named', async () => {
  writeFileSync(join(site, '_astro', 'w.mjs'), '');

  expect(await after('_astro/x.js', 'new URL("/_astro/w.mjs")')).toBe('new URL("./w.js")');
  expect(existsSync(join(site, '_astro', 'w.js'))).toBe(true);
});
