import { expect, test } from 'vitest';
import { filesIn } from './project-files.ts';

// A component may hand on the file a person has chosen; only storage opens files and keeps things.
const KEEPING =
  /\b(indexedDB|IDBDatabase|openDB|localStorage|sessionStorage|FileReader|showOpenFilePicker|showSaveFilePicker|navigator\.storage|document\.cookie)\b|new File\(/;
/** Copies of the site's own files, not of anything a person has made. */
const COPYING = /\bcaches\.open\b/;

test('only storage keeps and opens things in the browser', () => {
  const others = filesIn('src', /\.(ts|tsx|astro)$/).filter(
    ({ path }) => !path.startsWith('src/storage/'),
  );

  expect(others.filter(({ text }) => KEEPING.test(text)).map(({ path }) => path)).toEqual([]);
});

test('only the offline copy of the site opens caches', () => {
  const others = filesIn('src', /\.(ts|tsx|astro)$/).filter(
    ({ path }) => !path.startsWith('src/offline/'),
  );

  expect(others.filter(({ text }) => COPYING.test(text)).map(({ path }) => path)).toEqual([]);
});
