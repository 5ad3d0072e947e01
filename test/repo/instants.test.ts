import { expect, test } from 'vitest';
import { cutInstants } from './instants.ts';
import { filesIn } from './project-files.ts';

/** The one place that makes days of instants, and the two that ask the clock itself. */
const KNOW_DAYS = new Set([
  'src/core/calendar/day.ts',
  'src/islands/shared/use-today.ts',
  'src/text/write-instant.ts',
]);

test('no instant is cut into a day', () => {
  const files = filesIn('src', /\.(ts|tsx|astro)$/).filter(({ path }) => !KNOW_DAYS.has(path));

  expect(files.flatMap(cutInstants)).toEqual([]);
});

test.each([
  ['const day = now.slice(0, 10);', 'slice(0, 10)'],
  ['const day = a?.b.substring(0, 10);', 'substring(0, 10)'],
  ['const day = new Date(a).toISOString().substr(0, 10);', 'substr(0, 10)'],
  ['const [day] = now.split("T");', 'split("T")'],
  ["const [day] = now.split('T', 1);", "split('T', 1)"],
  ['const month = now.slice(0, 7);', 'slice(0, 7)'],
  ['const day = date.getUTCDate();', 'getUTCDate()'],
  ["const day = date.toLocaleDateString('sv');", "toLocaleDateString('sv')"],
])('is found: %s', (text, found) => {
  expect(cutInstants({ path: 'a.ts', text })).toEqual([`a.ts:1 ${found}`]);
});

test.each(['name.slice(0, 60);', 'day.slice(0, 4);', "name.split('-');", 'list.slice(1);'])(
  'is none: %s',
  (text) => {
    expect(cutInstants({ path: 'a.ts', text })).toEqual([]);
  },
);
