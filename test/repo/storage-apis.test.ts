import { expect, test } from 'vitest';
import { filesIn } from './project-files.ts';

// A component may hand on the file a person has chosen; only storage opens files and keeps things.
const KEEPING =
  /\b(indexedDB|IDBDatabase|openDB|localStorage|sessionStorage|FileReader|showOpenFilePicker|showSaveFilePicker|navigator\.storage|document\.cookie|caches\.open)\b|new File\(/;

test('only storage keeps and opens things in the browser', () => {
  const others = filesIn('src', /\.(ts|tsx|astro)$/).filter(
    ({ path }) => !path.startsWith('src/storage/'),
  );

  expect(others.filter(({ text }) => KEEPING.test(text)).map(({ path }) => path)).toEqual([]);
});
