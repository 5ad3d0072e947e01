import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FLOORS } from './floors.ts';

/** `pages` and `public` are served file by file, so that a README in them would be a page of the site. */
const SERVED = ['pages', 'public'];

const TOP_ROOMS = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !SERVED.includes(entry.name))
  .map(({ name }) => `src/${name}`);
const CORE_ROOMS = (FLOORS['src/core'] ?? [])
  .filter((room) => room !== '.')
  .map((room) => `src/core/${room}`);
const ROOMS = ['content', 'test', ...TOP_ROOMS, ...CORE_ROOMS];

const readmeOf = (room: string) => {
  const path = `${room}/README.md`;
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

test.each(ROOMS)('%s says in ten lines at most what lives there', (room) => {
  const lines = readmeOf(room).trimEnd().split('\n');

  expect(lines[0]).toBe(`# ${room.replace(/^src\//, '')}`);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.length).toBeLessThanOrEqual(10);
});

test('a README of a room names only files and rooms that are there', () => {
  const named = ROOMS.flatMap((room) =>
    [...readmeOf(room).matchAll(/`((?:src|content|test)\/[\w./-]+)`/g)].map(
      ([, path = '']) => path,
    ),
  );

  expect(named.length).toBeGreaterThan(ROOMS.length);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
