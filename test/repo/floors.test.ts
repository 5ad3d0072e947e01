import { expect, test } from 'vitest';
import { FLOORS, fileCircles, floorProblems } from './floors.ts';
import { filesIn } from './project-files.ts';

const SOURCE = filesIn('src', /\.(ts|tsx|astro|mjs)$/);

test('every room imports only from rooms below it', () => {
  expect(floorProblems(SOURCE)).toEqual([]);
});

test('no files import one another in a circle, not even types', () => {
  expect(fileCircles(SOURCE)).toEqual([]);
});

test('no floor is listed for a room that is not there', () => {
  const listed = Object.entries(FLOORS).flatMap(([house, rooms]) =>
    rooms.filter((room) => room !== '.').map((room) => `${house}/${room}/`),
  );

  expect(listed.filter((room) => !SOURCE.some(({ path }) => path.startsWith(room)))).toEqual([]);
});

test.each([
  ['src/core/gap/a.ts', "import { b } from '#core/report/b.ts';", 'report is no room below gap'],
  ['src/core/gap/a.ts', "import type { B } from '#core/report/b.ts';", 'no room below gap'],
  ['src/core/attic/a.ts', '', 'stands in no room'],
  ['src/export/pdf/ink/a.ts', "import type { B } from '../page/b.ts';", 'no room below ink'],
  ['src/islands/shared/A.tsx', "const b = await import('#islands/figure/B.tsx');", 'below shared'],
])('a break is found: %s with %s', (path, text, problem) => {
  expect(floorProblems([{ path, text }])).toEqual([expect.stringContaining(problem)]);
});

test('a circle of types is found', () => {
  const files = [
    { path: 'src/core/a.ts', text: "import type { B } from './b.ts';" },
    { path: 'src/core/b.ts', text: "import type { C } from './c.ts';" },
    { path: 'src/core/c.ts', text: "import { a } from './a.ts';" },
  ];

  expect(fileCircles(files)).toEqual([['src/core/a.ts', 'src/core/b.ts', 'src/core/c.ts']]);
});
