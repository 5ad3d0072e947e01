import { importsOf, resolve } from './imports.ts';
import type { ProjectFile } from './project-files.ts';

/**
 * The rooms of the house that have floors, each list from the lowest room up: a room imports only from
 * rooms below it, types count. A folder within a room belongs to it unless it is listed itself; files
 * beside the rooms are named by `.`.
 */
export const FLOORS: Readonly<Record<string, readonly string[]>> = {
  'src/schema': ['record', 'migration', 'authored'],
  'src/core': [
    '.',
    'record',
    'team',
    'markdown',
    'calendar',
    'statistics',
    'quality',
    'reading',
    'complaint-log/reading',
    'complaint-log/figures',
    'complaint-log/sql',
    'complaint-log/kept',
    'catalogue',
    'flow',
    'document',
    'brand',
    'figure',
    'words',
    'quality-blocks',
    'calculators',
    'content',
    'scoring',
    'self-test',
    'assessment',
    'merge',
    'gap',
    'audit',
    'clients',
    'register',
    'tables',
    'perspectives',
    'questionnaire',
    'self-test/survey',
    'overview',
    'bundle',
    'redaction',
    'verification',
    'sample',
    'comparison',
    'monitoring',
    'result-blocks',
    'side-by-side',
    'report',
    'workbook',
    'policy/check',
    'policy/draft',
    'library',
    'filled-form',
  ],
  'src/export': [
    'tree',
    'bundle',
    'verify',
    'complaint-log',
    'returned',
    'reading',
    'calendar',
    'csv',
    'epub',
    'xlsx',
    'oscal',
    'earl',
    'ciso',
    'markdown',
    'html',
    'docx',
    'pptx',
    'pdf',
    '.',
  ],
  'src/export/pdf': [
    'file',
    'ink',
    'fonts',
    'structure',
    'page',
    'text',
    'blocks',
    'metadata',
    '.',
  ],
  'src/export/docx': ['page', 'drawing', 'blocks', '.'],
  'src/export/html': ['page', 'blocks', '.'],
  'src/islands': [
    'shared/backup',
    'shared',
    'record-list',
    'form',
    'figure',
    'blocks',
    'brand',
    'team',
    'assessment/reading',
    'assessment/comparison',
    'assessment/evidence',
    'assessment/findings',
    'assessment/next',
    'assessment/folders',
    'assessment/merge',
    'assessment/list',
    'assessment/setup',
    'assessment/sample',
    'assessment/sign-off',
    'assessment/tailoring',
    'assessment/form',
    'assessment/plan',
    'assessment/interview',
    'assessment/result',
    'assessment/overview',
    'assessment/walk',
    'report',
    'frame',
    'complaint-log',
    'calculators',
    'self-test',
    'side-by-side',
    'policy',
    'policy/reading',
    'policy/check',
    'policy/draft',
    'policy/list',
    'search',
  ],
};

/** The listed room that a file below `house` stands in: the longest name that fits; else undefined. */
function roomOf(house: string, rooms: readonly string[], path: string): string | undefined {
  const folder =
    path
      .slice(house.length + 1)
      .split('/')
      .slice(0, -1)
      .join('/') || '.';
  return rooms
    .filter((room) => folder === room || folder.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}

/** What is wrong with the imports between the rooms of one house. */
function floorProblemsIn(
  house: string,
  rooms: readonly string[],
  files: readonly ProjectFile[],
): readonly string[] {
  const below = files.filter(({ path }) => path.startsWith(`${house}/`));
  return below.flatMap(({ path, text }) => {
    const room = roomOf(house, rooms, path);
    if (room === undefined) return [`${path} stands in no room that test/repo/floors.ts lists`];
    return importsOf(text).flatMap(({ from }) => {
      const target = resolve(path, from);
      if (!target?.startsWith(`${house}/`)) return [];
      const to = roomOf(house, rooms, target);
      if (to === undefined || to === room || rooms.indexOf(to) < rooms.indexOf(room)) return [];
      return [`${path} imports ${from}: ${to} is no room below ${room}`];
    });
  });
}

/** Every import that leads up, or into a room of no floor. */
export function floorProblems(files: readonly ProjectFile[]): readonly string[] {
  return Object.entries(FLOORS).flatMap(([house, rooms]) => floorProblemsIn(house, rooms, files));
}

/** Files that import one another in a circle, types counted: each circle as its paths, in order. */
export function fileCircles(files: readonly ProjectFile[]): readonly (readonly string[])[] {
  const targets = new Map(
    files.map(({ path, text }) => [path, importsOf(text).map(({ from }) => resolve(path, from))]),
  );
  const circles: (readonly string[])[] = [];
  const isDone = new Set<string>();
  const walk = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) circles.push(way.slice(way.indexOf(path)));
    if (way.includes(path) || isDone.has(path)) return;
    for (const target of targets.get(path) ?? [])
      if (target !== undefined && targets.has(target)) walk(target, [...way, path]);
    isDone.add(path);
  };
  for (const { path } of files) walk(path, []);
  return circles;
}
